import type { Contour, Point } from "#lib/domain/exercises/index.ts";
import type { Box, Pixel } from "./box.ts";
import { isInBox } from "./box.ts";
import type { Projection } from "./projection.ts";

type Ellipse = Pick<Contour, "centre" | "radii" | "angleRadians">;

/** The point at an angle of the ellipse's parameter, in the plane. */
export const pointOn = (
  { centre, radii, angleRadians }: Ellipse,
  parameterRadians: number,
): Point => {
  const [along, across] = [
    radii[0] * Math.cos(parameterRadians),
    radii[1] * Math.sin(parameterRadians),
  ];
  const [cos, sin] = [Math.cos(angleRadians), Math.sin(angleRadians)];
  return { x: centre.x + along * cos - across * sin, y: centre.y + along * sin + across * cos };
};

/** Squared distance from the centre in half axes: under 1 inside, over 1 outside. */
export const ellipseValue = ({ centre, radii, angleRadians }: Ellipse, { x, y }: Point): number => {
  const [dx, dy] = [x - centre.x, y - centre.y];
  const [cos, sin] = [Math.cos(angleRadians), Math.sin(angleRadians)];
  return ((dx * cos + dy * sin) / radii[0]) ** 2 + ((dy * cos - dx * sin) / radii[1]) ** 2;
};

/** Enough that a long ellipse, of which the picture shows a corner, still has points there. */
const SAMPLES = 1_440;

/** Points of the ellipse that the box shows, in pixels, at least some pixels apart. */
export const visiblePoints = (
  ellipse: Ellipse,
  projection: Projection,
  box: Box,
  apart: number,
): readonly Pixel[] => {
  const shown: Pixel[] = [];
  for (let index = 0; index < SAMPLES; index += 1) {
    const pixel = projection.toPixel(pointOn(ellipse, (2 * Math.PI * index) / SAMPLES));
    const last = shown.at(-1);
    const isApart = last === undefined || Math.hypot(pixel.x - last.x, pixel.y - last.y) >= apart;
    if (isApart && isInBox(pixel, box)) shown.push(pixel);
  }
  return shown;
};
