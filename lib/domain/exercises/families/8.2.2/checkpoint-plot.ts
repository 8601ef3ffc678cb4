import { roundedText } from "../../numbers/format.ts";
import type { GraphMark, GraphPlot, Phase, Point } from "../../plot.ts";
import { at, axis, curve, decadesOf, point } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import type { Checkpoints } from "./draw-checkpoints.ts";

/** Two digits as a log prints them: 5.0, 0.014. */
const printed = (value: number): string =>
  value >= 10 || value < 0.1 ? String(value) : value.toPrecision(2);

export const checkpointTable = ({ G, J }: Checkpoints): readonly (readonly string[])[] =>
  G.map((norm, index) => [String(index), (J[index] ?? 0).toFixed(2), printed(norm)]);

const asPoints = (values: readonly number[]): readonly Point[] => values.map((y, x) => ({ x, y }));

/** The two values that the answer compares. */
const ends = (values: readonly number[]): readonly GraphMark[] =>
  [0, values.length - 1].map((index) =>
    point(at(index, values[index] ?? 0), { ink: "slope", label: cellText(values[index] ?? 0, 3) }),
  );

/** Both columns as curves. The longer log has a logarithmic axis, so that height alone misleads. */
export const checkpointPlot = (parameters: Checkpoints, phase: Phase): GraphPlot => {
  const { G, J } = parameters;
  const isLong = G.length > 5;
  const all = [...G, ...J];
  const ratio = roundedText((G.at(-1) ?? 0) / (G[0] ?? 1), 3);
  return {
    kind: "graph",
    phase,
    title: "The log as curves",
    units: isLong ? "logarithmic axis" : "linear axis",
    description: `Cost and gradient norm over ${G.length} checkpoints on a ${
      isLong ? "logarithmic" : "linear"
    } axis. The values are those of the table.${
      phase === "answered"
        ? ` The cost has flattened. The norm at the end is ${cellText(Number(ratio), 3)} times the norm at the start.`
        : ""
    }`,
    table: {
      caption: "The log",
      columns: ["checkpoint", "$J$", String.raw`$\lVert g\rVert$`],
      rows: checkpointTable(parameters),
    },
    axes: {
      x: axis("checkpoint", [0, G.length - 1], { ticks: "whole" }),
      y: axis("", isLong ? decadesOf(all) : [0, 1.1 * Math.max(...all)], {
        scale: isLong ? "log" : "linear",
      }),
    },
    equalScale: false,
    marks: [
      ...(phase === "answered" ? ends(G) : []),
      curve(asPoints(J), { ink: "curvature", line: "dashed", label: "cost" }),
      curve(asPoints(G), { ink: "slope", label: "norm" }),
    ],
  };
};
