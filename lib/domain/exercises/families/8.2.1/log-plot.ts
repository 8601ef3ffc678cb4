import { roundedText } from "../../numbers/format.ts";
import type { CurvesPlot, Phase } from "../../plot.ts";
import type { LogRow } from "./draw-log.ts";

export const GRADIENT = String.raw`$g^\top g$`;
export const CURVATURE = String.raw`$g^\top H g$`;

/** A value of two significant digits as a log prints it: 5.0, 0.014, 2700. */
export const printed = (value: number): string =>
  value >= 10 ? String(value) : value.toPrecision(2);

export const logTable = (rows: readonly LogRow[]): readonly (readonly string[])[] =>
  rows.map(([S, Q], step) => [String(step), printed(S), printed(Q)]);

const times = (values: readonly number[]): string =>
  `last ÷ first: ${roundedText((values.at(-1) ?? 0) / (values[0] ?? 1), 3)}`;

/** Both columns on a logarithmic axis. Judging them is the task, so no line of reference is drawn. */
export const logPlot = (rows: readonly LogRow[], phase: Phase): CurvesPlot => {
  const S = rows.map((row) => row[0]);
  const Q = rows.map((row) => row[1]);
  const all = [...S, ...Q];
  const answered = phase === "answered";
  return {
    kind: "curves",
    phase,
    title: "The log as curves",
    units: "logarithmic axis",
    description: `Two curves over ${rows.length} steps on a logarithmic axis: ${GRADIENT} and ${CURVATURE}. The values are those of the table.${
      answered ? ` For ${GRADIENT}, ${times(S)}; for ${CURVATURE}, ${times(Q)}.` : ""
    }`,
    table: { caption: "The log", columns: ["step", GRADIENT, CURVATURE], rows: logTable(rows) },
    steps: { label: "step", count: rows.length },
    decades: [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))],
    curves: [
      { label: GRADIENT, role: "slope", values: S, ...(answered ? { note: times(S) } : {}) },
      { label: CURVATURE, role: "curvature", values: Q, ...(answered ? { note: times(Q) } : {}) },
    ],
  };
};
