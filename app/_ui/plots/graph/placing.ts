import type { PlacedKind } from "#lib/domain/exercises/reading.ts";
import { axesOf, onAxis, placesOfText, textOfPlaces } from "#lib/domain/exercises/reading.ts";
import type { Pixel } from "../geometry/box.ts";
import type { GraphScales } from "./graph-scales.ts";

/** An answer that is placed on the picture and typed in a field: both write one text. */
export interface Placing {
  readonly kind: PlacedKind;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where the handle stands. */
export interface Place {
  readonly values: readonly number[];
  readonly at: Pixel;
  /** A number on the x axis: the line through it is drawn. */
  readonly isLine: boolean;
  /** False while nothing is typed: then it waits in the middle. */
  readonly isPlaced: boolean;
}

export const placeOf = ({ kind, text }: Placing, scales: GraphScales): Place => {
  const typed = placesOfText(kind, text);
  const values = typed ?? axesOf(kind).map((axis) => onAxis(axis, (axis.from + axis.to) / 2));
  const [x = 0, y] = values;
  const { area } = scales;
  return {
    values,
    at: { x: scales.x(x), y: y === undefined ? area.y + area.height : scales.y(y) },
    isLine: y === undefined,
    isPlaced: typed !== null,
  };
};

/** What is typed by putting the handle at a place of the picture. */
export const textAt = ({ kind }: Placing, pixel: Pixel, scales: GraphScales): string => {
  const { x, y } = scales.toPoint(pixel);
  return textOfPlaces(kind, [x, y]);
};

const COARSE = 5;

const MOVES: Readonly<Record<string, readonly [across: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, COARSE],
  PageDown: [0, -COARSE],
};

/** What is typed by a key, five steps at once with Shift; null for a key that is not the handle's. */
export const textOfKey = (
  { kind }: Placing,
  { values }: Place,
  key: string,
  isCoarse: boolean,
): string | null => {
  const move = MOVES[key];
  if (move === undefined) return null;
  // On a single axis, up is more as well.
  const moves = values.length === 1 ? [move[0] + move[1]] : move;
  const by = isCoarse ? COARSE : 1;
  return textOfPlaces(
    kind,
    axesOf(kind).map(({ step }, index) => (values[index] ?? 0) + by * step * (moves[index] ?? 0)),
  );
};
