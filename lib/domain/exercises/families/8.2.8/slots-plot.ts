import type { GraphPlot, Phase } from "../../plot.ts";
import { at, axis, point } from "../common/graph.ts";

interface Slots {
  readonly k: number;
  readonly widths: readonly number[];
}

/** Units in a row for each layer, with the detectors in the first of them: one of the ways. */
export const slotsPlot = ({ k, widths }: Slots, phase: Phase): GraphPlot => {
  const widest = Math.max(...widths);
  const choices = (n: number): readonly number[] =>
    Array.from({ length: k }, (_, taken) => n - taken);
  return {
    kind: "graph",
    phase,
    title:
      phase === "answered"
        ? `One of ${widths.map((n) => `$${choices(n).join(String.raw`\cdot `)}$`).join(" and of ")} ways`
        : "One of the ways",
    units: `${k} detectors, the rest idle`,
    description: `${widths.length === 1 ? "A row" : "Two rows"} of units, ${widths.join(" and ")}. In ${
      widths.length === 1 ? "it" : "each"
    } ${k} units hold a detector, numbered, and the others are idle.${
      phase === "answered"
        ? " Each detector can choose among the units that those before it have left."
        : ""
    }`,
    table:
      phase === "answered"
        ? {
            caption: "Units open to each detector",
            columns: ["detector", ...widths.map((n) => `of ${n} units`)],
            rows: Array.from({ length: k }, (_, index) => [
              String(index + 1),
              ...widths.map((n) => String(choices(n)[index] ?? 0)),
            ]),
          }
        : {
            caption: "Layers",
            columns: ["units", "detectors", "idle"],
            rows: widths.map((n) => [String(n), String(k), String(n - k)]),
          },
    axes: {
      x: axis("", [0, widest + 1], { ticks: "none" }),
      y: axis("", [0.3, widths.length + 0.7], { ticks: "none" }),
    },
    equalScale: false,
    marks: widths.flatMap((n, row) =>
      Array.from({ length: n }, (_, unit) =>
        point(at(unit + 1, widths.length - row), {
          ink: unit < k ? "step" : "ink",
          shape: unit < k ? "dot" : "ring",
          ...(unit < k ? { label: String(unit + 1), labelSide: "above" } : {}),
        }),
      ),
    ),
  };
};
