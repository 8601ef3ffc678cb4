import { describe, expect, test } from "vitest";
import { fitWindow } from "#app/_ui/plots/geometry/projection.ts";
import { spread } from "#app/_ui/plots/geometry/spread.ts";
import { labelEvery, roundTicks, ticksUpTo } from "#app/_ui/plots/geometry/ticks.ts";

const window = { x: [-2, 2], y: [-2, 2] } as const;

describe("the part of the plane that is shown", () => {
  test("both axes have one scale, and y goes up", () => {
    const { toPixel, pixelsPerUnit } = fitWindow(window, [{ x: 0, y: 0 }], 400);
    const [origin, right, up] = [
      toPixel({ x: 0, y: 0 }),
      toPixel({ x: 1, y: 0 }),
      toPixel({ x: 0, y: 1 }),
    ];
    expect(right.x - origin.x).toBeCloseTo(pixelsPerUnit);
    expect(origin.y - up.y).toBeCloseTo(pixelsPerUnit);
  });

  test("a picture is lower than wide when what matters lies along one axis, never higher", () => {
    const flat = fitWindow(
      window,
      [
        { x: -1, y: 0 },
        { x: 1, y: 0 },
      ],
      400,
    );
    const steep = fitWindow(
      window,
      [
        { x: 0, y: -1.9 },
        { x: 0, y: 1.9 },
      ],
      400,
    );
    expect(flat.height).toBeLessThan(300);
    expect(steep.height).toBe(400);
  });

  test("what matters is in the picture, and nothing beyond the window", () => {
    const needed = [
      { x: 0, y: 1.4 },
      { x: 1, y: 1.5 },
    ];
    const { toPixel, height } = fitWindow(window, needed, 400);
    for (const point of needed) {
      expect(toPixel(point).y).toBeGreaterThan(0);
      expect(toPixel(point).y).toBeLessThan(height);
    }
    expect(toPixel({ x: 0, y: 2 }).y).toBeLessThanOrEqual(0);
    expect(toPixel({ x: 0, y: -2 }).y).toBeGreaterThanOrEqual(height);
  });
});

describe("ticks", () => {
  test("a scale of ε has its ticks without the dust of decimals", () => {
    expect(ticksUpTo(0.3, 0.1)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticksUpTo(0.14, 0.02).at(-1)).toBe(0.14);
  });

  test("labels stand at every tick while there is room, and then at fewer", () => {
    expect(labelEvery(40, 36)).toBe(1);
    expect(labelEvery(20, 36)).toBe(2);
    expect(labelEvery(8, 36)).toBe(5);
  });

  test("values are marked at round numbers, 0 among them", () => {
    expect(roundTicks([-1.7, 2.9], 4)).toEqual([-1, 0, 1, 2]);
    expect(roundTicks([-0.9, 0.31], 4)).toContain(0);
    for (const tick of roundTicks([-30, 250], 4)) expect(tick % 50).toBeCloseTo(0);
  });
});

describe("words beside the ends of curves", () => {
  test("what has room stays where it is wanted", () => {
    expect(spread([20, 80, 140], 30, [0, 200])).toEqual([20, 80, 140]);
  });

  test("what would touch moves apart, inside the range, in its order", () => {
    const [high = 0, middle = 0, low = 0] = spread([5, 8, 195], 30, [0, 200]);
    expect(high).toBeGreaterThanOrEqual(15);
    expect(middle - high).toBeGreaterThanOrEqual(30);
    expect(low).toBeLessThanOrEqual(185);
  });

  test("more than fits shares the range evenly", () => {
    expect(spread([10, 10, 10], 30, [0, 60])).toEqual([15, 30, 45]);
  });
});
