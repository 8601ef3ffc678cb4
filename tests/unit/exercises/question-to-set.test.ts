import { describe, expect, it } from "vitest";
import { drawExercise, families, questionToSet } from "#lib/domain/exercises/index.ts";
import { renderProse } from "#lib/domain/prose/index.ts";

describe("a question as it is set", () => {
  it("may break a row of formulas between them, and within none", () => {
    expect(questionToSet("Given\n\n$$\na = 1,\\qquad b = 2,\\quad c\n$$\n\nWhat?")).toBe(
      "Given\n\n$$\n{a = 1,}\\qquad\\allowbreak {b = 2,}\\quad\\allowbreak {c}\n$$\n\nWhat?",
    );
    expect(questionToSet("$a,\\quad b$")).toBe("${a,}\\quad\\allowbreak {b}$");
    for (const one of ["$$\na = 1\n$$", "$a$", "So $a,\\quad b$ holds."]) {
      expect(questionToSet(one)).toBe(one);
    }
  });

  it("keeps a number and its per cent in one line", () => {
    expect(questionToSet("Within 1 % counts.")).toBe("Within 1\u00a0% counts.");
  });

  it.each(families.map(({ id }) => id))("%s: has only formulas that can be set", (family) => {
    for (const seed of [1, 2, 3]) {
      for (const level of [1, 2, 3]) {
        const { levels } = families.find(({ id }) => id === family) ?? { levels: [] };
        if (!levels.some((each) => each === level)) continue;
        const { question } = drawExercise({ family, seed, level });
        expect(renderProse(questionToSet(question)).problems).toEqual([]);
      }
    }
  });
});
