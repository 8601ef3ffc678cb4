// SM-2: P. A. Woźniak, Optimization of learning, 1990, section 3.2, in whole numbers.
import { addDays, daysBetween, type LocalDate } from "#lib/domain/time/local-date.ts";
import {
  FIRST_EASE_HUNDREDTHS,
  isDue,
  LEAST_EASE_HUNDREDTHS,
  PASS,
  type Grade,
  type Memory,
  type ReviewedMemory,
} from "./memory.ts";
import type { AdoptedState } from "./log-event.ts";
import type { Scheduler } from "./scheduler.ts";

/** The part of a memory that SM-2 computes with: no dates. */
export interface Sm2State {
  readonly repetition: number;
  readonly intervalDays: number;
  readonly easeHundredths: number;
}

export const SM2_START: Sm2State = {
  repetition: 0,
  intervalDays: 0,
  easeHundredths: FIRST_EASE_HUNDREDTHS,
};

// Keeps previous · ease exact in a double and the interval inside a 32-bit column.
const LONGEST_INTERVAL_DAYS = 1_000_000_000;

/** One counted review. The interval uses the ease from before it; a failure keeps the ease. */
export const sm2Step = (state: Sm2State, grade: Grade): Sm2State =>
  grade < PASS
    ? { repetition: 0, intervalDays: 1, easeHundredths: state.easeHundredths }
    : {
        repetition: state.repetition + 1,
        intervalDays: nextIntervalDays(state),
        easeHundredths: easeAfter(state.easeHundredths, grade),
      };

/** I(1) = 1, I(2) = 6, I(n) = I(n−1) · EF, a fraction rounded up: ⌊(I · hundredths + 99) / 100⌋. */
const nextIntervalDays = ({ repetition, intervalDays, easeHundredths }: Sm2State): number => {
  if (repetition === 0) return 1;
  if (repetition === 1) return 6;
  const days = Math.floor((intervalDays * easeHundredths + 99) / 100);
  return Math.min(days, LONGEST_INTERVAL_DAYS);
};

/** EF′ = EF + 0.1 − (5 − q)(0.08 + (5 − q) · 0.02), at least 1.3; here times 100. */
const easeAfter = (easeHundredths: number, grade: Grade): number => {
  const missing = 5 - grade;
  return Math.max(LEAST_EASE_HUNDREDTHS, easeHundredths + 10 - missing * (8 + missing * 2));
};

/** A counted review on `day`. The interval runs from that day, however overdue the card was. */
const remember = (memory: Memory, grade: Grade, day: LocalDate): ReviewedMemory => {
  const next = sm2Step(stateOn(memory, day), grade);
  const lapses = memory.kind === "new" ? 0 : memory.lapses + (grade < PASS ? 1 : 0);
  return {
    kind: "reviewed",
    ...next,
    lapses,
    dueOn: addDays(day, next.intervalDays),
    lastDay: day,
  };
};

/** A card that comes earlier than planned has proved only the days that have passed. */
const stateOn = (memory: Memory, day: LocalDate): Sm2State => {
  if (memory.kind === "new") return SM2_START;
  const passedDays = Math.max(1, daysBetween(memory.lastDay, day));
  return { ...memory, intervalDays: Math.min(memory.intervalDays, passedDays) };
};

/** The adopted interval ends on its due day, so that a pass on that day builds on all of it. */
const adopt = (memory: Memory, state: AdoptedState): ReviewedMemory => ({
  kind: "reviewed",
  repetition: state.repetition,
  intervalDays: state.intervalDays,
  easeHundredths: state.easeHundredths,
  lapses: memory.kind === "new" ? 0 : memory.lapses,
  dueOn: state.dueOn,
  lastDay: addDays(state.dueOn, -state.intervalDays),
});

const RECALL_ON_DUE_DAY = 0.9;

/**
 * SM-2 names no probability. It is read as forgetting at a steady rate, with 90 % left when the interval ends, so that
 * it can stand beside a scheduler that does name one.
 */
const recall = ({ intervalDays, lastDay }: ReviewedMemory, day: LocalDate): number =>
  RECALL_ON_DUE_DAY ** (Math.max(0, daysBetween(lastDay, day)) / intervalDays);

export const sm2: Scheduler = { name: "sm2", counts: isDue, remember, recall, adopt };

/** A new card that gets these grades, each on the day on which it falls due. */
export const sm2Schedule = (
  grades: readonly Grade[],
): readonly (Sm2State & { readonly grade: Grade })[] => {
  let state = SM2_START;
  return grades.map((grade) => {
    state = sm2Step(state, grade);
    return { grade, ...state };
  });
};
