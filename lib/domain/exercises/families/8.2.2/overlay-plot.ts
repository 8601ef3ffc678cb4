import type { GraphPlot, Phase } from "../../plot.ts";
import { axis, curve, sampled, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import type { Unit } from "./relu.ts";
import { preActivation } from "./relu.ts";

const RANGE = [-6, 6] as const;
/** Far out a logistic unit passes on less than any screen can show. */
const NEAR_ZERO = 1e-5;
/** Fine enough for the kink of a ReLU and the wall of a steep tanh. */
const SAMPLES = 240;
const TABLE_INPUTS = [-4, -2, 0, 2, 4];

interface Overlay {
  readonly units: readonly { readonly unit: Unit; readonly label: string }[];
  readonly activation: (z: number) => number;
  readonly phase: Phase;
}

/** The output of one hidden unit over its input, or of two on top of each other; a second input stays at 0. */
export const overlayPlot = ({ units, activation, phase }: Overlay): GraphPlot => {
  const outputs = units.map(({ unit, label }) => ({
    label,
    at: (x: number): number => {
      const output = unit.v * activation(preActivation(unit, [x, 0]));
      return Math.abs(output) < NEAR_ZERO ? 0 : output;
    },
  }));
  const all = outputs.flatMap((output) => sampled(RANGE, output.at, SAMPLES).map(({ y }) => y));
  const hasMore = (units[0]?.unit.w.length ?? 1) > 1;
  const input = hasMore ? "the first input, the second at 0" : "the input";
  return {
    kind: "graph",
    phase,
    title: "What the unit passes on",
    units: `output over ${input}`,
    description:
      outputs.length === 1
        ? `One curve over ${input}: what the unit passes on with the weights that are given.`
        : `Two curves over ${input}, one solid and one dashed: what is passed on with the first weights and with the second. Where both computed the same, they would lie on each other everywhere.`,
    table: {
      caption: "Output at a few inputs",
      columns: ["input", ...outputs.map(({ label }) => label)],
      rows: TABLE_INPUTS.map((x) => [
        cellText(x),
        ...outputs.map((output) => cellText(Number(output.at(x).toFixed(4)))),
      ]),
    },
    axes: {
      x: axis(hasMore ? "$x_1$" : "$x$", RANGE),
      y: axis("output", spanOf([0, ...all])),
    },
    equalScale: false,
    marks: outputs.map(({ at, label }, index) =>
      curve(sampled(RANGE, at, SAMPLES), {
        ink: index === 0 ? "curvature" : "step",
        line: index === 0 ? "solid" : "dashed",
        label,
      }),
    ),
  };
};
