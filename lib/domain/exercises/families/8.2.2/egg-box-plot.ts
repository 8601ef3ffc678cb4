import type { GraphPlot } from "../../plot.ts";
import { at, axis, ellipse, point } from "../common/graph.ts";

/** Lines of equal cost around each minimum, as an egg box has them. */
const LEVELS = [0.24, 0.4];

/** Coordinates that are not in the lowest valley, the first. */
const wrong = (x: number, y: number): number => Number(x !== 1) + Number(y !== 1);

/** The minima of two coordinates with k valleys each: a grid, its lowest place where both are lowest. */
export const eggBox = (k: number): GraphPlot => {
  const valleys = Array.from({ length: k }, (_, index) => index + 1);
  const label = ["right in both", "wrong in one", "wrong in both"];
  return {
    kind: "graph",
    phase: "answered",
    title: "Two coordinates of such a cost",
    units: "diamond lowest; dots wrong in one coordinate, rings in both",
    description: `With two coordinates the minima make a grid of ${k} by ${k}: each valley of one goes with each valley of the other. One of them, the diamond, is lowest in both; those in its row and column are wrong in one coordinate, the rest in both.`,
    table: {
      caption: "Minima of two coordinates",
      columns: ["coordinates in a wrong valley", "minima"],
      rows: [1, 2 * (k - 1), (k - 1) ** 2].map((count, index) => [
        label[index] ?? "",
        String(count),
      ]),
    },
    axes: {
      x: axis(String.raw`valley of $\theta_1$`, [0.5, k + 0.5], { ticks: "none" }),
      y: axis(String.raw`valley of $\theta_2$`, [0.5, k + 0.5], { ticks: "none" }),
    },
    equalScale: true,
    marks: valleys.flatMap((x) =>
      valleys.flatMap((y) => {
        const count = wrong(x, y);
        const levels = LEVELS.map((radius) => ellipse(at(x, y), [radius, radius]));
        const minimum = point(at(x, y), {
          ink: count === 0 ? "step" : count === 1 ? "curvature" : "ink",
          shape: count === 0 ? "diamond" : count === 1 ? "dot" : "ring",
        });
        return [...levels, minimum];
      }),
    ),
  };
};
