import type { GraphPlot } from "../../plot.ts";
import { arrow, at, axis, ellipse, point } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import { innerProduct } from "./vectors.ts";

interface Directions {
  /** From the place to the minimum. */
  readonly way: readonly number[];
  readonly gradient: readonly number[];
}

const REACH = 2.3;

/**
 * The plane that holds both directions, turned so that the way to the minimum points right and is
 * one unit long: a step into the circle around the minimum comes nearer.
 */
export const directionPlot = ({ way, gradient }: Directions): GraphPlot => {
  const product = -innerProduct(gradient, way);
  const cosine = product / Math.sqrt(innerProduct(gradient, gradient) * innerProduct(way, way));
  const sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
  const degrees = (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
  return {
    kind: "graph",
    phase: "answered",
    title: "Direction of descent and way to the minimum",
    units: "both as one unit",
    description: `The place, the minimum to its right, and the direction of descent as an arrow, at an angle of ${cellText(degrees, 3)} degrees to the way. A circle around the minimum goes through the place. ${
      product > 0
        ? "The arrow points into the circle: a tiny step comes nearer."
        : "The arrow points out of the circle: a tiny step gets farther away."
    }`,
    table: {
      caption: "Both directions",
      columns: ["quantity", "value"],
      rows: [
        [String.raw`$-g^\top(m-x)$`, cellText(product)],
        ["length of $g$", cellText(Math.sqrt(innerProduct(gradient, gradient)))],
        ["distance to $m$", cellText(Math.sqrt(innerProduct(way, way)))],
        ["angle in degrees", cellText(degrees, 3)],
      ],
    },
    axes: {
      x: axis("", [-1.2, REACH], { ticks: "none" }),
      y: axis("", [-1.2, 1.2], { ticks: "none" }),
    },
    equalScale: true,
    marks: [
      ellipse(at(1, 0), [1, 1]),
      arrow(at(0, 0), at(0.8 * cosine, 0.8 * sine), { ink: "slope", label: "$-g$" }),
      point(at(0, 0), { ink: "ink", label: "$x$" }),
      point(at(1, 0), { ink: "step", shape: "cross", label: "$m$" }),
    ],
  };
};
