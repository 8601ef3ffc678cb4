import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, point, rule } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import { labellings } from "./labellings.ts";

interface Capacity {
  readonly points: number;
  readonly freedom: number;
}

/** The share of labellings that one unit can produce, over the number of points: one half at twice its free numbers. */
export const capacityPlot = ({ points, freedom }: Capacity): GraphPlot => {
  const most = Math.max(points + 2, 2 * freedom + 2);
  const share = (count: number): number => Number(labellings(count, freedom)) / 2 ** count;
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  return {
    kind: "graph",
    phase: "answered",
    title: "Share of labellings that fit",
    units: "over the number of points",
    description: `The share of all labellings that a unit with ${freedom} free ${freedom === 1 ? "number" : "numbers"} can produce. It is 1 up to ${freedom} points, one half at ${2 * freedom}, and falls toward 0. At the ${points} points of the question it is ${cellText(share(points))}.`,
    table: {
      caption: "By number of points",
      columns: ["points", "labellings", "of them possible", "share"],
      rows: counts.map((count) => [
        String(count),
        String(2 ** count),
        String(labellings(count, freedom)),
        cellText(share(count)),
      ]),
    },
    axes: { x: axis("points", [1, most], { ticks: "whole" }), y: axis("share", [0, 1.1]) },
    equalScale: false,
    marks: [
      rule("y", 0.5, "one half"),
      curve(
        counts.map((count) => at(count, share(count))),
        { ink: "curvature" },
      ),
      point(at(points, share(points)), { ink: "step", shape: "diamond", label: "here" }),
    ],
  };
};
