import { describe, expect, it } from "vitest";
import {
  drawExercise,
  families,
  hintStepsOf,
  nearestLevel,
  numbersOf,
  practiceKey,
  sections,
  solution,
} from "#lib/domain/exercises/index.ts";

const FAMILY = "change-in-cost";

describe("an exercise to practise", () => {
  it("has the first seed whose numbers were not just seen", () => {
    const ask = { family: FAMILY, level: 2 };
    expect(practiceKey({ ...ask, seen: [] }, [7, 8]).seed).toBe(7);
    expect(practiceKey({ ...ask, seen: [{ level: 2, seed: 7 }] }, [7, 8]).seed).toBe(8);
    expect(practiceKey({ ...ask, seen: [{ level: 1, seed: 7 }] }, [7, 8]).seed).toBe(7);
  });

  it("repeats numbers rather than give nothing", () => {
    const seen = [{ level: 2, seed: 7 }];
    expect(practiceKey({ family: FAMILY, level: 2, seen }, [7]).seed).toBe(7);
  });

  it("takes no notice of what was never shown", () => {
    const seen = [{ level: 3, seed: -1 }];
    expect(practiceKey({ family: FAMILY, level: 1, seen }, [7]).seed).toBe(7);
  });

  it("is of the newest version, at the nearest level that there is", () => {
    expect(nearestLevel([2, 1], 3)).toBe(2);
    expect(nearestLevel([2, 3], 1)).toBe(2);
    for (const { id, version, levels } of families) {
      for (const level of [1, 2, 3]) {
        const key = practiceKey({ family: id, level, seen: [] }, [7]);
        expect(key).toMatchObject({ family: id, version, level: nearestLevel(levels, level) });
        expect(numbersOf(drawExercise(key))).toBe(numbersOf(key));
      }
    }
  });

  it("is of a family that there is", () => {
    expect(() => practiceKey({ family: "no-such", level: 1, seen: [] }, [7])).toThrow("no-such");
  });
});

describe("further hints", () => {
  it("are the first lines of the explanation, as long as they do not tell", () => {
    const key = { family: FAMILY, level: 1, seed: 7 };
    const steps = hintStepsOf(key);
    expect(steps.length).toBeGreaterThan(0);
    expect(solution(key).explanation.slice(0, steps.length)).toEqual(steps);
  });
});

it("every family stands in a section with a name", () => {
  const numbers = new Set(sections.map(({ number }) => number));
  expect(families.filter(({ section }) => !numbers.has(section))).toEqual([]);
});
