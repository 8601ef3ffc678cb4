import type { Point, Window } from "#lib/domain/exercises/index.ts";
import type { Box, Pixel } from "./box.ts";

/** A picture of part of the plane, with one scale for both axes. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerUnit: number;
  readonly toPixel: (point: Point) => Pixel;
  /** A vector: the same without the origin. */
  readonly toPixels: (vector: Point) => Pixel;
}

const LOWEST_ASPECT = 0.66;
/** Room round what matters: a label and the handle. */
const ROOM = 46;

/**
 * Fills the width with the window's width, and takes as much of the window's height as the points
 * need: a step along one axis makes a low picture.
 */
export const fitWindow = (window: Window, needed: readonly Point[], width: number): Projection => {
  const pixelsPerUnit = width / (window.x[1] - window.x[0]);
  const ys = needed.map(({ y }) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const wanted = (high - low) * pixelsPerUnit + 2 * ROOM;
  const height = Math.round(Math.min(width, Math.max(LOWEST_ASPECT * width, wanted)));
  const half = height / pixelsPerUnit / 2;
  const middle = Math.min(window.y[1] - half, Math.max(window.y[0] + half, (low + high) / 2));
  const toPixels = ({ x, y }: Point): Pixel => ({ x: x * pixelsPerUnit, y: -y * pixelsPerUnit });
  return {
    width,
    height,
    pixelsPerUnit,
    toPixels,
    toPixel: ({ x, y }) => toPixels({ x: x - window.x[0], y: y - middle - half }),
  };
};

export const frameOf = ({ width, height }: Projection): Box => ({ x: 0, y: 0, width, height });
