import { numberText, roundedText, withMinusSign } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { GraphPlot } from "../../plot.ts";
import { axis, bar } from "../common/graph.ts";
import { curvatureAlong, curvatureTerm, slopeTerm, squaredNorm } from "./quadratic.ts";
import type { StepModel } from "./step-verdict.ts";
import { CURVATURE_TERM, SLOPE_TERM } from "./tex.ts";

/** After the answer: what the slope takes beside what the curvature adds, as two bars. */
export const termBars = (parameters: StepModel): GraphPlot => {
  const slope = slopeTerm(parameters.epsilon, squaredNorm(parameters));
  const curvature = curvatureTerm(parameters.epsilon, curvatureAlong(parameters));
  const [takes, adds] = [toNumber(slope), toNumber(curvature)];
  const change = withMinusSign(roundedText(adds - takes, 4));
  const higher = adds > takes ? "The curvature's bar is higher" : "The slope's bar is higher";
  return {
    kind: "graph",
    phase: "answered",
    title: "Both terms of the step",
    units: "cost",
    description: `Two bars from the same ground: $${SLOPE_TERM}$, what the slope takes off the cost, reaches ${numberText(slope)}; $${CURVATURE_TERM}$, what the curvature adds, reaches ${numberText(curvature)}. ${higher}, and the difference is the change in cost, ${change}.`,
    table: {
      caption: "The terms of the second-order model",
      columns: ["term", "value"],
      rows: [
        [`slope, $${SLOPE_TERM}$`, numberText(slope)],
        [`curvature, $${CURVATURE_TERM}$`, numberText(curvature)],
        ["change in cost", change],
      ],
    },
    axes: {
      x: axis("term", [0, 3], { ticks: "none" }),
      y: axis("cost", [0, 1.15 * Math.max(takes, adds)]),
    },
    equalScale: false,
    marks: [
      bar(1, takes, { ink: "slope", label: `$${SLOPE_TERM}$` }),
      bar(2, adds, { ink: "curvature", label: `$${CURVATURE_TERM}$` }),
    ],
  };
};
