import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, decadesOf, rule } from "../common/graph.ts";

interface Overtaking {
  readonly b: number;
  readonly k: number;
  readonly c: number;
  readonly from: number;
}

/** Both growths on a logarithmic axis: a straight line overtakes a curve that bends. */
export const overtakingPlot = ({ b, k, c, from }: Overtaking): GraphPlot => {
  const sizes = Array.from({ length: from + 3 }, (_, index) => index + 1);
  const exponential = (n: number): number => b ** n;
  const polynomial = (n: number): number => c * n ** k;
  const shownSizes = sizes.filter((n) => n === 1 || n >= from - 3);
  return {
    kind: "graph",
    phase: "answered",
    title: `$${b}^n$ against the polynomial`,
    units: "logarithmic axis",
    description: `Both growths over $n$ on a logarithmic axis. The exponential is a straight line, the polynomial bends. From $n=${from}$ on the exponential is above for good.`,
    table: {
      caption: "Around the crossing",
      columns: ["$n$", "exponential", "polynomial", "above"],
      rows: shownSizes.map((n) => [
        String(n),
        String(exponential(n)),
        String(polynomial(n)),
        exponential(n) > polynomial(n) ? "yes" : "no",
      ]),
    },
    axes: {
      x: axis("$n$", [1, from + 3], { ticks: "whole" }),
      y: axis("steps", decadesOf(sizes.flatMap((n) => [exponential(n), polynomial(n)])), {
        scale: "log",
      }),
    },
    equalScale: false,
    marks: [
      rule("x", from, "ahead for good"),
      curve(
        sizes.map((n) => at(n, polynomial(n))),
        { ink: "curvature", line: "dashed", label: "polynomial" },
      ),
      curve(
        sizes.map((n) => at(n, exponential(n))),
        { ink: "slope", label: "exponential" },
      ),
    ],
  };
};
