import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, Phase } from "../../plot.ts";
import { at, axis, curve, decadesOf, point, rule } from "./graph.ts";

/** A quantity that every step multiplies by the same factor, until it reaches a goal. */
export interface Geometric {
  /** What is multiplied: "error". */
  readonly quantity: string;
  readonly from: number;
  readonly to: number;
  /** Below 1 it falls to the goal, above 1 it climbs to it. */
  readonly factor: number;
}

const MOST_DOTS = 30;

/** The quantity on a logarithmic axis: a straight line. Before the answer the steps carry no numbers. */
export const geometricPlot = (geometric: Geometric, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(geometric) : answered(geometric);

const wayOf = ({ factor }: Geometric): string => (factor < 1 ? "falls" : "climbs");

const asking = (geometric: Geometric): GraphPlot => {
  const { quantity, from, to } = geometric;
  return {
    kind: "graph",
    phase: "asking",
    title: `The ${quantity}, step by step`,
    units: "logarithmic axis, steps without numbers",
    description: `On a logarithmic axis the ${quantity} ${wayOf(geometric)} along a straight line, from ${from} to ${to}. The axis of the steps carries no numbers.`,
    table: {
      caption: "What is known",
      columns: [quantity, "value"],
      rows: [
        ["at the start", String(from)],
        ["wanted", String(to)],
      ],
    },
    axes: {
      x: axis("step", [0, 1.1], { ticks: "none" }),
      y: axis(quantity, decadesOf([from, to]), { scale: "log" }),
    },
    equalScale: false,
    marks: [rule("y", to, "wanted"), curve([at(0, from), at(1, to)], { ink: "step" })],
  };
};

const answered = (geometric: Geometric): GraphPlot => {
  const { quantity, from, to, factor } = geometric;
  const needed = Math.ceil(Math.log(to / from) / Math.log(factor));
  const stride = Math.ceil((needed + 1) / MOST_DOTS);
  const valueAt = (step: number): number => from * factor ** step;
  const listed = [0, 1, 2, needed - 1, needed];
  const dots = Array.from({ length: Math.floor(needed / stride) + 1 }, (_, i) => i * stride);
  const side = factor < 1 ? "above" : "below";
  return {
    kind: "graph",
    phase: "answered",
    title: `The ${quantity}, step by step`,
    units: "logarithmic axis",
    description: `On a logarithmic axis the ${quantity} ${wayOf(geometric)} along a straight line. After ${needed - 1} steps it is still ${side} ${to}, after ${needed} steps it is not.`,
    table: {
      caption: "Some of the steps",
      columns: ["step", quantity],
      rows: Array.from(new Set(listed), (step) => [String(step), roundedText(valueAt(step), 4)]),
    },
    axes: {
      x: axis("step", [0, 1.1 * needed], { ticks: "whole" }),
      y: axis(quantity, decadesOf([from, to, valueAt(needed)]), { scale: "log" }),
    },
    equalScale: false,
    marks: [
      rule("y", to, "wanted"),
      curve([at(0, from), at(needed, valueAt(needed))], { ink: "step" }),
      ...dots.map((step) => point(at(step, valueAt(step)), { ink: "step" })),
      point(at(needed, valueAt(needed)), {
        ink: "ink",
        shape: "ring",
        label: `step ${needed}`,
      }),
    ],
  };
};
