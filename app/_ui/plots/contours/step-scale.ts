import type { Point, StepScale } from "#lib/domain/exercises/index.ts";
import type { Pixel, Segment } from "../geometry/box.ts";
import type { Projection } from "../geometry/projection.ts";
import { labelEvery, ticksUpTo } from "../geometry/ticks.ts";
import { labelHeight, labelWidth } from "../text/sizes.ts";

export const STEP_LABEL = String.raw`$-\varepsilon g$`;

export interface ScaleTick {
  readonly epsilon: number;
  readonly from: Pixel;
  readonly to: Pixel;
  readonly isLabelled: boolean;
}

/** The scale of ε along the step, in pixels. */
export interface ScaleGeometry {
  readonly line: Segment;
  readonly pixelsPerEpsilon: Pixel;
  readonly direction: Pixel;
  /** Toward the labels of the ticks: downward, or to the right of a line that goes up or down. */
  readonly normal: Pixel;
  readonly ticks: readonly ScaleTick[];
  readonly at: (epsilon: number) => Pixel;
}

const LONG_TICK = 8;
const SHORT_TICK = 4;
/** Room of a label of a tick, with air. */
const LABEL_WIDTH = 36;
const LABEL_HEIGHT = 22;

const normalOf = ({ x, y }: Pixel): Pixel => {
  const normal = { x: -y, y: x };
  const isUpward = Math.abs(normal.y) > 0.2 ? normal.y < 0 : normal.x < 0;
  return isUpward ? { x: y, y: -x } : normal;
};

export const offset = (from: Pixel, along: Pixel, by: number): Pixel => ({
  x: from.x + by * along.x,
  y: from.y + by * along.y,
});

export const scaleGeometry = (
  scale: StepScale,
  start: Point,
  projection: Projection,
): ScaleGeometry => {
  const origin = projection.toPixel(start);
  const pixelsPerEpsilon = projection.toPixels(scale.perEpsilon);
  const length = Math.hypot(pixelsPerEpsilon.x, pixelsPerEpsilon.y);
  const direction = { x: pixelsPerEpsilon.x / length, y: pixelsPerEpsilon.y / length };
  const normal = normalOf(direction);
  const at = (epsilon: number): Pixel => offset(origin, pixelsPerEpsilon, epsilon);
  const room = Math.min(
    LABEL_WIDTH / Math.max(1e-6, Math.abs(direction.x)),
    LABEL_HEIGHT / Math.max(1e-6, Math.abs(direction.y)),
  );
  const every = labelEvery(scale.tick * length, room);
  const ticks = ticksUpTo(scale.largest, scale.tick)
    .map((epsilon, index): ScaleTick => {
      const isLabelled = index % every === 0;
      const from = at(epsilon);
      return {
        epsilon,
        from,
        to: offset(from, normal, isLabelled ? LONG_TICK : SHORT_TICK),
        isLabelled,
      };
    })
    .slice(1);
  return {
    line: { from: origin, to: at(scale.largest) },
    pixelsPerEpsilon,
    direction,
    normal,
    ticks,
    at,
  };
};

/** A spot beside a point of the scale, so far that a label of that size does not touch the line. */
export const besideScale = (
  from: Pixel,
  normal: Pixel,
  size: { readonly width: number; readonly height: number },
  gap: number,
) => {
  const reach = (Math.abs(normal.x) * size.width) / 2 + (Math.abs(normal.y) * size.height) / 2;
  return { ...offset(from, normal, reach + gap), anchor: "middle" as const };
};

const HANDLE_LABEL_GAP = 12;

/** How far the middle of the handle's label is from the line: on the side without ticks. */
export const handleLabelDistance = ({ normal }: ScaleGeometry, rem: number): number =>
  (Math.abs(normal.x) * labelWidth(STEP_LABEL, "letter", rem)) / 2 +
  (Math.abs(normal.y) * labelHeight("letter", rem)) / 2 +
  HANDLE_LABEL_GAP;
