import type { SlicePlot } from "#lib/domain/exercises/index.ts";
import { changeAt } from "../epsilon/side.ts";
import type { Pixel } from "../geometry/box.ts";
import { labelEvery, roundTicks, ticksUpTo } from "../geometry/ticks.ts";
import { numberText, signedText } from "../text/numbers.ts";
import { labelWidth } from "../text/sizes.ts";

export type Term = "slope" | "curvature" | "together";

export const TERMS: readonly Term[] = ["curvature", "together", "slope"];

/** Where values and ε lie on the picture, in pixels. */
export interface SliceScales {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (epsilon: number) => number;
  readonly y: (change: number) => number;
  readonly pixelsPerEpsilon: number;
  readonly at: (term: Term, epsilon: number) => Pixel;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

const TOP = 16;
const BOTTOM = 36;
const NARROW = 420;
const LABEL_GAP = 10;

const widest = (texts: readonly string[], rem: number): number =>
  Math.max(...texts.map((text) => labelWidth(text, "small", rem)));

/** The least and the greatest change that the curves reach, with some air. */
const rangeOf = (plot: SlicePlot): readonly [number, number] => {
  const end = changeAt(plot, plot.epsilon.largest);
  const lowest = Math.min(end.slope, changeAt(plot, plot.bestStep.epsilon).together);
  const highest = Math.max(end.curvature, end.together, 0);
  const air = 0.05 * (highest - lowest);
  return [lowest - air, highest + air];
};

export const sliceScales = (plot: SlicePlot, width: number, rem: number): SliceScales => {
  const isNarrow = width < NARROW;
  const height = isNarrow ? 248 : 272;
  const [top, bottom] = [TOP, height - BOTTOM];
  const [low, high] = rangeOf(plot);
  const yTicks = roundTicks([low, high], 4);
  const left = Math.ceil(widest(yTicks.map(signedText), rem) + (isNarrow ? 18 : 22));
  const right = Math.floor(width - widest(["curvature", "+0.0000"], rem) - LABEL_GAP - 8);
  const { largest, tick } = plot.epsilon;
  const pixelsPerEpsilon = (right - left) / largest;
  const x = (epsilon: number): number => left + epsilon * pixelsPerEpsilon;
  const y = (change: number): number => bottom - ((change - low) / (high - low)) * (bottom - top);
  const ticks = ticksUpTo(largest, tick);
  const room = widest(ticks.map(numberText), rem) + 12;
  const every = labelEvery(tick * pixelsPerEpsilon, room);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x,
    y,
    pixelsPerEpsilon,
    at: (term, epsilon) => ({ x: x(epsilon), y: y(changeAt(plot, epsilon)[term]) }),
    xTicks: ticks.filter((_, index) => index > 0 && index % every === 0),
    yTicks,
  };
};

const SAMPLES = 64;

/** The points of a curve from ε = 0 to the largest; the slope is straight. */
export const curvePoints = (plot: SlicePlot, scales: SliceScales, term: Term): readonly Pixel[] => {
  const count = term === "slope" ? 1 : SAMPLES;
  return Array.from({ length: count + 1 }, (_, index) =>
    scales.at(term, (index / count) * plot.epsilon.largest),
  );
};

export const pathThrough = (points: readonly Pixel[]): string =>
  points
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");
