import { createEmptyCard, fsrs as library, Rating } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import {
  foldCard,
  type EventContent,
  type Fold,
  type Grade,
} from "#lib/domain/scheduling/index.ts";
import { fsrs, fsrsSchedule } from "#lib/domain/scheduling/schedulers.ts";
import { dayOf, event, practice, review } from "./a-log.ts";

const NINETY = fsrs(90);

const intervals = (grades: readonly Grade[], retention = 90): readonly number[] =>
  fsrsSchedule(grades, retention).map(({ intervalDays }) => intervalDays);

const memoryOf = ({ memory }: Fold) => {
  if (memory.kind === "new") throw new Error("The card is new.");
  return memory;
};

describe("FSRS", () => {
  it("gives the intervals, stabilities and difficulties of the library, review for review", () => {
    const model = library({ enable_fuzz: false, enable_short_term: false });
    let card = createEmptyCard(new Date("2026-06-01T00:00:00Z"));
    const grades = [4, 4, 3, 5, 1, 4, 4] as const;
    const answers = [
      Rating.Good,
      Rating.Good,
      Rating.Hard,
      Rating.Easy,
      Rating.Again,
      Rating.Good,
      Rating.Good,
    ] as const;
    const expected = answers.map((answer) => {
      card = model.next(card, card.due, answer).card;
      return [card.scheduled_days, card.stability, card.difficulty];
    });
    const ours = fsrsSchedule(grades, 90);
    expect(ours.map((row) => [row.intervalDays, row.stability, row.difficulty])).toEqual(expected);
  });

  it("the three failures are one to it", () => {
    expect(intervals([4, 0, 4])).toEqual(intervals([4, 1, 4]));
    expect(intervals([4, 2, 4])).toEqual(intervals([4, 1, 4]));
  });

  it("who wants to recall more is asked sooner", () => {
    const [usual = 0, strict = 0] = [90, 95].map((retention) =>
      Number(intervals([4, 4, 4, 4], retention).at(-1)),
    );
    expect(strict).toBeLessThan(usual);
  });

  it("a pass in a row is a repetition, a failure ends the row and is a lapse", () => {
    const fold = foldCard([review("a", 0, 4), review("b", 9, 4), review("c", 30, 1)], NINETY);
    expect(memoryOf(fold)).toMatchObject({ repetition: 0, lapses: 1, easeHundredths: 250 });
  });
});

describe("the fold under FSRS", () => {
  const roles = (fold: Fold) => fold.trail.map(({ role }) => role);
  const at = (id: string, day: number, content: EventContent) => event(id, day, 0, content);

  it("the first review of each day counts, due or not; what follows on that day does not", () => {
    const fold = foldCard(
      [review("a", 0, 4), review("b", 1, 4), review("c", 1, 1, 5), review("d", 2, 4)],
      NINETY,
    );
    expect(roles(fold)).toEqual(["scheduled", "scheduled", "practice", "scheduled"]);
  });

  it("a day that goes back counts nothing", () => {
    const late = { ...review("b", 3, 4), day: dayOf(1) };
    expect(roles(foldCard([review("a", 2, 4), late], NINETY))).toEqual(["scheduled", "practice"]);
  });

  it("practice never counts", () => {
    expect(roles(foldCard([practice("a", 0, 4), review("b", 0, 4, 5)], NINETY))).toEqual([
      "practice",
      "scheduled",
    ]);
  });

  it("a forgotten card is new on the same day", () => {
    const log = [review("a", 0, 4), event("b", 0, 1, { type: "forget" }), review("c", 0, 4, 2)];
    const fold = foldCard(log, NINETY);
    expect(roles(fold)).toEqual(["scheduled", "setting", "scheduled"]);
    expect(fold.memory).toEqual(foldCard([review("c", 0, 4, 2)], NINETY).memory);
  });

  it("set-due moves the day alone: the time that passes is the true one", () => {
    const log = [review("a", 0, 4), at("b", 0, { type: "set-due", dueOn: dayOf(40) })];
    expect(memoryOf(foldCard(log, NINETY)).dueOn).toBe(dayOf(40));
    const later = review("c", 40, 4);
    expect(foldCard([...log, later], NINETY).memory).toEqual(
      foldCard([review("a", 0, 4), later], NINETY).memory,
    );
  });

  it("an adopted interval is the stability that it starts from", () => {
    const adopt: EventContent = {
      type: "adopt",
      repetition: 4,
      intervalDays: 30,
      easeHundredths: 220,
      dueOn: dayOf(30),
    };
    const adopted = memoryOf(foldCard([at("a", 0, adopt)], NINETY));
    expect(adopted).toMatchObject({ repetition: 4, intervalDays: 30, lastDay: dayOf(0) });
    expect(adopted.fsrs?.stability).toBe(30);
    expect(
      memoryOf(foldCard([at("a", 0, adopt), review("b", 30, 4)], NINETY)).intervalDays,
    ).toBeGreaterThan(30);
    // Adopted with a day that lies ahead: no time has passed, and nothing breaks.
    const ahead = foldCard(
      [at("a", 0, { ...adopt, dueOn: dayOf(90) }), review("b", 10, 4)],
      NINETY,
    );
    expect(memoryOf(ahead).intervalDays).toBeGreaterThanOrEqual(1);
  });

  it("a failure comes again on its day, as under SM-2, and a 4 settles it", () => {
    const failed = foldCard([review("a", 0, 1)], NINETY);
    expect(failed.repeatOpenOn).toBe(dayOf(0));
    const settled = foldCard([review("a", 0, 1), review("b", 0, 4, 5)], NINETY);
    expect(settled.repeatOpenOn).toBeNull();
    expect(roles(settled)).toEqual(["scheduled", "repeat"]);
  });
});
