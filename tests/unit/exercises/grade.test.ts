import { describe, expect, it } from "vitest";
import type { Attempt, GradeReason, Judgement } from "#lib/domain/exercises/index.ts";
import {
  drawExercise,
  earned,
  earnedGrade,
  levelFor,
  nextTry,
  quickSeconds,
} from "#lib/domain/exercises/index.ts";

const { answerKind: pair } = drawExercise({ family: "change-in-cost", seed: 0 });
const { answerKind: verdict } = drawExercise({ family: "step-raises-cost-diagonal", seed: 0 });

const judged = { kind: "judged", shown: "", right: "1" } as const;
const right: Judgement = { ...judged, correct: true };
const wrong: Judgement = { ...judged, correct: false };
const named: Judgement = { ...wrong, misconception: "forgot-half" };
const unreadable: Judgement = { kind: "unreadable", reason: "", hint: "" };
const halves = (verdictRight: boolean, reason: boolean): Judgement => ({
  ...wrong,
  halves: { verdict: verdictRight, reason },
});

const earnedBy = (tries: readonly Judgement[], more: Partial<Attempt> = {}) =>
  earned({ answerKind: pair, tries, hint: false, solutionShown: false, ...more });
const grade = (tries: readonly Judgement[], more: Partial<Attempt> = {}): number =>
  earnedBy(tries, more).ceiling;

describe("the highest grade of an attempt", () => {
  it("is 5 for a right first try and 3 after the hint", () => {
    expect(grade([right])).toBe(5);
    expect(grade([right], { hint: true })).toBe(3);
  });
  it("is 2 for a right second try", () => {
    expect(grade([wrong, right])).toBe(2);
    expect(grade([named, right], { hint: true })).toBe(2);
  });
  it("is 1 for two wrong tries with something recognised, 0 with nothing", () => {
    expect(grade([named, wrong])).toBe(1);
    expect(grade([wrong, halves(false, true)])).toBe(1);
    expect(grade([wrong, wrong])).toBe(0);
  });
  it("is 0 for a solution opened without a try, whatever is typed after it", () => {
    expect(grade([], { solutionShown: true })).toBe(0);
    expect(grade([])).toBe(0);
    expect(grade([named], { solutionShown: true })).toBe(1);
    expect(grade([wrong], { solutionShown: true })).toBe(0);
  });
  it("does not count what could not be read", () => {
    expect(grade([unreadable, unreadable, right])).toBe(5);
    expect(grade([unreadable, wrong, unreadable, right])).toBe(2);
  });
  it("ignores a third try", () => {
    expect(grade([wrong, wrong, right])).toBe(0);
  });
  it("is 1 once a verdict out of two was wrong, since the other is then known", () => {
    const answerKind = verdict;
    expect(grade([halves(false, false), right], { answerKind })).toBe(1);
    expect(grade([halves(true, false), right], { answerKind })).toBe(2);
  });
});

describe("the reason for a grade", () => {
  it.each<[GradeReason, readonly Judgement[], Partial<Attempt>?]>([
    ["right-at-first", [right]],
    ["right-with-hint", [right], { hint: true }],
    ["right-at-second", [wrong, right]],
    ["right-at-second", [halves(true, false), right], { answerKind: verdict }],
    ["right-once-verdict-was-known", [halves(false, false), right], { answerKind: verdict }],
    ["one-half-right", [halves(false, false), halves(false, true)], { answerKind: verdict }],
    ["one-half-right", [halves(true, false)], { answerKind: verdict, solutionShown: true }],
    ["mistake-named", [wrong, named]],
    ["mistake-named", [named], { solutionShown: true }],
    ["nothing-recognised", [wrong, wrong]],
    ["nothing-recognised", [wrong], { solutionShown: true }],
    ["solution-opened-after-right", [right], { solutionShown: true }],
    ["not-tried", [], { solutionShown: true }],
    ["not-tried", [unreadable], { solutionShown: true }],
  ])("is %s", (because, tries, more = {}) => {
    expect(earnedBy(tries, more).because).toBe(because);
  });
});

describe("what may still be typed", () => {
  it("is an answer until the second judged try or a right one", () => {
    expect(nextTry(pair, [])).toBe("answer");
    expect(nextTry(pair, [unreadable, wrong])).toBe("answer");
    expect(nextTry(pair, [right])).toBe("none");
    expect(nextTry(pair, [wrong, wrong])).toBe("none");
  });
  it("is the number alone after a wrong verdict out of two", () => {
    expect(nextTry(verdict, [halves(false, false)])).toBe("number-only");
    expect(nextTry(verdict, [halves(false, true)])).toBe("none");
    expect(nextTry(verdict, [halves(true, false)])).toBe("answer");
  });
});

describe("time", () => {
  it("is quick below 1.5 times the median of the last ten, once there are five", () => {
    expect(quickSeconds("paper", [10, 10, 10, 10])).toBe(90);
    expect(quickSeconds("head", [])).toBe(25);
    expect(quickSeconds("paper", [30, 10, 20, 50, 40])).toBe(45);
    expect(quickSeconds("paper", [999, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20])).toBe(30);
    expect(quickSeconds("paper", [10, 10, 10, 20, 20, 20])).toBe(22.5);
  });
  it("turns a 5 into a 4 and nothing else", () => {
    expect(earnedGrade(5, 20, 25)).toBe(5);
    expect(earnedGrade(5, 26, 25)).toBe(4);
    expect(earnedGrade(3, 500, 25)).toBe(3);
  });
});

describe("the level", () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [9, 3],
  ])("at repetition %i is %i", (repetition, level) => {
    expect(levelFor([1, 2, 3], repetition, 250)).toBe(level);
  });
  it("stops at 2 for a hard card, and at the highest that there is", () => {
    expect(levelFor([1, 2, 3], 6, 179)).toBe(2);
    expect(levelFor([1, 2, 3], 6, 180)).toBe(3);
    expect(levelFor([1, 2], 6, 250)).toBe(2);
    expect(levelFor([1, 2], 2, 250)).toBe(2);
  });
});
