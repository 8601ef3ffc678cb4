import type { GraphFrame, GraphPlot, GraphMark } from "../../plot.ts";
import { at, axis, curve, ellipse, point, sampled } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

interface Scales {
  readonly norm: number;
  /** Size of the outgoing weight. */
  readonly v: number;
  readonly best: number;
}

const STEPS = 6;

/** Factors from the given place over the best one to as far beyond, in equal ratios. */
const factorsOf = (best: number): readonly number[] =>
  Array.from({ length: 2 * STEPS + 1 }, (_, index) => best ** (index / STEPS)).sort(
    (a, b) => a - b,
  );

/** All equivalent scales on a hyperbola, and circles of equal penalty: the smallest one touches where both norms are equal. */
export const penaltyPlot = ({ norm, v, best }: Scales): GraphPlot => {
  const factors = factorsOf(best);
  const largest = 1.15 * Math.max(norm, v);
  const place = (factor: number) => at(factor * norm, v / factor);
  const penalty = (factor: number): number => (factor * norm) ** 2 + (v / factor) ** 2;
  const circle = (factor: number): GraphMark => {
    const radius = Math.sqrt(penalty(factor));
    return ellipse(at(0, 0), [radius, radius]);
  };
  const frame = (factor: number): GraphFrame => ({
    value: factor,
    valueLabel: cellText(factor, 3),
    handle: place(factor),
    marks: [circle(factor)],
    says: `Squared norms together ${cellText(penalty(factor))}${
      factor === best ? ", the least of all." : "."
    }`,
  });
  return {
    kind: "graph",
    phase: "answered",
    title: "One function, many scales",
    units: String.raw`move along the hyperbola`,
    description: String.raw`A hyperbola of all equivalent scales: the norm of the incoming weights to the right, the size of the outgoing weight upward. Circles around the origin have equal penalty. The smallest circle that reaches the hyperbola touches it at $\alpha=${cellText(best)}$, where both are equal.`,
    table: {
      caption: "Penalty by factor, without its constant",
      columns: [
        String.raw`$\alpha$`,
        String.raw`$\lVert\alpha w\rVert$`,
        String.raw`$|v/\alpha|$`,
        "sum of squares",
      ],
      rows: factors.map((factor) => [
        cellText(factor, 3),
        cellText(factor * norm),
        cellText(v / factor),
        cellText(penalty(factor)),
      ]),
    },
    axes: {
      x: axis(String.raw`$\lVert\alpha w\rVert$`, [0, largest]),
      y: axis(String.raw`$|v/\alpha|$`, [0, largest]),
    },
    equalScale: true,
    marks: [
      curve(
        sampled([(norm * v) / largest, largest], (x) => (norm * v) / x, 72),
        { ink: "contour", label: "equal function" },
      ),
      point(place(1), { ink: "slope", label: String.raw`$\alpha=1$` }),
      point(place(best), { ink: "step", shape: "diamond", label: "least" }),
    ],
    play: {
      label: String.raw`factor $\alpha$`,
      frames: factors.map(frame),
      start: factors.indexOf(1),
    },
  };
};
