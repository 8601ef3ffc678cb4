import type { GraphPlot, Phase } from "../../plot.ts";
import { at, axis, curve, point, squareSpans } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

interface Path {
  readonly x0: readonly [number, number];
  readonly pieces: readonly (readonly [dx: number, dy: number])[];
}

/** The path in a plane; the straight line from start to end only after the answer. */
export const pathPlot = ({ x0, pieces }: Path, phase: Phase): GraphPlot => {
  const answered = phase === "answered";
  const corners = [at(...x0)];
  for (const [dx, dy] of pieces) {
    const last = corners.at(-1) ?? at(...x0);
    corners.push(at(last.x + dx, last.y + dy));
  }
  const [start, end] = [corners[0] ?? at(0, 0), corners.at(-1) ?? at(0, 0)];
  const spans = squareSpans(corners, 0.12);
  return {
    kind: "graph",
    phase,
    title: "The path",
    units: answered ? "straight line dashed" : "two parameters",
    description: `A path of ${pieces.length} straight pieces along the axes, from ${cellText(start.x)}, ${cellText(start.y)} to ${cellText(end.x)}, ${cellText(end.y)}.${
      answered ? " A dashed line goes straight from start to end." : ""
    }`,
    table: {
      caption: "Corners of the path",
      columns: ["corner", String.raw`$\theta_1$`, String.raw`$\theta_2$`],
      rows: corners.map(({ x, y }, index) => [String(index), cellText(x), cellText(y)]),
    },
    axes: {
      x: axis(String.raw`$\theta_1$`, spans.x),
      y: axis(String.raw`$\theta_2$`, spans.y),
    },
    equalScale: true,
    marks: [
      curve(corners, { ink: "step" }),
      ...(answered ? [curve([start, end], { ink: "slope", line: "dashed" })] : []),
      point(start, { ink: "ink", label: "start" }),
      point(end, { ink: "ink", shape: "diamond", label: "end" }),
    ],
  };
};
