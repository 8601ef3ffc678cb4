import type { GraphFrame, GraphPlot, GraphMark, Phase } from "../../plot.ts";
import { at, axis, curve, point, sampled, spanOf } from "../common/graph.ts";
import type { Polynomial } from "../common/polynomial.ts";
import { powersTex, valueAt } from "../common/polynomial.ts";
import { cellText } from "../common/table.ts";

interface Bent {
  readonly cost: Polynomial;
  /** Between these the curvature is negative. */
  readonly from: number;
  readonly to: number;
  readonly phase: Phase;
}

const FRAMES = 13;

/**
 * A curve with a chord to be moved along it: above the curve where it is convex, below where it is not.
 * A straight line is taken away from the function. That bends nothing, and the bends fill the window.
 */
export const chordPlot = ({ cost, from, to, phase }: Bent): GraphPlot => {
  const answered = phase === "answered";
  const width = to - from;
  const range = [from - 0.7 * width, to + 0.7 * width] as const;
  const [first, last] = range.map((x) => valueAt(cost, x));
  const tilt = ((last ?? 0) - (first ?? 0)) / (range[1] - range[0]);
  const height = (x: number): number => valueAt(cost, x) - (first ?? 0) - tilt * (x - range[0]);
  const points = sampled(range, height, 60);
  const heights = points.map(({ y }) => y);
  const half = width / 6;
  const frame = (middle: number): GraphFrame => {
    const ends = [middle - half, middle + half].map((x) => at(x, height(x)));
    const lift = ends.reduce((sum, { y }) => sum + y / 2, 0) - height(middle);
    const marks: readonly GraphMark[] = [
      curve(ends, { ink: "step" }),
      ...ends.map((end) => point(end, { ink: "step", shape: "ring" })),
    ];
    return {
      value: middle,
      valueLabel: cellText(middle, 3),
      handle: at(middle, height(middle) + lift),
      marks,
      says:
        lift > 0
          ? "The chord lies above the curve: convex here."
          : "The chord lies below the curve: not convex here.",
    };
  };
  const rows = [range[0], from, (from + to) / 2, to, range[1]];
  return {
    kind: "graph",
    phase,
    title: "$f$ less a straight line",
    units: answered ? "move the chord" : "no scale",
    description: answered
      ? `The function with a straight line taken away, which changes no curvature. It bends down between $x=${from}$ and $x=${to}$, where a chord lies below the curve, and bends up on both sides, where a chord lies above it.`
      : "The function with a straight line taken away, which changes no curvature, and without any numbers. A chord of a convex piece lies above the curve; a chord of a piece that is not convex lies below it.",
    table: answered
      ? {
          caption: "Curvature at a few places",
          columns: ["$x$", "$f''(x)$"],
          rows: rows.map((x) => [cellText(x), cellText(12 * (x - from) * (x - to))]),
        }
      : {
          caption: "What the curve is made of",
          columns: ["term"],
          rows: [[`$${powersTex(cost)}$`]],
        },
    axes: {
      x: axis("$x$", range, { ticks: answered ? "numbers" : "none" }),
      y: axis("", spanOf(heights, 0.15), { ticks: "none" }),
    },
    equalScale: false,
    marks: [
      ...(answered ? [{ kind: "band", axis: "x", from, to, label: "not convex" } as const] : []),
      curve(points, { ink: "ink" }),
    ],
    ...(answered
      ? {
          play: {
            label: "middle of the chord",
            start: 1,
            frames: Array.from({ length: FRAMES }, (_, index) =>
              frame(range[0] + half + ((range[1] - range[0] - 2 * half) * index) / (FRAMES - 1)),
            ),
          },
        }
      : {}),
  };
};
