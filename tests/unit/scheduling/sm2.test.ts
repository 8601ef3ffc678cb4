import { describe, expect, it } from "vitest";
import {
  NEW,
  sm2,
  sm2Schedule,
  type Grade,
  type Memory,
  type ReviewedMemory,
} from "#lib/domain/scheduling/index.ts";
import { addDays } from "#lib/domain/time/index.ts";
import { date, FIRST_DAY } from "./a-log.ts";

/** The hand-checked sequences: grades, ease in hundredths, interval in days, repetition. */
const SEQUENCES: readonly (readonly [string, string, string, string])[] = [
  ["4 4 4 4 4", "250 250 250 250 250", "1 6 15 38 95", "1 2 3 4 5"],
  ["5 5 5 5 5", "260 270 280 290 300", "1 6 17 48 140", "1 2 3 4 5"],
  [
    "3 3 3 3 3 3 3 3 3 3",
    "236 222 208 194 180 166 152 138 130 130",
    "1 6 14 30 59 107 178 271 374 487",
    "1 2 3 4 5 6 7 8 9 10",
  ],
  ["4 4 3 3 4", "250 250 236 222 222", "1 6 15 36 80", "1 2 3 4 5"],
  ["5 4 3 2 4 4 4", "260 260 246 246 246 246 246", "1 6 16 1 1 6 15", "1 2 3 0 1 2 3"],
  ["0 4 4 4", "250 250 250 250", "1 1 6 15", "0 1 2 3"],
  ["5 5 5 0 5 5 5", "260 270 280 280 290 300 310", "1 6 17 1 1 6 18", "1 2 3 0 1 2 3"],
  ["3 4 5 3 4 5", "236 236 246 232 232 242", "1 6 15 37 86 200", "1 2 3 4 5 6"],
  ["5 5 5 4 4 3", "260 270 280 280 280 266", "1 6 17 48 135 378", "1 2 3 4 5 6"],
];

const numbers = (text: string): number[] => text.split(" ").map(Number);
const grades = (text: string): Grade[] => numbers(text) as Grade[];

/** Each grade on the day on which the card falls due. */
const onTime = (given: readonly Grade[]): readonly ReviewedMemory[] => {
  let memory: Memory = NEW;
  return given.map((grade) => {
    const today = memory.kind === "new" ? FIRST_DAY : memory.dueOn;
    const after = sm2.remember(memory, grade, today);
    memory = after;
    return after;
  });
};

describe("SM-2 as published", () => {
  it.each(SEQUENCES)(
    "%s gives the hand-checked numbers",
    (given, eases, intervals, repetitions) => {
      const memories = onTime(grades(given));
      expect(memories.map((memory) => memory.easeHundredths)).toEqual(numbers(eases));
      expect(memories.map((memory) => memory.intervalDays)).toEqual(numbers(intervals));
      expect(memories.map((memory) => memory.repetition)).toEqual(numbers(repetitions));
    },
  );

  it.each(SEQUENCES)("%s gives the same without dates", (given, eases, intervals) => {
    const steps = sm2Schedule(grades(given));
    expect(steps.map((step) => step.grade)).toEqual(grades(given));
    expect(steps.map((step) => step.easeHundredths)).toEqual(numbers(eases));
    expect(steps.map((step) => step.intervalDays)).toEqual(numbers(intervals));
  });

  it("the interval runs from the day of the review, however overdue the card was", () => {
    const [, second] = onTime([4, 4]);
    expect(second).toMatchObject({ intervalDays: 6, dueOn: date("2026-06-08") });
    const late = sm2.remember(second ?? NEW, 4, date("2026-09-01"));
    expect(late).toMatchObject({ intervalDays: 15, dueOn: date("2026-09-16") });
    expect(late.lastDay).toBe("2026-09-01");
  });

  it("a lapse keeps the ease factor", () => {
    const [, second = NEW] = onTime([3, 3]);
    expect(sm2.remember(second, 2, date("2026-06-08"))).toMatchObject({
      easeHundredths: 222,
      intervalDays: 1,
      repetition: 0,
    });
  });

  it("a first failure is no lapse, each later one is, and a hard pass is none", () => {
    expect(onTime([3, 3, 2, 3]).map((memory) => memory.lapses)).toEqual([0, 0, 1, 1]);
    expect(onTime([0, 0, 4, 1]).map((memory) => memory.lapses)).toEqual([0, 1, 1, 2]);
  });

  it("a card seen earlier than planned has proved only the days that passed", () => {
    const memory = { ...onTime([4, 4, 4, 4]).at(-1)!, dueOn: FIRST_DAY };
    const early = sm2.remember(memory, 4, addDays(memory.lastDay, 10));
    expect(memory.intervalDays).toBe(38);
    expect(early.intervalDays).toBe(25);
    expect(sm2.remember(memory, 4, memory.lastDay).intervalDays).toBe(3);
  });

  it("an endless row of fives stays a whole number and a date", () => {
    const memories = onTime(Array.from({ length: 200 }, () => 5 as const));
    expect(memories.at(11)?.intervalDays).toBe(589_140);
    for (const { intervalDays, dueOn } of memories) {
      expect(Number.isSafeInteger(intervalDays)).toBe(true);
      expect(dueOn <= "9999-12-31").toBe(true);
    }
  });
});
