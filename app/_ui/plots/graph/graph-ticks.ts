import type { GraphAxis } from "#lib/domain/exercises/index.ts";
import { roundTicks } from "../geometry/ticks.ts";
import { numberText } from "../text/numbers.ts";
import { powerText } from "../text/power-text.ts";

export interface Tick {
  readonly value: number;
  readonly text: string;
}

const LONGEST_NUMBER = 1e5;

/** Thousands of millions are written as powers, so that the picture keeps its width. */
const linearText = (value: number): string => {
  if (Math.abs(value) < LONGEST_NUMBER) return numberText(value);
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  return String.raw`$${numberText(value / 10 ** exponent)} \cdot 10^{${exponent}}$`;
};

/** Powers of ten, not more than wanted; on a short axis 2 and 5 times each as well. */
const logTicks = ({ from, to }: GraphAxis, wanted: number): readonly Tick[] => {
  const [low, high] = [Math.log10(from), Math.log10(to)];
  const [first, last] = [Math.ceil(low - 1e-9), Math.floor(high + 1e-9)];
  const every = Math.max(1, Math.ceil((last - first + 1) / wanted));
  const powers = Array.from(
    { length: Math.max(0, Math.floor((last - first) / every) + 1) },
    (_, index): Tick => {
      const exponent = first + index * every;
      return { value: 10 ** exponent, text: powerText(exponent) };
    },
  );
  if (high - low > 2) return powers;
  const between = Array.from({ length: last - first + 2 }, (_, index) => first - 1 + index)
    .flatMap((exponent) => [2 * 10 ** exponent, 5 * 10 ** exponent])
    .filter((value) => value >= from && value <= to)
    .map((value): Tick => ({ value, text: linearText(value) }));
  return [...powers, ...between];
};

/** The values that an axis names, none where no number may be read off. */
export const ticksOf = (axis: GraphAxis, wanted: number): readonly Tick[] => {
  if (axis.ticks === "none") return [];
  if (axis.scale === "log") return logTicks(axis, wanted);
  const values = roundTicks([axis.from, axis.to], wanted);
  const shown = axis.ticks === "whole" ? values.filter(Number.isInteger) : values;
  return shown.map((value) => ({ value, text: linearText(value) }));
};
