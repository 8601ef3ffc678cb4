import type { CurvesPlot } from "#lib/domain/exercises/index.ts";
import type { Pixel } from "../geometry/box.ts";
import { spread } from "../geometry/spread.ts";
import { powerText } from "../text/power-text.ts";
import { labelHeight, labelWidth, wrapWords } from "../text/sizes.ts";

/** A curve in pixels, with the words beside its end. */
export interface LaidCurve {
  readonly points: readonly Pixel[];
  /** Middle of the letters and the lines of the note under them. */
  readonly labelY: number;
  readonly noteLines: readonly string[];
}

export interface CurvesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly decades: readonly { readonly exponent: number; readonly y: number }[];
  /** Heights of 2 to 9 times each power of ten. */
  readonly minorYs: readonly number[];
  readonly steps: readonly { readonly step: number; readonly x: number }[];
  readonly curves: readonly LaidCurve[];
}

const TOP = 18;
const BOTTOM = 36;
const NARROW = 420;
const LABEL_GAP = 12;
/** A note is set in two lines: what is measured, and the number. */
const NOTE_WIDTH = 92;

/** Lays the curves out for a width, on a logarithmic axis of values. `rem` is 1 rem in pixels. */
export const layCurves = (plot: CurvesPlot, width: number, rem: number): CurvesLayout => {
  const isNarrow = width < NARROW;
  const height = isNarrow ? 276 : 316;
  const [top, bottom] = [TOP, height - BOTTOM];
  const [low, high] = plot.decades;
  const exponents = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const names = exponents.map((exponent) => labelWidth(powerText(exponent), "small", rem));
  const left = Math.ceil(Math.max(...names) + 24);
  const notes = plot.curves.map(({ note }) =>
    note === undefined ? [] : wrapWords(note, "small", rem, NOTE_WIDTH),
  );
  const besides = [
    ...plot.curves.map(({ label }) => labelWidth(label, "ui", rem)),
    ...notes.flat().map((line) => labelWidth(line, "small", rem)),
  ];
  const right = Math.floor(width - Math.max(...besides) - LABEL_GAP - 10);
  const x = (step: number): number => left + (step * (right - left)) / (plot.steps.count - 1);
  const y = (value: number): number =>
    bottom - ((Math.log10(value) - low) / (high - low)) * (bottom - top);
  const points = plot.curves.map(({ values }) =>
    values.map((value, step) => ({ x: x(step), y: y(value) })),
  );
  const lines = 1 + Math.max(...notes.map(({ length }) => length));
  const labelYs = spread(
    points.map((curve) => curve.at(-1)?.y ?? 0),
    lines * labelHeight("small", rem) + 8,
    [4, bottom + 12],
  );
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    decades: exponents.map((exponent) => ({ exponent, y: y(10 ** exponent) })),
    minorYs: exponents
      .slice(0, -1)
      .flatMap((exponent) => [2, 3, 4, 5, 6, 7, 8, 9].map((digit) => y(digit * 10 ** exponent))),
    steps: Array.from({ length: plot.steps.count }, (_, step) => ({ step, x: x(step) })),
    curves: points.map((curve, index) => ({
      points: curve,
      labelY: labelYs[index] ?? 0,
      noteLines: notes[index] ?? [],
    })),
  };
};
