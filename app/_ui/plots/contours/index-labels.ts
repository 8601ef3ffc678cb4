import type { Contour, ContourPlot } from "#lib/domain/exercises/index.ts";
import type { Box, Pixel, Segment } from "../geometry/box.ts";
import { grow } from "../geometry/box.ts";
import { visiblePoints } from "../geometry/ellipse.ts";
import { frameOf } from "../geometry/projection.ts";
import type { Spot } from "../geometry/place-labels.ts";
import type { LabelWish } from "../text/lay-labels.ts";
import type { ContourGeometry } from "./contour-layout.ts";

/** The contours through the ends of the step: they carry a value. */
export const indexContours = (plot: ContourPlot): readonly Contour[] =>
  plot.contours.filter(({ role }) => role !== "contour");

const distanceTo = ({ from, to }: Segment, { x, y }: Pixel): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy || 1;
  const share = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
};

const distanceToEdge = ({ x, y }: Pixel, box: Box): number =>
  Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);

/** Clear enough; further off is no better. */
const CLEAR = 70;
const EDGE = 18;
const MOST_SPOTS = 40;
const MOST_BESIDE = 10;
const BESIDE = 7;

/** Values on the contours through the ends of the step, where there is most room. */
export const contourLabelWishes = (
  plot: ContourPlot,
  { projection, scale, arrow }: ContourGeometry,
): readonly LabelWish[] => {
  const room = grow(frameOf(projection), -EDGE);
  const lines = [arrow, ...(scale ? [scale.line] : [])];
  const clearance = (pixel: Pixel): number =>
    Math.min(
      CLEAR,
      ...lines.map((line) => distanceTo(line, pixel)),
      2 * distanceToEdge(pixel, frameOf(projection)),
    );
  return indexContours(plot).flatMap((contour): readonly LabelWish[] => {
    if (contour.label === undefined) return [];
    const pixels = visiblePoints(contour, projection, room, 8)
      .map((pixel) => ({ pixel, clear: clearance(pixel) }))
      .sort((one, other) => other.clear - one.clear)
      .slice(0, MOST_SPOTS)
      .map(({ pixel }) => pixel);
    const spots = [
      ...pixels.map((pixel): Spot => ({ ...pixel, anchor: "middle" })),
      // A contour of which little is seen carries its value beside it.
      ...pixels.slice(0, MOST_BESIDE).flatMap(({ x, y }): readonly Spot[] => [
        { x: x + BESIDE, y, anchor: "start" },
        { x: x - BESIDE, y, anchor: "end" },
      ]),
    ];
    return [
      {
        id: `level ${contour.role}`,
        text: contour.label,
        size: "small",
        ink: "index",
        strong: true,
        spots,
      },
    ];
  });
};
