import { expect, it } from "vitest";
import { choiceGrades } from "#app/(study)/review/_session/choice-grades.ts";
import { NEW, previewGrades, sm2 } from "#lib/domain/scheduling/index.ts";
import { addDays, type LocalDate } from "#lib/domain/time/local-date.ts";

const TODAY = "2026-11-24" as LocalDate;
const grades = previewGrades(NEW, TODAY, sm2);
const sooner = previewGrades(NEW, TODAY, sm2, addDays(TODAY, 1));
const reset = previewGrades(NEW, addDays(TODAY, 1), sm2);
const item = { grades, gradesByChoice: { sooner, reset } };

it("a kept schedule promises what the queue said", () => {
  expect(choiceGrades(item, "keep")).toBe(grades);
});

it("asked sooner or begun anew, it promises what the server reckoned for that", () => {
  expect(choiceGrades(item, "sooner")).toBe(sooner);
  expect(choiceGrades(item, "reset")).toBe(reset);
});

it("a repeat changes no schedule, unless the card begins anew", () => {
  expect(choiceGrades({ ...item, grades: null }, "sooner")).toBeNull();
  expect(choiceGrades({ ...item, grades: null }, "reset")).toBe(reset);
});
