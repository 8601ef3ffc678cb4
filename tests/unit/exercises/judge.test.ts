import { describe, expect, it } from "vitest";
import type { Answer, AnswerKind } from "#lib/domain/exercises/answer-kind.ts";
import { ONE_PERCENT } from "#lib/domain/exercises/answer-kind.ts";
import { judgeText } from "#lib/domain/exercises/judging/judge.ts";
import type { Mistake } from "#lib/domain/exercises/judging/judge.ts";
import { decimal, exact } from "#lib/domain/exercises/numbers/quantity.ts";
import type { Quantity } from "#lib/domain/exercises/numbers/quantity.ts";

const number = { kind: "number", label: "", tolerance: ONE_PERCENT } as const;
const value = (quantity: Quantity): Answer => ({ kind: "number", value: quantity });
const judged = (answerKind: AnswerKind, right: Answer, typed: string, mistakes: Mistake[] = []) =>
  judgeText({ answerKind, right, mistakes }, typed);
const isRight = (answerKind: AnswerKind, right: Answer, typed: string): boolean | undefined => {
  const judgement = judged(answerKind, right, typed);
  return judgement.kind === "judged" ? judgement.correct : undefined;
};

describe("how close counts", () => {
  it.each([
    ["0.33", true],
    ["≈ 0.33", true],
    ["0.3333", true],
    ["1/3", true],
    ["0.3366", true],
    ["0.3367", false],
    ["0.3299", false],
    ["-1/3", false],
  ])("within 1 %% of 1/3: %s", (typed, right) => {
    expect(isRight(number, value(exact(1, 3)), typed)).toBe(right);
  });

  it("exactly, for a count, a fraction of whole numbers and letters", () => {
    const integer = { kind: "integer", label: "" } as const;
    expect(isRight(integer, value(exact(13824)), "13824")).toBe(true);
    expect(isRight(integer, value(exact(13824)), "13825")).toBe(false);
    expect(isRight(integer, value(exact(7)), "7.5")).toBe(false);
    expect(isRight(integer, value(exact(7)), "7.0")).toBe(true);
    expect(isRight(integer, value(exact(24)), "exp(ln(24))")).toBe(true);
    const fraction = { kind: "fraction", label: "" } as const;
    expect(isRight(fraction, value(exact(1, 3)), "2/6")).toBe(true);
    expect(isRight(fraction, value(exact(1, 3)), "33/100")).toBe(false);
    expect(isRight(fraction, value(exact(1, 3)), "0.333")).toBe(true);
    const set = { kind: "set", label: "", of: ["A", "B", "C"] } as const;
    expect(isRight(set, { kind: "set", labels: ["A", "C"] }, "c, a")).toBe(true);
    expect(isRight(set, { kind: "set", labels: ["A", "C"] }, "a")).toBe(false);
    expect(isRight(set, { kind: "set", labels: [] }, "none")).toBe(true);
  });

  it("within half a unit of the last place asked for", () => {
    const kind = { ...number, tolerance: { kind: "last-digit", decimals: 2 } } as const;
    expect(isRight(kind, value(decimal(1.234)), "1.23")).toBe(true);
    expect(isRight(kind, value(decimal(1.235)), "1.24")).toBe(true);
    expect(isRight(kind, value(decimal(1.234)), "1.24")).toBe(false);
  });

  it("within a billionth of zero", () => {
    expect(isRight(number, value(exact(0)), "0")).toBe(true);
    expect(isRight(number, value(exact(0)), "1e-10")).toBe(true);
    expect(isRight(number, value(exact(0)), "0.001")).toBe(false);
  });

  it("in every component and at both ends", () => {
    const vector = { ...number, kind: "vector", length: 2 } as const;
    const right: Answer = { kind: "vector", components: [exact(1), exact(-2)] };
    expect(isRight(vector, right, "(1.005, -2.01)")).toBe(true);
    expect(isRight(vector, right, "(1.005, -2.1)")).toBe(false);
    const interval = { ...number, kind: "interval" } as const;
    const ends: Answer = { kind: "interval", from: exact(-1), to: exact(3) };
    expect(isRight(interval, ends, "[-1, 3]")).toBe(true);
    expect(isRight(interval, ends, "[-1, 4]")).toBe(false);
  });

  it("where there may be no such number", () => {
    const kind = { ...number, kind: "number-or-none" } as const;
    expect(isRight(kind, { kind: "none" }, "none")).toBe(true);
    expect(isRight(kind, { kind: "none" }, "3")).toBe(false);
    expect(isRight(kind, value(exact(3)), "none")).toBe(false);
  });
});

