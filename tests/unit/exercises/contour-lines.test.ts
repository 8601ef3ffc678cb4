import { describe, expect, it } from "vitest";
import { contourMap, levelsAround } from "#lib/domain/exercises/families/common/contour-lines.ts";
import type { Point } from "#lib/domain/exercises/index.ts";

const SPANS = { x: [-2, 2], y: [-2, 2] } as const;
const bowl = ({ x, y }: Point): number => x * x + y * y;
const saddle = ({ x, y }: Point): number => x * x - y * y;

const linesOf = (height: (place: Point) => number, level: number, ground?: number) =>
  contourMap(height, SPANS, { levels: [level], ...(ground === undefined ? {} : { ground }) });

describe("lines of equal height", () => {
  it("lie on the height that they stand for", () => {
    for (const [height, level] of [
      [bowl, 1],
      [saddle, 0.5],
      [saddle, -0.5],
    ] as const) {
      const points = linesOf(height, level).flatMap((line) => line.points);
      expect(points.length).toBeGreaterThan(20);
      for (const place of points) expect(height(place)).toBeCloseTo(level, 1);
    }
  });

  it("close where nothing cuts them off", () => {
    const [circle, ...others] = linesOf(bowl, 1);
    expect(others).toEqual([]);
    expect(circle?.points[0]).toEqual(circle?.points.at(-1));
  });

  it("end at the window's edge where it cuts them off", () => {
    const branches = linesOf(saddle, 0.5);
    expect(branches).toHaveLength(2);
    for (const { points } of branches) {
      for (const end of [points[0], points.at(-1)]) expect(Math.abs(end?.x ?? 0)).toBe(2);
    }
  });

  it("are dashed below the ground and solid above", () => {
    expect(linesOf(saddle, 0.5, 0).map(({ line }) => line)).toEqual(["solid", "solid"]);
    expect(linesOf(saddle, -0.5, 0).map(({ line }) => line)).toEqual(["dashed", "dashed"]);
  });

  it("are none at a height that the window does not reach", () => {
    expect(linesOf(bowl, -1)).toEqual([]);
    expect(linesOf(bowl, 9)).toEqual([]);
  });
});

describe("levels around a critical point", () => {
  it("never run through it, and are the same for a surface and its mirror", () => {
    const levels = levelsAround(saddle, SPANS, 0);
    expect(levels.length).toBeGreaterThan(5);
    expect(levels).not.toContain(0);
    const mirrored = levelsAround((place) => -saddle(place), SPANS, 0);
    expect(mirrored).toEqual(levels);
  });

  it("lie on one side only where the surface does", () => {
    expect(levelsAround(bowl, SPANS, 0).every((level) => level > 0)).toBe(true);
  });
});
