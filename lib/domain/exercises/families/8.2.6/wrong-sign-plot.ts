import { roundedText, withMinusSign } from "../../numbers/format.ts";
import type { GraphPlot, Phase } from "../../plot.ts";
import { at, axis, point, rule } from "../common/graph.ts";
import { batchesOf, sumOfValues } from "./batches.ts";

interface Examples {
  readonly g: readonly number[];
  readonly batch: number;
}

const EXAMPLES_ROW = 1;
const BATCHES_ROW = -1;

const written = (value: number): string => withMinusSign(roundedText(value, 3));

/** Before the answer: the derivatives as dots on a line. */
const asking = ({ g }: Examples): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "The derivatives",
  units: "one dot for each example",
  description: `Dots on a line at the derivatives of the examples: ${g.map(written).join(", ")}. A second line marks zero.`,
  table: {
    caption: "Derivatives of the examples",
    columns: ["example", "derivative"],
    rows: g.map((value, index) => [String(index + 1), written(value)]),
  },
  axes: {
    x: axis("derivative", [-10, 10]),
    y: axis("", [-2, 2], { ticks: "none" }),
  },
  equalScale: false,
  marks: [
    rule("x", 0),
    ...g.map((value) =>
      point(at(value, EXAMPLES_ROW), { ink: "curvature", label: written(value) }),
    ),
  ],
});

/** After the answer: below the examples the means of all minibatches, those of the wrong sign as crosses. */
const answered = (examples: Examples): GraphPlot => {
  const { g, batch } = examples;
  const full = sumOfValues(g);
  const means = batchesOf(g, batch).map((each) => ({
    members: each.map(written).join(", "),
    mean: sumOfValues(each) / batch,
    wrong: sumOfValues(each) * full < 0,
  }));
  const wrong = means.filter((each) => each.wrong).length;
  return {
    ...asking(examples),
    phase: "answered",
    title: "Examples above, minibatches below",
    units: "crosses: the wrong sign",
    description: `Above, the derivatives of the examples; below, the means of all ${means.length} minibatches of ${batch}. ${wrong} of them ${wrong === 1 ? "lies" : "lie"} on the other side of zero than the mean of all, ${written(full / g.length)}.`,
    table: {
      caption: "All minibatches",
      columns: ["minibatch", "mean", "sign"],
      rows: means.map((each) => [each.members, written(each.mean), each.wrong ? "wrong" : "right"]),
    },
    marks: [
      ...asking(examples).marks,
      ...means.map(({ mean, wrong: isWrong }) =>
        point(at(mean, BATCHES_ROW), {
          ink: isWrong ? "step" : "slope",
          shape: isWrong ? "cross" : "ring",
        }),
      ),
      rule("x", full / g.length, "mean of all"),
    ],
  };
};

export const wrongSignPlot = (examples: Examples, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(examples) : answered(examples);
