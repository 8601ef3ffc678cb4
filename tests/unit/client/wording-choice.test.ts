import { expect, it } from "vitest";
import { withChoice } from "#lib/client/wording-choice.ts";
import { foldCard, sm2, type LogEvent } from "#lib/domain/scheduling/index.ts";
import { addDays, type LocalDate } from "#lib/domain/time/local-date.ts";

const DAY = "2026-11-24" as LocalDate;
let made = 0;
const newId = (): string => `id-${(made += 1)}`;
const review = (grade: number) => ({ id: newId(), type: "review", cardId: "card", grade });

/** The fold of two passes and then a review today, with what was chosen for the reworded card. */
const after = (choice: "keep" | "sooner" | "reset", grade = 4) => {
  const before = [
    { ...review(4), day: addDays(DAY, -10), at: 1 },
    { ...review(4), day: addDays(DAY, -9), at: 2 },
  ];
  const today = withChoice(choice, review(grade), { soonDay: addDays(DAY, 1), newId });
  const events = [
    ...before,
    ...today.map((event, index) => ({ ...event, day: DAY, at: 3 + index })),
  ];
  return foldCard(
    events.map((event) => ({ purpose: "review", ...event }) as unknown as LogEvent),
    sm2,
  );
};

it("kept, the review alone goes into the log", () => {
  expect(after("keep").memory).toMatchObject({ repetition: 3, dueOn: addDays(DAY, 15) });
});

it("asked sooner, the review counts and the card is due tomorrow", () => {
  expect(after("sooner").memory).toMatchObject({
    repetition: 3,
    intervalDays: 15,
    dueOn: addDays(DAY, 1),
  });
});

it("reset, the review is the first of a new card", () => {
  expect(after("reset").memory).toMatchObject({
    repetition: 1,
    intervalDays: 1,
    lapses: 0,
    dueOn: addDays(DAY, 1),
  });
  expect(after("reset", 1).memory).toMatchObject({ repetition: 0, lapses: 0 });
});
