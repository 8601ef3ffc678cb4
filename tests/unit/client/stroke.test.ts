import { describe, expect, test } from "vitest";
import { strokeWay } from "#lib/client/stroke.ts";

describe("a stroke of a finger", () => {
  test("goes right or up if it is long and straight", () => {
    expect(strokeWay({ right: 90, down: 10 })).toBe("right");
    expect(strokeWay({ right: -20, down: -80 })).toBe("up");
  });

  test("is none if it is short, slanting or goes another way", () => {
    for (const stroke of [
      { right: 40, down: 0 },
      { right: 0, down: -40 },
      { right: 90, down: 70 },
      { right: 60, down: -90 },
      { right: -90, down: 0 },
      { right: 0, down: 90 },
    ])
      expect(strokeWay(stroke)).toBeNull();
  });
});
