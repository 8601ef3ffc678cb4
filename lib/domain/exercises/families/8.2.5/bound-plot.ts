import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, Point } from "../../plot.ts";
import { above, at, axis, curve, decadesOf } from "../common/graph.ts";

interface Bound {
  readonly norm: number;
  /** What one step multiplies the bound by. */
  readonly stretch: number;
}

const STEPS = 8;
const SMALLEST = 0.001;
/** Gradients that respect the bound: each step stretches by this share of what it may. */
const SHARES = [0.9, 0.7, 0.45] as const;

const pathOf = (norm: number, factor: number): readonly Point[] =>
  above(
    SMALLEST,
    Array.from({ length: STEPS + 1 }, (_, step) => at(step, norm * factor ** step)),
  );

/** After the answer: the bound, and several gradients that it allows. */
export const boundPlot = ({ norm, stretch }: Bound): GraphPlot => {
  const bound = pathOf(norm, stretch);
  const gradients = SHARES.map((share) => pathOf(norm, share * stretch));
  const all = [bound, ...gradients].flat().map(({ y }) => y);
  return {
    kind: "graph",
    phase: "answered",
    title: "The bound and what it allows",
    units: "norm on a logarithmic axis",
    description: `The bound starts at ${norm} and is multiplied by ${roundedText(stretch, 4)} at each step back. Three dashed curves below it are gradients that it allows. ${
      stretch < 1
        ? "All of them go to zero with the bound."
        : "The bound grows, and yet some of them may shrink: it decides nothing."
    }`,
    table: {
      caption: "The bound by step",
      columns: ["steps back", "at most"],
      rows: Array.from({ length: STEPS / 2 + 1 }, (_, index) => [
        String(2 * index),
        roundedText(norm * stretch ** (2 * index), 4),
      ]),
    },
    axes: {
      x: axis("steps back", [0, STEPS], { ticks: "whole" }),
      y: axis("norm of the gradient", decadesOf(all), { scale: "log" }),
    },
    equalScale: false,
    marks: [
      curve(bound, { ink: "curvature", label: "bound" }),
      ...gradients.map((points, index) =>
        curve(points, {
          ink: "slope",
          line: "dashed",
          ...(index === gradients.length - 1 ? { label: "some gradients" } : {}),
        }),
      ),
    ],
  };
};
