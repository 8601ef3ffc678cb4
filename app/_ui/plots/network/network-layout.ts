import type { NetworkLayer } from "#lib/domain/exercises/index.ts";
import { labelHeight, labelWidth } from "../text/sizes.ts";
import type { Orders } from "./orders.ts";

export interface LaidLayer {
  readonly x: number;
  /** Height of the first place, and from place to place. */
  readonly top: number;
  readonly spacing: number;
  readonly radius: number;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly LaidLayer[];
  /** Middles of the names over the columns and of the notes under them. */
  readonly nameYs: readonly number[];
  readonly noteYs: readonly number[];
}

/** Hidden units lie so far apart that their hit areas do not meet. */
const UNIT_SPACING = 46;
const CLOSE_SPACING = 28;
const LEAST_HEIGHT = 180;
const HIDDEN_RADIUS = 13;
const OUTER_RADIUS = 8;
const SIDE = 12;
const WORD_GAP = 8;

const spacingOf = ({ role, units }: NetworkLayer, room: number): number =>
  Math.min(role === "hidden" ? UNIT_SPACING : 40, units > 1 ? room / (units - 1) : UNIT_SPACING);

/** Words beside each other that would touch stand by turns in two lines. */
const needsTwoLines = (widths: readonly number[], columnWidth: number): boolean =>
  widths.some((width, index) => (width + (widths[index + 1] ?? 0)) / 2 + WORD_GAP > columnWidth);

/** Columns of units, centred beside each other. `rem` is 1 rem in pixels. */
export const layNetwork = (
  layers: readonly NetworkLayer[],
  width: number,
  rem: number,
): NetworkLayout => {
  const needs = layers.map(
    ({ role, units }) => (units - 1) * (role === "hidden" ? UNIT_SPACING : CLOSE_SPACING),
  );
  const room = Math.max(LEAST_HEIGHT, ...needs);
  const line = labelHeight("small", rem) + 2;
  const names = layers.map(({ name }) => labelWidth(name, "small", rem));
  const notes = layers.map(({ note = "" }) => labelWidth(note, "small", rem));
  const side = (index: number): number =>
    SIDE + Math.max(22, (names.at(index) ?? 0) / 2, (notes.at(index) ?? 0) / 2);
  const [left, right] = [side(0), width - side(-1)];
  const columnWidth = (right - left) / Math.max(1, layers.length - 1);
  const [nameLine, noteLine] = [names, notes].map((widths) =>
    needsTwoLines(widths, columnWidth) ? line : 0,
  );
  const firstName = 14 + line / 2;
  const first = firstName + (nameLine ?? 0) + line / 2 + 24;
  const firstNote = first + room + 36;
  const hasNotes = layers.some(({ note }) => note !== undefined);
  return {
    width,
    height: Math.round(hasNotes ? firstNote + (noteLine ?? 0) + 22 : first + room + 28),
    nameYs: layers.map((_, index) => firstName + (index % 2) * (nameLine ?? 0)),
    noteYs: layers.map((_, index) => firstNote + (index % 2) * (noteLine ?? 0)),
    layers: layers.map((layer, index) => {
      const spacing = spacingOf(layer, room);
      return {
        x: left + index * columnWidth,
        top: first + (room - (layer.units - 1) * spacing) / 2,
        spacing,
        radius: layer.role === "hidden" ? HIDDEN_RADIUS : OUTER_RADIUS,
      };
    }),
  };
};

/** Heights of the units, not of the places: `heights[layer][unit]`. */
export type Heights = readonly (readonly number[])[];

export const heightsOf = ({ layers }: NetworkLayout, orders: Orders): Heights =>
  orders.map((order, index) => {
    const layer = layers[index];
    if (layer === undefined) return [];
    const heights = Array.from<number>({ length: order.length }).fill(0);
    for (const [place, unit] of order.entries()) heights[unit] = layer.top + place * layer.spacing;
    return heights;
  });

/** The place that is nearest to a height. */
export const placeAt = ({ top, spacing }: LaidLayer, units: number, height: number): number =>
  Math.min(units - 1, Math.max(0, Math.round((height - top) / spacing)));
