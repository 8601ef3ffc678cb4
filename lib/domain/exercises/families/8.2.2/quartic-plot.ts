import type { GraphPlot, GraphMark, Phase } from "../../plot.ts";
import { at, axis, curve, point, rule, sampled, spanOf } from "../common/graph.ts";
import { valueAt } from "../common/polynomial.ts";
import { cellText } from "../common/table.ts";
import { heightsOf, quarticOf } from "./quartic.ts";
import type { TwoValleys } from "./quartic.ts";

/** How far the curve is drawn beyond the outer critical points, as a share of their distance. */
const BEYOND = 0.22;

const spansOf = (valleys: TwoValleys) => {
  const { a, c } = valleys;
  const { left, barrier, right } = heightsOf(valleys);
  const beyond = BEYOND * (c - a);
  return { x: [a - beyond, c + beyond] as const, y: spanOf([left, barrier, right], 0.25) };
};

/** The curve where it lies inside the window. */
const curveOf = (valleys: TwoValleys): GraphMark => {
  const { x, y } = spansOf(valleys);
  const inside = sampled(x, (place) => valueAt(quarticOf(valleys), place), 72).filter(
    (each) => each.y >= y[0] && each.y <= y[1],
  );
  return curve(inside, { ink: "ink" });
};

/** The critical points on an axis: what the question states, and no cost. */
export const criticalPointsPlot = ({ a, b, c }: TwoValleys): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "Where the slope is zero",
  units: "no cost is shown",
  description: `Three points on the axis where the slope is zero: ${[a, b, c].map((place) => cellText(place)).join(", ")}. What the cost does between them is not drawn.`,
  table: {
    caption: "Critical points",
    columns: ["$x$"],
    rows: [a, b, c].map((place) => [cellText(place)]),
  },
  axes: {
    x: axis("$x$", spanOf([a, c], BEYOND)),
    y: axis("", [-1, 1], { ticks: "none" }),
  },
  equalScale: false,
  marks: [a, b, c].map((place) => point(at(place, 0), { ink: "ink" })),
});

const markedPoints = (valleys: TwoValleys): readonly GraphMark[] => {
  const { a, b, c } = valleys;
  const { left, barrier, right } = heightsOf(valleys);
  const best = Math.min(left, right);
  const minimum = (place: number, cost: number): GraphMark =>
    point(at(place, cost), {
      ink: "step",
      shape: cost === best ? "cross" : "dot",
      label: cost === best ? "global" : "local",
    });
  return [
    minimum(a, left),
    point(at(b, barrier), { ink: "curvature", shape: "ring", label: "barrier" }),
    minimum(c, right),
  ];
};

/** The curve with both minima and the barrier; while a question is open, without marks and without a scale of cost. */
export const valleysPlot = (valleys: TwoValleys, phase: Phase): GraphPlot => {
  const { a, b, c } = valleys;
  const { left, barrier, right } = heightsOf(valleys);
  const { x, y } = spansOf(valleys);
  const answered = phase === "answered";
  const best = Math.min(left, right);
  return {
    kind: "graph",
    phase,
    title: answered ? "Two valleys and a barrier" : "The cost",
    units: answered ? "cost over $x$" : "no scale of cost",
    description: answered
      ? `A curve with two minima. At $x=${a}$ the cost is ${cellText(left, 6)}, at $x=${c}$ it is ${cellText(right, 6)}; the barrier between them at $x=${b}$ reaches ${cellText(barrier, 6)}. The lower one is the global minimum.`
      : `A curve with two minima, at $x=${a}$ and $x=${c}$, and a barrier between them. The axis of cost has no numbers.`,
    table: {
      caption: "Critical points",
      columns: answered ? ["$x$", "what it is", "cost"] : ["$x$", "what it is"],
      rows: (
        [
          [a, left, left === best ? "global minimum" : "local minimum"],
          [b, barrier, "maximum"],
          [c, right, right === best ? "global minimum" : "local minimum"],
        ] as const
      ).map(([place, cost, what]) =>
        answered
          ? [cellText(place), what, cellText(cost, 6)]
          : [cellText(place), what.replace(/^(?:global|local) /u, "")],
      ),
    },
    axes: {
      x: axis("$x$", x),
      y: axis("$f$", y, { ticks: answered ? "numbers" : "none" }),
    },
    equalScale: false,
    marks: [
      ...(answered ? [rule("y", left), rule("y", right)] : []),
      curveOf(valleys),
      ...(answered ? markedPoints(valleys) : []),
    ],
  };
};
