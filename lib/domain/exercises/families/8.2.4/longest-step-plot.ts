import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, Phase, Point } from "../../plot.ts";
import { arrow, at, axis, ellipse, point } from "../common/graph.ts";

interface LongestStep {
  readonly norm: number;
  readonly epsilon: number;
  readonly longest: number;
}

/** The picture is drawn in units of the longest step. An unclipped step beyond this is cut off. */
const MOST = 3;
/** Any direction will do: only lengths matter here. */
const DIRECTION = Math.PI / 5;

const along = (length: number): Point =>
  at(length * Math.cos(DIRECTION), length * Math.sin(DIRECTION));

const frame = (phase: Phase) => ({
  kind: "graph" as const,
  phase,
  title: "Steps that are allowed",
  axes: {
    x: axis("first coordinate", [-MOST, MOST], { ticks: "none" }),
    y: axis("second coordinate", [-MOST, MOST], { ticks: "none" }),
  },
  equalScale: true,
});

/** The circle of the longest step; after the answer, the step with and without clipping. */
export const longestStepPlot = (parameters: LongestStep, phase: Phase): GraphPlot => {
  const { norm, epsilon, longest } = parameters;
  const circle = { ...ellipse(at(0, 0), [1, 1]), label: `longest step ${longest}` };
  const start = point(at(0, 0), { ink: "ink", label: "start" });
  if (phase === "asking") {
    return {
      ...frame(phase),
      units: "no scale",
      description: `A circle around the start. A step may end on it or within it: its radius is the longest step, ${longest}.`,
      table: {
        caption: "What is known",
        columns: ["quantity", "value"],
        rows: [
          ["longest step", `$${longest}$`],
          ["norm of the gradient", `$${norm}$`],
        ],
      },
      marks: [circle, start],
    };
  }
  const free = (epsilon * norm) / longest;
  const cut = free > MOST;
  return {
    ...frame(phase),
    units: "lengths in units of the longest step",
    description: `Without clipping the step has the length ${roundedText(epsilon * norm, 4)}, ${roundedText(free, 4)} times what is allowed${cut ? "; it leaves the picture" : ""}. With clipping it points the same way and ends on the circle.`,
    table: {
      caption: "Length of the step",
      columns: ["step", "length"],
      rows: [
        ["without clipping", roundedText(epsilon * norm, 4)],
        ["with clipping", String(longest)],
      ],
    },
    marks: [
      circle,
      arrow(at(0, 0), along(Math.min(free, MOST)), { ink: "slope", label: "without clipping" }),
      arrow(at(0, 0), along(1), { ink: "step", label: "clipped" }),
      start,
    ],
  };
};
