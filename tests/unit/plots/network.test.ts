import { describe, expect, test } from "vitest";
import { heightsOf, layNetwork, placeAt } from "#app/_ui/plots/network/network-layout.ts";
import { firstOrders, withOrder, withUnitAt } from "#app/_ui/plots/network/orders.ts";
import type { NetworkLayer } from "#lib/domain/exercises/index.ts";

const layers: readonly NetworkLayer[] = [
  { role: "input", name: "inputs", units: 9 },
  { role: "hidden", name: "hidden 1", units: 6, note: "$6! = 720$" },
  { role: "hidden", name: "hidden 2", units: 3, note: "$3! = 6$" },
  { role: "hidden", name: "hidden 3", units: 6, note: "$6! = 720$" },
  { role: "hidden", name: "hidden 4", units: 2, note: "$2! = 2$" },
  { role: "output", name: "outputs", units: 5 },
];

describe("orders of units", () => {
  test("a unit moves, the others keep their order", () => {
    expect(withUnitAt([0, 1, 2, 3], 0, 2)).toEqual([1, 2, 0, 3]);
    expect(withUnitAt([0, 1, 2, 3], 3, 0)).toEqual([3, 0, 1, 2]);
  });

  test("a unit stays in its layer", () => {
    expect(withUnitAt([0, 1, 2], 1, -Infinity)).toEqual([1, 0, 2]);
    expect(withUnitAt([0, 1, 2], 1, 99)).toEqual([0, 2, 1]);
    const orders = withOrder(firstOrders(layers), 2, [2, 1, 0]);
    expect(orders[2]).toEqual([2, 1, 0]);
    expect(orders[1]).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe.each([350, 510])("a network of six layers, %i pixels wide", (width) => {
  const layout = layNetwork(layers, width, 16);
  const heights = heightsOf(layout, firstOrders(layers));

  test("all units lie inside the picture", () => {
    for (const { x } of layout.layers) expect(x > 20 && x < width - 20).toBe(true);
    for (const y of heights.flat()) expect(y > 20 && y < layout.height - 20).toBe(true);
  });

  test("hit areas of 44 pixels do not meet", () => {
    for (const [index, { role }] of layers.entries()) {
      const laid = layout.layers[index];
      if (role === "hidden") expect(laid?.spacing).toBeGreaterThanOrEqual(44);
      const next = layout.layers[index + 1];
      if (laid && next) expect(next.x - laid.x).toBeGreaterThanOrEqual(44);
    }
  });

  test("a unit that is let go comes to the nearest place", () => {
    const [, hidden] = layout.layers;
    if (hidden === undefined) throw new Error("there is a second layer");
    expect(placeAt(hidden, 6, hidden.top + 2.4 * hidden.spacing)).toBe(2);
    expect(placeAt(hidden, 6, -1_000)).toBe(0);
    expect(placeAt(hidden, 6, 1_000)).toBe(5);
  });
});