describe("what is placed on a picture", () => {
  const axis = { label: "", from: -5, to: 5, step: 0.5 };

  it("is right within 2 % of the axis, in both coordinates", () => {
    const kind = { kind: "point", label: "", axes: [axis, { ...axis, to: 95 }] } as const;
    const right: Answer = { kind: "vector", components: [exact(1), exact(40)] };
    expect(isRight(kind, right, "(1.2, 42)")).toBe(true);
    expect(isRight(kind, right, "(0.8; 38)")).toBe(true);
    expect(isRight(kind, right, "(1.21, 40)")).toBe(false);
    expect(isRight(kind, right, "(1, 42.1)")).toBe(false);
  });

  it("is right within 2 % of the scale, or by the rule of numbers where that is wider", () => {
    const near = { kind: "slider", label: "", axis } as const;
    expect(isRight(near, value(exact(0)), "0.2")).toBe(true);
    expect(isRight(near, value(exact(0)), "0.21")).toBe(false);
    const far = { kind: "slider", label: "", axis: { ...axis, from: 1000, to: 1001 } } as const;
    expect(isRight(far, value(exact(1000)), "1009")).toBe(true);
    expect(isRight(far, value(exact(1000)), "1011")).toBe(false);
  });
});

const mistake = (id: string, wrong: Answer): Mistake => ({ id, wrong, feedback: `Line ${id}.` });

describe("naming a mistake", () => {
  it("names the first that matches, and shows both lines where two do", () => {
    const mistakes = [mistake("a", value(exact(5))), mistake("b", value(exact(5)))];
    expect(judged(number, value(exact(1)), "5", mistakes)).toMatchObject({
      correct: false,
      misconception: "a",
      feedback: "Line a. Or: Line b.",
    });
  });

  it("names none for another wrong value", () => {
    const judgement = judged(number, value(exact(1)), "7", [mistake("a", value(exact(5)))]);
    expect(judgement).not.toHaveProperty("misconception");
    expect(judgement).not.toHaveProperty("feedback");
  });

  it("recognises right components in another order", () => {
    const vector = { ...number, kind: "vector", length: 3 } as const;
    const right: Answer = { kind: "vector", components: [exact(1), exact(2), exact(3)] };
    expect(judged(vector, right, "(3, 1, 2)")).toMatchObject({
      correct: false,
      misconception: "order-of-components",
    });
    expect(judged(vector, right, "(3, 1, 4)")).not.toHaveProperty("misconception");
  });

  it("says of a pair which half is right", () => {
    const options = [
      { id: "yes", label: "yes", synonyms: [] },
      { id: "no", label: "no", synonyms: [] },
    ];
    const pair = { kind: "verdict", label: "", options, reason: number } as const;
    const right: Answer = {
      kind: "verdict",
      option: "yes",
      reason: { kind: "number", value: exact(4) },
    };
    expect(judged(pair, right, "yes; 4")).toMatchObject({ correct: true });
    expect(judged(pair, right, "no; 4")).toMatchObject({
      correct: false,
      halves: { verdict: false, reason: true },
    });
    expect(judged(pair, right, "yes; 5")).toMatchObject({
      correct: false,
      halves: { verdict: true, reason: false },
    });
  });

  it("takes each of several true reasons, and names no mistake that is one of them", () => {
    const [red, round]: Answer[] = [
      { kind: "choice", option: "red" },
      { kind: "choice", option: "round" },
    ];
    if (red === undefined || round === undefined) throw new Error("no answers");
    const options = ["red", "round", "blue"].map((id) => ({ id, label: id, synonyms: [] }));
    const key = { answerKind: { kind: "choice", label: "", options }, right: red } as const;
    const both = { ...key, alsoRight: [round], mistakes: [] };
    expect(judgeText(both, "round")).toMatchObject({ correct: true, right: "red" });
    expect(judgeText(both, "blue")).toMatchObject({ correct: false });
    expect(judgeText({ ...key, mistakes: [] }, "round")).toMatchObject({ correct: false });
  });

  it("judges nothing that cannot be read", () => {
    expect(judged(number, value(exact(1)), "abc")).toMatchObject({ kind: "unreadable" });
  });
});
