import { numberText } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { CurvesPlot } from "../../plot.ts";
import { tidy } from "../../numbers/tidy.ts";
import { curvatureTerm, slopeTerm } from "./quadratic.ts";
import { CURVATURE_TERM, SLOPE_TERM } from "./tex.ts";

interface Log {
  readonly epsilon: number;
  readonly rows: readonly (readonly [S: number, Q: number])[];
}

/** After the answer: both terms of every step on a logarithmic axis; where they cross, the cost rises. */
export const termCurves = ({ epsilon, rows }: Log): CurvesPlot => {
  const slopes = rows.map(([S]) => slopeTerm(epsilon, S));
  const curvatures = rows.map(([, Q]) => curvatureTerm(epsilon, Q));
  const takes = slopes.map((term) => tidy(toNumber(term)));
  const adds = curvatures.map((term) => tidy(toNumber(term)));
  const rise = adds.findIndex((value, step) => value > (takes[step] ?? 0));
  const all = [...takes, ...adds];
  return {
    kind: "curves",
    phase: "answered",
    title: "Both terms of each step",
    units: "logarithmic axis",
    description: `Two curves over ${rows.length} steps on a logarithmic axis: $${SLOPE_TERM}$ stays about level, $${CURVATURE_TERM}$ climbs and lies above it from step ${rise} on.`,
    table: {
      caption: "The terms by step",
      columns: ["step", `$${SLOPE_TERM}$`, `$${CURVATURE_TERM}$`],
      rows: slopes.map((slope, step) => [
        String(step),
        numberText(slope),
        numberText(curvatures[step] ?? slope),
      ]),
    },
    steps: { label: "step", count: rows.length },
    decades: [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))],
    curves: [
      { label: `$${SLOPE_TERM}$`, role: "slope", values: takes },
      { label: `$${CURVATURE_TERM}$`, role: "curvature", values: adds },
    ],
  };
};
