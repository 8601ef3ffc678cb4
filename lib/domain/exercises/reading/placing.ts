import type { Axis, PointKind, SliderKind } from "../answer-kind.ts";
import { toNumber } from "../numbers/quantity.ts";
import { readPlain } from "./read-plain.ts";

/** An answer that may be placed on a picture or a scale, and typed as well. */
export type PlacedKind = PointKind | SliderKind;

export const axesOf = (kind: PlacedKind): readonly Axis[] =>
  kind.kind === "point" ? kind.axes : [kind.axis];

const withoutDust = (value: number): number => Number(value.toFixed(6));

/** The nearest place of an axis that a handle can stand at. */
export const onAxis = ({ from, to, step }: Axis, value: number): number => {
  const steps = Math.round((value - from) / step);
  return withoutDust(Math.min(to, Math.max(from, from + steps * step)));
};

/** Where the handle stands for what is typed, an end of the axis for what lies beyond; null where it cannot be read. */
export const placesOfText = (kind: PlacedKind, text: string): readonly number[] | null => {
  const reading = readPlain(kind, text);
  if (reading.kind === "unreadable") return null;
  const { value } = reading;
  const numbers =
    value.kind === "vector" ? value.components : value.kind === "number" ? [value.value] : [];
  return axesOf(kind).map(({ from, to }, index) => {
    const number = numbers[index];
    return number === undefined ? from : Math.min(to, Math.max(from, toNumber(number)));
  });
};

/** What a handle types. */
export const textOfPlaces = (kind: PlacedKind, places: readonly number[]): string => {
  const numbers = axesOf(kind).map((axis, index) => String(onAxis(axis, places[index] ?? 0)));
  return kind.kind === "point" ? `(${numbers.join(", ")})` : (numbers[0] ?? "");
};
