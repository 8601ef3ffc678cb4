import { describe, expect, test } from "vitest";
import { epsilonOfKey, epsilonOfPull } from "#app/_ui/plots/epsilon/epsilon-keys.ts";
import { sideOnMap, sideOnSlice } from "#app/_ui/plots/epsilon/side.ts";
import { families, solution } from "#lib/domain/exercises/index.ts";

const range = { epsilon: 0.3, given: 0.12, largest: 0.44 };

const goes = (key: string) => epsilonOfKey(key, range);

describe("the handle of ε", () => {
  test("keys move it by 0.01 and 0.05, to the ends and to the given ε", () => {
    expect(goes("ArrowLeft")).toBe(0.29);
    expect(goes("ArrowRight")).toBe(0.31);
    expect(goes("PageDown")).toBe(0.25);
    expect(goes("PageUp")).toBe(0.35);
    expect(goes("Home")).toBe(0);
    expect(goes("End")).toBe(0.44);
    expect(goes("g")).toBe(0.12);
    expect(goes("u")).toBeNull();
  });

  test("it stays on its scale", () => {
    expect(epsilonOfKey("ArrowRight", { ...range, epsilon: 0.44 })).toBe(0.44);
    expect(epsilonOfKey("PageDown", { ...range, epsilon: 0.02 })).toBe(0);
    expect(epsilonOfPull(range, { x: 9_000, y: 0 }, { x: 100, y: 0 })).toBe(0.44);
  });

  test("a pull counts only along its line", () => {
    const perEpsilon = { x: -300, y: 400 };
    expect(epsilonOfPull(range, { x: 80, y: 60 }, perEpsilon)).toBe(0.3);
    expect(epsilonOfPull(range, { x: -30, y: 40 }, perEpsilon)).toBe(0.4);
  });

  test("a pull ends at hundredths, or at the given ε where that is near", () => {
    expect(epsilonOfPull(range, { x: 3.4, y: 0 }, { x: 100, y: 0 })).toBe(0.33);
    const odd = { ...range, given: 0.222222 };
    expect(epsilonOfPull(odd, { x: -7.6, y: 0 }, { x: 100, y: 0 })).toBe(0.222222);
  });
});

describe("the level that a step ends on", () => {
  const stepPlots = families.flatMap((family) =>
    [1, 2, 3, 4, 5].flatMap((seed) => {
      const { plot } = solution({ family: family.id, seed });
      return plot?.kind === "step" ? [plot] : [];
    }),
  );

  test("map and slice say the same of every step", () => {
    expect(stepPlots.length).toBeGreaterThan(5);
    for (const { contours, slice } of stepPlots) {
      const scale = contours.step;
      if (scale === undefined) throw new Error("an answered map has a step");
      for (let epsilon = 0; epsilon <= scale.largest; epsilon += 0.01) {
        expect(sideOnMap(contours, scale, epsilon)).toBe(sideOnSlice(slice, epsilon));
      }
    }
  });

  test("the step that uses up its gain ends on the level, a shorter one inside, a longer one outside", () => {
    for (const { slice } of stepPlots) {
      const { epsilon } = slice.breakEven;
      expect(sideOnSlice(slice, epsilon)).toBe("on");
      expect(sideOnSlice(slice, 0.9 * epsilon)).toBe("inside");
      expect(sideOnSlice(slice, 1.1 * epsilon)).toBe("outside");
    }
  });
});
