import { describe, expect, test } from "vitest";
import { lengthInside, shareOutside, sharedArea } from "#app/_ui/plots/geometry/box.ts";

const square = { x: 0, y: 0, width: 10, height: 10 };

describe("lines and boxes", () => {
  test("a line counts as long as it runs inside the box", () => {
    expect(lengthInside({ from: { x: -5, y: 5 }, to: { x: 5, y: 5 } }, square)).toBeCloseTo(5);
    expect(lengthInside({ from: { x: 2, y: 2 }, to: { x: 5, y: 6 } }, square)).toBeCloseTo(5);
    expect(lengthInside({ from: { x: -5, y: -5 }, to: { x: 15, y: 15 } }, square)).toBeCloseTo(
      10 * Math.SQRT2,
    );
  });

  test("a line beside the box counts nothing, even where its ends span it", () => {
    expect(lengthInside({ from: { x: -5, y: 12 }, to: { x: 15, y: 12 } }, square)).toBe(0);
    expect(lengthInside({ from: { x: -1, y: 9 }, to: { x: 3, y: 14 } }, square)).toBe(0);
  });

  test("boxes that only touch share nothing", () => {
    expect(sharedArea(square, { ...square, x: 10 })).toBe(0);
    expect(sharedArea(square, { ...square, x: 6, y: 8 })).toBe(8);
  });

  test("what lies half outside is half outside", () => {
    expect(shareOutside({ ...square, x: 5 }, square)).toBeCloseTo(0.5);
    expect(shareOutside(square, square)).toBe(0);
  });
});
