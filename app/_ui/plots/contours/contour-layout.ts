import type { ContourPlot } from "#lib/domain/exercises/index.ts";
import type { Box, Pixel, Segment } from "../geometry/box.ts";
import { boxAround, segmentsAlong } from "../geometry/box.ts";
import { visiblePoints } from "../geometry/ellipse.ts";
import type { Obstacles } from "../geometry/place-labels.ts";
import { placeLabels } from "../geometry/place-labels.ts";
import type { Projection } from "../geometry/projection.ts";
import { fitWindow, frameOf } from "../geometry/projection.ts";
import type { LaidLabel } from "../text/lay-labels.ts";
import { laidBox, layLabels } from "../text/lay-labels.ts";
import { labelHeight, labelWidth } from "../text/sizes.ts";
import { contourLabelWishes, indexContours } from "./index-labels.ts";
import { givenLabelWishes, pointLabelWishes, scaleLabelWishes } from "./point-labels.ts";
import type { ScaleGeometry } from "./step-scale.ts";
import { STEP_LABEL, handleLabelDistance, offset, scaleGeometry } from "./step-scale.ts";

/** Everything of a contour plot that does not move with the handle, in pixels. */
export interface ContourLayout {
  readonly projection: Projection;
  readonly start: Pixel;
  readonly minimum: Pixel;
  readonly arrow: Segment;
  readonly scale: ScaleGeometry | null;
  readonly labels: readonly LaidLabel[];
  /** The middle of the sign that names the axes, or null where there is no room for it. */
  readonly axes: Pixel | null;
}

/** What is laid out before the labels. */
export type ContourGeometry = Omit<ContourLayout, "labels" | "axes">;

const isInWindow = ({ minimum, window }: ContourPlot): boolean =>
  minimum.x > window.x[0] &&
  minimum.x < window.x[1] &&
  minimum.y > window.y[0] &&
  minimum.y < window.y[1];

const neededPoints = (plot: ContourPlot) => {
  const { start, arrow, step, minimum } = plot;
  const farthest = step && {
    x: start.x + step.largest * step.perEpsilon.x,
    y: start.y + step.largest * step.perEpsilon.y,
  };
  return [start, arrow.to, ...(farthest ? [farthest] : []), ...(isInWindow(plot) ? [minimum] : [])];
};

/** The ring at first, and its letters. */
const handleBoxes = (scale: ScaleGeometry, epsilon: number, rem: number): readonly Box[] => {
  const at = scale.at(epsilon);
  const letters = offset(at, scale.normal, -handleLabelDistance(scale, rem));
  const width = labelWidth(STEP_LABEL, "letter", rem);
  return [boxAround(at, 22), boxAround(letters, width, labelHeight("letter", rem))];
};

/** What labels keep clear of: dots, the arrow, the scale, and the side of it where the handle's label goes. */
const obstaclesOf = (plot: ContourPlot, layout: ContourGeometry, rem: number): Obstacles => {
  const { projection, start, minimum, arrow, scale } = layout;
  const given = scale && plot.step ? handleBoxes(scale, plot.step.given, rem) : [];
  const side = scale ? -handleLabelDistance(scale, rem) : 0;
  const band = scale && {
    from: offset(scale.line.from, scale.normal, side),
    to: offset(scale.line.to, scale.normal, side),
  };
  const contours = indexContours(plot).flatMap((contour) =>
    segmentsAlong(visiblePoints(contour, projection, frameOf(projection), 10)).filter(
      ({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) < 60,
    ),
  );
  return {
    bounds: frameOf(projection),
    boxes: [boxAround(start, 13), boxAround(minimum, 16), boxAround(arrow.to, 14), ...given],
    lines: [arrow, ...(scale ? [scale.line] : []), ...(band ? [band] : [])],
    faintLines: contours,
  };
};

const CORNER = 52;

/** The corner with room for the sign of the axes, from the lower left on. */
const cornerFor = (obstacles: Obstacles): Pixel | null => {
  const { width, height } = obstacles.bounds;
  const [near, far, low, high] = [
    CORNER / 2 + 4,
    width - CORNER / 2 - 4,
    height - CORNER / 2 - 4,
    CORNER / 2 + 4,
  ];
  const spots = [
    { x: near, y: low, anchor: "middle" as const },
    { x: far, y: low, anchor: "middle" as const },
    { x: near, y: high, anchor: "middle" as const },
    { x: far, y: high, anchor: "middle" as const },
  ];
  const request = { id: "axes", width: CORNER, height: CORNER, spots, canBeLeftOut: true };
  return placeLabels([request], { ...obstacles, faintLines: [] }).get("axes") ?? null;
};

/** Lays the plot out for a width. `rem` is 1 rem in pixels. */
export const layContours = (plot: ContourPlot, width: number, rem: number): ContourLayout => {
  const projection = fitWindow(plot.window, neededPoints(plot), width);
  const toPixel = projection.toPixel;
  const geometry = {
    projection,
    start: toPixel(plot.start),
    minimum: toPixel(plot.minimum),
    arrow: { from: toPixel(plot.arrow.from), to: toPixel(plot.arrow.to) },
    scale: plot.step ? scaleGeometry(plot.step, plot.start, projection) : null,
  };
  // The given ε has one place, the words at the start have eight.
  const wishes = [
    ...(plot.step && geometry.scale ? givenLabelWishes(plot.step, geometry.scale, rem) : []),
    ...pointLabelWishes(plot, geometry),
    ...contourLabelWishes(plot, geometry),
    ...(plot.step && geometry.scale ? scaleLabelWishes(plot.step, geometry.scale, rem) : []),
  ];
  const obstacles = obstaclesOf(plot, geometry, rem);
  const labels = layLabels(wishes, obstacles, rem);
  const boxes = [...obstacles.boxes, ...labels.map((label) => laidBox(label, rem))];
  return { ...geometry, labels, axes: cornerFor({ ...obstacles, boxes }) };
};
