import { describe, expect, it } from "vitest";
import { formulaAnswer } from "#lib/domain/exercises/formula-answer.ts";
import { readAnswer, preview } from "#lib/domain/exercises/reading.ts";
import type { FormulaKind } from "#lib/domain/exercises/reading.ts";
import { canonicalProse, canonicalText } from "#lib/domain/exercises/judging/canonical.ts";
import { judgeText } from "#lib/domain/exercises/judging/judge.ts";

const inA: FormulaKind = { kind: "formula", label: "Step size", names: ["a"] };
const inStep: FormulaKind = { kind: "formula", label: "Change", names: ["a", "ε"] };

const shown = (kind: FormulaKind, text: string): string => {
  const reading = preview(kind, text);
  return reading.kind === "read" ? reading.shown : reading.kind;
};

const isRight = (kind: FormulaKind, right: string, typed: string): boolean | undefined => {
  const key = { answerKind: kind, right: formulaAnswer(right, kind.names), mistakes: [] };
  const judgement = judgeText(key, typed);
  return judgement.kind === "judged" ? judgement.correct : undefined;
};

const reasonOf = (kind: FormulaKind, typed: string): string => {
  const reading = readAnswer(kind, typed);
  return reading.kind === "read" ? "read" : reading.reason;
};

describe("a formula is judged by its values", () => {
  it.each([
    "9/2*a^2 - 5a",
    "4,5a² − 5a",
    "a(9a/2 - 5)",
    "a (4.5 a - 5)",
    String.raw`\frac{9}{2}a^2 - 5a`,
    String.raw`$\tfrac92 a^{2} - 5 \cdot a$`,
    "ΔJ = 4.5a^2 - 5a",
    "f(a) = 4.5a^2 - 5a",
    "(9a^2 - 10a)/2",
    "-5A + 4.5A^2",
    "4.5a*a - 5a",
  ])("%s is 9/2·a² − 5a", (typed) => {
    expect(isRight(inA, "9/2*a^2 - 5*a", typed)).toBe(true);
  });

  it.each(["9a^2 - 5a", "9/2*a^2 + 5a", "9/2a - 5a", "a", "4.5*2^2 - 10", "0"])(
    "%s is not",
    (typed) => {
      expect(isRight(inA, "9/2*a^2 - 5*a", typed)).toBe(false);
    },
  );

  it("within 1 % at every point", () => {
    expect(isRight(inA, "10/(27a)", "0.37/a")).toBe(true);
    expect(isRight(inA, "10/(27a)", "0.38/a")).toBe(false);
  });

  it("at further points where it is undefined at some", () => {
    expect(isRight(inA, "a - 1", "(a^2 - 1)/(a + 1)")).toBe(true);
    expect(isRight(inA, "a", "sqrt(a - 0.4)^2 + 0.4")).toBe(true);
    expect(isRight(inA, "a", "sqrt(a - 3)^2 + 3")).toBe(false);
  });
});

describe("the names of a formula", () => {
  it.each(["-ε g", "2εa", "2 ε a", "2ae", "2 a eps", String.raw`2\varepsilon a`, "2 epsilon*a"])(
    "may be Greek by letter or by word: %s",
    (typed) => {
      const expected = { "-ε g": undefined, "2ae": false }[typed] ?? !typed.includes("g");
      expect(isRight(inStep, "2*a*ε", typed)).toBe(typed === "-ε g" ? undefined : expected);
    },
  );

  it("stand side by side for a product, and behind a number", () => {
    expect(shown(inStep, "3aε^2")).toBe(String.raw`$3\,a\,\varepsilon^{2}$`);
    expect(shown(inStep, "3(a+1)")).toBe(String.raw`$3 \cdot \left(a + 1\right)$`);
    expect(shown(inStep, "a b")).toBe("unreadable");
  });

  it("are read as they are shown: a factor behind a fraction is not below its line", () => {
    expect(shown(inA, "1/2a")).toBe(String.raw`$\frac{1}{2}\,a$`);
    expect(shown(inA, "1/(2a)")).toBe(String.raw`$\frac{1}{2\,a}$`);
    expect(isRight(inA, "1/(2*a)", "1/2a")).toBe(false);
  });

  it("are those of the question and no others", () => {
    expect(reasonOf(inA, "2b")).toBe('The word "b" cannot be read.');
    expect(reasonOf(inA, "2λ")).toBe('The word "λ" cannot be read.');
    expect(reasonOf(inA, "constructor")).toBe('The word "constructor" cannot be read.');
  });
});

describe("what is no formula", () => {
  it.each([
    ["", "Nothing is typed yet."],
    ["a =", "Nothing is typed yet."],
    ["2a = 4a", "An equation is typed, a formula is wanted."],
    ["2a or 3a", "Two answers are typed, one is wanted."],
    ["2a; 3a", "Two answers are typed, one is wanted."],
    ["1/(a - a)", "This has no value for any number."],
    ["sqrt(-a)", "This has no value for any number."],
    ["(a", "An opening bracket is not closed."],
    ["a 2", "Two numbers are typed, one is wanted."],
    [`${"(".repeat(30)}a${")".repeat(30)}`, "More than 20 levels of brackets and powers."],
  ])("%s: %s", (typed, reason) => {
    expect(reasonOf(inA, typed)).toBe(reason);
  });

  it("comes with an example in the names of the question", () => {
    expect(readAnswer(inStep, "b")).toMatchObject({
      hint: "Write a formula in a, ε, such as 3/(2a).",
    });
  });
});

describe("the answer to a formula", () => {
  const answer = formulaAnswer("-a/2 + 3*a^2", ["a"]);
  it("is written as it is typed, and set as a formula", () => {
    expect(canonicalText(answer)).toBe("-a/2 + 3*a^2");
    expect(canonicalProse(answer, inA)).toBe(String.raw`$\frac{-a}{2} + 3\,a^{2}$`);
  });
  it("must be readable", () => {
    expect(() => formulaAnswer("2b", ["a"])).toThrow("2b");
  });
});
