import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, decadesOf, point, rule } from "../common/graph.ts";
import { plural } from "../common/words.ts";

interface Gained {
  readonly k: number;
  readonly f: number;
  readonly gained: number;
}

/** How many times longer the search takes with each weight more, against what the machine is faster. */
export const gainedPlot = ({ k, f, gained }: Gained): GraphPlot => {
  const weights = Array.from({ length: gained + 3 }, (_, index) => index);
  const work = (more: number): number => k ** more;
  return {
    kind: "graph",
    phase: "answered",
    title: "Work against speed",
    units: "times the work, logarithmic",
    description: `With each weight more the search takes ${k} times as long. The points rise on a straight line of a logarithmic axis. A line stands at the speed-up ${f}; ${plural(gained, "weight")} more stay below it.`,
    table: {
      caption: "Times the work",
      columns: ["more weights", "times the work", "in a day"],
      rows: weights.map((more) => [
        String(more),
        String(work(more)),
        work(more) <= f ? "yes" : "no",
      ]),
    },
    axes: {
      x: axis("more weights", [0, gained + 2], { ticks: "whole" }),
      y: axis("times the work", decadesOf([1, ...weights.map(work), f]), { scale: "log" }),
    },
    equalScale: false,
    marks: [
      rule("y", f, "speed-up"),
      curve(
        weights.map((more) => at(more, work(more))),
        { ink: "contour", line: "dotted" },
      ),
      ...weights.map((more) =>
        point(at(more, work(more)), {
          ink: work(more) <= f ? "step" : "ink",
          shape: work(more) <= f ? "dot" : "ring",
        }),
      ),
    ],
  };
};
