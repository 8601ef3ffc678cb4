import type { GraphPlot, Phase } from "../../plot.ts";
import { at, axis, point, rule, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import { leastErrors } from "./separable.ts";
import type { Labelled } from "./separable.ts";

interface Points extends Labelled {
  readonly bias: "with" | "without";
}

/** A threshold that gets as few points wrong as any. */
const bestThreshold = (points: Points): number => {
  if (points.bias === "without") return 0;
  const { x, y } = points;
  const least = leastErrors(points, { anyThreshold: true, anySide: true });
  const gaps = x.map((place, index) => (place + (x[index + 1] ?? place + 2)) / 2);
  const wrongAt = (threshold: number): number => {
    const wrong = x.filter((place, index) => (place > threshold ? 1 : -1) !== y[index]).length;
    return Math.min(wrong, x.length - wrong);
  };
  return gaps.find((gap) => wrongAt(gap) === least) ?? 0;
};

/** The labelled points on a line; a best threshold only after the answer. */
export const labelledPlot = (points: Points, phase: Phase): GraphPlot => {
  const { x, y } = points;
  const answered = phase === "answered";
  const threshold = bestThreshold(points);
  const least = leastErrors(points, { anyThreshold: points.bias === "with", anySide: true });
  return {
    kind: "graph",
    phase,
    title: "The labelled points",
    units: answered ? "a best threshold" : "label by height and shape",
    description: `Points on a line: those with label +1 above as dots, those with label −1 below as rings.${
      answered
        ? ` A threshold at ${cellText(threshold)} gets as few of them wrong as any: ${least}.${
            least === 0
              ? " Scaled-up weights put them ever farther from it, so the loss has no minimum."
              : " In every direction a point is wrong, so the loss has a minimum."
          }`
        : ""
    }`,
    table: {
      caption: "Points",
      columns: ["$x$", "label"],
      rows: x.map((place, index) => [cellText(place), (y[index] ?? 0) > 0 ? "+1" : "−1"]),
    },
    axes: {
      x: axis("$x$", spanOf([...x, 0, ...(answered ? [threshold] : [])], 0.08)),
      y: axis("", [-2, 2], { ticks: "none" }),
    },
    equalScale: false,
    marks: [
      ...(answered ? [rule("x", threshold, "threshold")] : []),
      ...x.map((place, index) =>
        point(at(place, y[index] ?? 0), {
          ink: (y[index] ?? 0) > 0 ? "slope" : "step",
          shape: (y[index] ?? 0) > 0 ? "dot" : "ring",
          // The first of each says what its height means.
          ...(y.indexOf(y[index] ?? 0) === index
            ? { label: (y[index] ?? 0) > 0 ? "+1" : "−1" }
            : {}),
        }),
      ),
    ],
  };
};
