// FSRS-6 as ts-fsrs computes it, with its published weights, no steps within a day and no fuzz.
import {
  createEmptyCard,
  forgetting_curve,
  fsrs as createFsrs,
  Rating,
  State,
  type Grade as Answer,
} from "ts-fsrs";
import { addDays, dayNumber, daysBetween, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { AdoptedState } from "./log-event.ts";
import {
  FIRST_EASE_HUNDREDTHS,
  NEW,
  PASS,
  type Grade,
  type Memory,
  type ReviewedMemory,
} from "./memory.ts";
import type { Scheduler } from "./scheduler.ts";

/** The share of cards, in per cent, that is to be recalled on the due day. */
export const LEAST_RETENTION = 70;
export const MOST_RETENTION = 97;
export const USUAL_RETENTION = 90;

const LONGEST_INTERVAL_DAYS = 36_500;
const MILLIS_PER_DAY = 86_400_000;

/** Grades 0 to 2 failed; FSRS knows one failure. */
const ANSWERS: Record<Grade, Answer> = {
  0: Rating.Again,
  1: Rating.Again,
  2: Rating.Again,
  3: Rating.Hard,
  4: Rating.Good,
  5: Rating.Easy,
};

/** A day as the library wants it. In UTC every day has 24 hours, so differences are whole days. */
const dateOf = (day: LocalDate): Date => new Date(dayNumber(day) * MILLIS_PER_DAY);

const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** The card as the library wants it on `day`. A day that goes back, as after an adoption, has passed no time. */
const cardOn = (day: LocalDate, memory: Memory) => {
  if (memory.kind === "new" || memory.fsrs === undefined) return createEmptyCard(0);
  return {
    ...createEmptyCard(0),
    ...memory.fsrs,
    due: dateOf(memory.dueOn),
    last_review: dateOf(earlier(memory.lastDay, day)),
    scheduled_days: memory.intervalDays,
    state: State.Review,
  };
};

/** The first review of each day counts, due or not; a day that lies before the last counted one does not. */
const counts: Scheduler["counts"] = (memory, day, countedOn) =>
  memory.kind === "new" || countedOn === null || day > countedOn;

/** FSRS that aims at `retention` per cent recalled on the due day. */
export const fsrs = (retention: number): Scheduler => {
  const model = createFsrs({
    request_retention: retention / 100,
    maximum_interval: LONGEST_INTERVAL_DAYS,
    enable_fuzz: false,
    enable_short_term: false,
  });
  const remember = (memory: Memory, grade: Grade, day: LocalDate): ReviewedMemory => {
    const { card } = model.next(cardOn(day, memory), dateOf(day), ANSWERS[grade]);
    const before = memory.kind === "new" ? { repetition: 0, lapses: 0 } : memory;
    const isLapse = memory.kind === "reviewed" && grade < PASS;
    return {
      kind: "reviewed",
      repetition: grade < PASS ? 0 : before.repetition + 1,
      intervalDays: card.scheduled_days,
      easeHundredths: FIRST_EASE_HUNDREDTHS,
      lapses: before.lapses + (isLapse ? 1 : 0),
      dueOn: addDays(day, card.scheduled_days),
      lastDay: day,
      fsrs: { stability: card.stability, difficulty: card.difficulty },
    };
  };
  const recall = ({ fsrs: state, lastDay }: ReviewedMemory, day: LocalDate): number =>
    state === undefined
      ? 0
      : forgetting_curve(
          model.parameters.w,
          Math.max(0, daysBetween(lastDay, day)),
          state.stability,
        );
  // Another program's interval tells how long the memory holds, and nothing of how hard the card is.
  const adopt = (memory: Memory, state: AdoptedState): ReviewedMemory => ({
    kind: "reviewed",
    repetition: state.repetition,
    intervalDays: state.intervalDays,
    easeHundredths: FIRST_EASE_HUNDREDTHS,
    lapses: memory.kind === "new" ? 0 : memory.lapses,
    dueOn: state.dueOn,
    lastDay: addDays(state.dueOn, -state.intervalDays),
    fsrs: {
      stability: state.intervalDays,
      difficulty: model.init_difficulty(Rating.Good),
    },
  });
  return { name: "fsrs", counts, remember, recall, adopt };
};

/** A day to count from: only differences of days matter. */
const SOME_DAY = "2001-01-01" as LocalDate;

/** A new card that gets these grades, each on the day on which it falls due. Intervals in days. */
export const fsrsSchedule = (grades: readonly Grade[], retention: number) => {
  const { remember } = fsrs(retention);
  let memory: Memory = NEW;
  return grades.map((grade) => {
    const day = memory.kind === "new" ? SOME_DAY : addDays(SOME_DAY, memory.intervalDays);
    const after = remember(memory, grade, day);
    // Counted from the same day again, so that no sequence of grades leaves the calendar.
    memory = { ...after, lastDay: SOME_DAY, dueOn: addDays(SOME_DAY, after.intervalDays) };
    const { repetition, intervalDays } = after;
    return { grade, repetition, intervalDays, ...after.fsrs };
  });
};
