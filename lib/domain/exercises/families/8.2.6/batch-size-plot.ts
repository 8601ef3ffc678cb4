import { roundedText } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, decadesOf, point, rule } from "../common/graph.ts";

interface Scaling {
  readonly from: number;
  readonly ratio: Quantity;
}

const STOPS = 13;

/**
 * After the answer: error against batch size on logarithmic axes, a line that falls half a decade for
 * each decade. Where the error of single examples, sigma, is not known, errors are shares of the first.
 */
export const batchSizePlot = ({ from, ratio }: Scaling, sigma: number | undefined): GraphPlot => {
  const factor = toNumber(ratio);
  const needed = from * factor * factor;
  const error = (n: number): number => (sigma ?? 1) * Math.sqrt(from / n);
  const what = sigma === undefined ? "error, first one = 1" : "standard error";
  const sizes = Array.from({ length: STOPS }, (_, index) =>
    Math.round(from * (needed / from) ** (index / (STOPS - 1))),
  );
  const stops = Array.from(new Set(sizes));
  const written = (n: number): string => roundedText(error(n), 3);
  return {
    kind: "graph",
    phase: "answered",
    title: "Error by batch size",
    units: "both axes logarithmic",
    description: `A straight line on logarithmic axes: the error falls by the root of the batch size, from ${written(from)} at ${from} to ${written(needed)} at ${roundedText(needed)}.`,
    table: {
      caption: "Error by batch size",
      columns: ["batch size", what],
      rows: stops.map((n) => [String(n), written(n)]),
    },
    axes: {
      x: axis("batch size", decadesOf([from, needed]), { scale: "log" }),
      y: axis(what, decadesOf([error(from), error(needed)]), { scale: "log" }),
    },
    equalScale: false,
    marks: [
      curve([at(from, error(from)), at(needed, error(needed))], { ink: "slope" }),
      rule("y", error(needed), "wanted"),
    ],
    play: {
      label: "batch size",
      start: stops.length - 1,
      frames: stops.map((n) => ({
        value: n,
        valueLabel: String(n),
        handle: at(n, error(n)),
        marks: [point(at(n, error(n)), { ink: "step", label: written(n) })],
        says: `With ${n} examples: ${written(n)}.`,
      })),
    },
  };
};
