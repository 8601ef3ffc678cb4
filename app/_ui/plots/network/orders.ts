import type { NetworkLayer } from "#lib/domain/exercises/index.ts";

/** For each layer its units from the top to the bottom, counted from 0. */
export type Orders = readonly (readonly number[])[];

export const firstOrders = (layers: readonly NetworkLayer[]): Orders =>
  layers.map(({ units }) => Array.from({ length: units }, (_, unit) => unit));

/** The order with one unit at another place; the others close up and keep their order. */
export const withUnitAt = (
  order: readonly number[],
  unit: number,
  place: number,
): readonly number[] => {
  const others = order.filter((other) => other !== unit);
  const at = Math.min(others.length, Math.max(0, place));
  return [...others.slice(0, at), unit, ...others.slice(at)];
};

export const withOrder = (orders: Orders, layer: number, order: readonly number[]): Orders =>
  orders.map((each, index) => (index === layer ? order : each));
