import { describe, expect, test } from "vitest";
import { isInBox } from "#app/_ui/plots/geometry/box.ts";
import { ellipseValue, pointOn, visiblePoints } from "#app/_ui/plots/geometry/ellipse.ts";
import { fitWindow, frameOf } from "#app/_ui/plots/geometry/projection.ts";

const ellipse = { centre: { x: 1, y: -1 }, radii: [2, 5], angleRadians: 0.6 } as const;

describe("a contour", () => {
  test("its points lie on it, its centre inside, the far plane outside", () => {
    for (const turn of [0, 1, 2, 3, 4, 5, 6]) {
      expect(ellipseValue(ellipse, pointOn(ellipse, turn))).toBeCloseTo(1);
    }
    expect(ellipseValue(ellipse, ellipse.centre)).toBe(0);
    expect(ellipseValue(ellipse, { x: 9, y: 9 })).toBeGreaterThan(1);
  });

  test("its first half axis lies along its angle, counted toward y", () => {
    const end = pointOn({ ...ellipse, angleRadians: Math.PI / 2 }, 0);
    expect(end.x).toBeCloseTo(1);
    expect(end.y).toBeCloseTo(1);
  });

  test("only what the picture shows of it can carry a label", () => {
    const projection = fitWindow({ x: [-2, 2], y: [-2, 2] }, [{ x: 0, y: 0 }], 400);
    const box = frameOf(projection);
    const points = visiblePoints(ellipse, projection, box, 8);
    expect(points.length).toBeGreaterThan(5);
    for (const point of points) expect(isInBox(point, box)).toBe(true);
  });

  test("a contour that goes round the picture has no place for a label", () => {
    const projection = fitWindow({ x: [-2, 2], y: [-2, 2] }, [{ x: 0, y: 0 }], 400);
    const wide = { ...ellipse, radii: [50, 50] } as const;
    expect(visiblePoints(wide, projection, frameOf(projection), 8)).toEqual([]);
  });
});
