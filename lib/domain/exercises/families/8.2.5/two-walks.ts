import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, Point } from "../../plot.ts";
import { at, axis, curve, decadesOf, rule } from "../common/graph.ts";

/** The product so far, from 1 on. */
const walk = (factors: readonly number[]): readonly Point[] =>
  Array.from({ length: factors.length + 1 }, (_, step) =>
    at(
      step,
      factors.slice(0, step).reduce((product, factor) => product * factor, 1),
    ),
  );

const written = (points: readonly Point[], step: number): string =>
  roundedText(points[step]?.y ?? 1, 4);

/** After the answer: both products as they grow factor by factor, on a logarithmic axis. */
export const twoWalks = (factors: readonly number[]): GraphPlot => {
  const own = walk(factors);
  const shared = walk(factors.map(() => factors[0] ?? 1));
  const last = factors.length;
  return {
    kind: "graph",
    phase: "answered",
    title: "Two walks",
    units: "product so far, on a logarithmic axis",
    description: `The product so far over ${last} factors. With its own factors the feedforward chain goes up and down and ends at ${written(own, last)}; with one shared factor the recurrent net goes straight and ends at ${written(shared, last)}.`,
    table: {
      caption: "The products so far",
      columns: ["factors used", "feedforward", "recurrent"],
      rows: own.map((_, step) => [String(step), written(own, step), written(shared, step)]),
    },
    axes: {
      x: axis("factors used", [0, 1.2 * last], { ticks: "whole" }),
      y: axis("product so far", decadesOf([...own, ...shared].map(({ y }) => y)), {
        scale: "log",
      }),
    },
    equalScale: false,
    marks: [
      rule("y", 1),
      curve(own, { ink: "slope", label: "feedforward" }),
      curve(shared, { ink: "curvature", label: "recurrent" }),
    ],
  };
};
