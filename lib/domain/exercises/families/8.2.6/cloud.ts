import type { GraphInk, GraphMark, Point } from "../../plot.ts";
import { at, point } from "../common/graph.ts";

const COUNT = 24;
const HEIGHT = 0.2;
/** The golden angle spreads the points evenly around. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A cloud of points with deviation 1 in each coordinate, the same for every picture: radii at even shares of the normal law. */
const UNIT: readonly Point[] = Array.from({ length: COUNT }, (_, index) => {
  const radius = Math.sqrt(-2 * Math.log((index + 0.5) / COUNT));
  return at(radius * Math.cos(index * GOLDEN_ANGLE), radius * Math.sin(index * GOLDEN_ANGLE));
});

/** How many deviations from the centre the farthest point lies at most. */
export const CLOUD_REACH = Math.sqrt(-2 * Math.log(0.5 / COUNT));

/** Estimates around a centre, with this deviation in each coordinate. */
export const cloud = (centre: Point, deviation: number, ink: GraphInk): readonly GraphMark[] =>
  UNIT.map(({ x, y }) =>
    point(at(centre.x + deviation * x, centre.y + deviation * y), { ink, shape: "ring" }),
  );

/** The same along a line: heights only keep the estimates apart. */
export const strip = (centre: Point, deviation: number, ink: GraphInk): readonly GraphMark[] =>
  UNIT.map(({ x, y }) =>
    point(at(centre.x + deviation * x, centre.y + HEIGHT * y), { ink, shape: "ring" }),
  );
