import { expect, it } from "vitest";
import { choiceGrades } from "#app/(study)/review/_session/choice-grades.ts";
import { previewGrades, type Memory } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/next-in-queue.ts";

const TODAY = "2026-11-24" as LocalDate;
const memory: Memory = {
  kind: "reviewed",
  repetition: 3,
  intervalDays: 15,
  easeHundredths: 250,
  lapses: 0,
  dueOn: TODAY,
  lastDay: "2026-11-09" as LocalDate,
};
const item = {
  memory,
  dueOn: TODAY,
  grades: previewGrades(memory, TODAY),
} as unknown as QueueItemAnswer;

it("a kept schedule promises what the queue said", () => {
  expect(choiceGrades(item, "keep", TODAY)).toBe(item.grades);
});

it("asked sooner, every pass comes back tomorrow and builds on the one day", () => {
  const grades = choiceGrades(item, "sooner", TODAY);
  expect(grades?.[4]).toEqual({ intervalDays: 1, dueOn: "2026-11-25", nextIntervalDays: 3 });
});

it("reset, the grades are those of a new card", () => {
  const grades = choiceGrades(item, "reset", TODAY);
  expect(grades?.[4]).toEqual({ intervalDays: 1, dueOn: "2026-11-25", nextIntervalDays: 6 });
});
