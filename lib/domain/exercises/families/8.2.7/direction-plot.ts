import type { GraphPlot } from "../../plot.ts";
import { arrow, at, axis, ellipse, point } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import { differenceOf, innerProduct, rowTex } from "./vectors.ts";

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

interface Given {
  readonly x: readonly number[];
  readonly m: readonly number[];
  readonly g: readonly number[];
}

const REACH_OF_GIVEN = 1.5;

/** A direction of the plane as a point at the distance one. */
const oneUnitAlong = ([first = 0, second = 0]: readonly number[]) => {
  const length = Math.hypot(first, second);
  return at(first / length, second / length);
};

/** Before the answer, for two parameters: both directions as they are, and no circle. In three dimensions none would be true. */
export const givenDirections = ({ x, m, g }: Given): GraphPlot | undefined => {
  if (x.length !== 2) return undefined;
  const downhill = oneUnitAlong(g.map((entry) => 0 - entry));
  const minimum = oneUnitAlong(differenceOf(m, x));
  return {
    kind: "graph",
    phase: "asking",
    title: "Direction of descent and minimum",
    units: "both as one unit",
    description:
      "The place $x$ in the middle, an arrow along $-g$ and the minimum $m$ as a cross, both drawn one unit from the place. No level line is drawn.",
    table: {
      caption: "What the picture is made of",
      columns: ["quantity", "value"],
      rows: [
        ["$x$", `$${rowTex(x)}$`],
        ["$g$", `$${rowTex(g)}$`],
        ["$m$", `$${rowTex(m)}$`],
      ],
    },
    axes: {
      x: axis(String.raw`$\theta_1$`, [-REACH_OF_GIVEN, REACH_OF_GIVEN], { ticks: "none" }),
      y: axis(String.raw`$\theta_2$`, [-REACH_OF_GIVEN, REACH_OF_GIVEN], { ticks: "none" }),
    },
    equalScale: true,
    marks: [
      arrow(at(0, 0), downhill, { ink: "slope", label: "$-g$" }),
      point(at(0, 0), { ink: "ink", label: "$x$" }),
      point(minimum, { ink: "step", shape: "cross", label: "$m$" }),
    ],
  };
};
