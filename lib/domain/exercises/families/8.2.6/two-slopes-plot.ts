import { roundedText, withMinusSign } from "../../numbers/format.ts";
import type { GraphMark, GraphPlot } from "../../plot.ts";
import { at, axis, curve, point, sampled, spanOf } from "../common/graph.ts";
import { gradientsOf, meanCost } from "./regression.ts";
import type { Regression } from "./regression.ts";

const REACH = 1.5;

interface Cost {
  readonly name: string;
  readonly ink: "slope" | "curvature";
  readonly data: Regression;
}

const slopeOf = ({ data }: Cost): number => {
  const values = gradientsOf(data);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};

const written = (value: number): string => withMinusSign(roundedText(value, 4));

/** A cost around w, and its tangent there. */
const drawn = (cost: Cost): readonly GraphMark[] => {
  const { w } = cost.data;
  const here = meanCost(cost.data);
  const slope = slopeOf(cost);
  return [
    curve(
      sampled([w - REACH, w + REACH], (weight) => meanCost({ ...cost.data, w: weight }), 32),
      { ink: cost.ink, label: cost.name },
    ),
    curve(
      [
        at(w - REACH / 2, here - (slope * REACH) / 2),
        at(w + REACH / 2, here + (slope * REACH) / 2),
      ],
      { ink: cost.ink, line: "dashed" },
    ),
    point(at(w, here), { ink: cost.ink }),
  ];
};

/** After the answer: both costs over the weight, with their slopes at w. */
export const twoSlopesPlot = (data: Regression, batch: number): GraphPlot => {
  const { w, x, y } = data;
  const part = { w, x: x.slice(0, batch), y: y.slice(0, batch) };
  const costs: readonly Cost[] = [
    { name: "minibatch", ink: "slope", data: part },
    { name: "all points", ink: "curvature", data },
  ];
  const heights = costs.flatMap((cost) =>
    [w - REACH, w, w + REACH].map((weight) => meanCost({ ...cost.data, w: weight })),
  );
  const [first = 0, second = 0] = costs.map(slopeOf);
  return {
    kind: "graph",
    phase: "answered",
    title: "Two costs, two slopes",
    units: "dashed: the slope at $w$",
    description: `The cost of the minibatch and that of all points over the weight, each with its slope at $w = ${w}$: ${written(first)} for the minibatch, ${written(second)} for all. The difference is ${written(first - second)}.`,
    table: {
      caption: "Cost and slope at $w$",
      columns: ["cost", "value", "slope"],
      rows: costs.map((cost) => [cost.name, written(meanCost(cost.data)), written(slopeOf(cost))]),
    },
    axes: {
      x: axis("weight $w$", [w - REACH, w + REACH]),
      y: axis("cost", spanOf([0, ...heights], 0.05)),
    },
    equalScale: false,
    marks: costs.flatMap(drawn),
  };
};
