import type { LocalDate } from "#lib/domain/time/local-date.ts";

/** SM-2's quality of an answer: 5 at once, 4 after a pause, 3 with difficulty; below 3 it failed. */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5;

export const GRADES = [0, 1, 2, 3, 4, 5] as const satisfies readonly Grade[];

/** The lowest grade that passes, and the lowest that needs no repeat on the same day. */
export const PASS: Grade = 3;
export const GOOD: Grade = 4;

/** What FSRS knows of a memory: days until recall falls to 90 %, and how hard the card is, 1 to 10. */
export interface FsrsState {
  readonly stability: number;
  readonly difficulty: number;
}

export interface ReviewedMemory {
  readonly kind: "reviewed";
  /** Passes in a row since the last failure. */
  readonly repetition: number;
  readonly intervalDays: number;
  /** The ease factor times 100, an integer: 250 at first, 130 at least. */
  readonly easeHundredths: number;
  readonly lapses: number;
  readonly dueOn: LocalDate;
  /** Day of the last counted review; for an adopted card the day that its interval runs from. */
  readonly lastDay: LocalDate;
  /** Only where the schedule is FSRS's; the ease factor then stays at 250. */
  readonly fsrs?: FsrsState;
}

/** What is known of one learner's memory of one card. */
export type Memory = { readonly kind: "new" } | ReviewedMemory;

export const NEW: Memory = { kind: "new" };
export const FIRST_EASE_HUNDREDTHS = 250;
export const LEAST_EASE_HUNDREDTHS = 130;

export const isGrade = (value: unknown): value is Grade =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 5;

/** Whether a review on that day would change the memory. */
export const isDue = (memory: Memory, day: LocalDate): boolean =>
  memory.kind === "new" || day >= memory.dueOn;

/** Lapses at which a card is called a leech: 8, and again every 4. */
export const isLeech = (lapses: number): boolean => lapses >= 8;
export const announcesLeech = (lapses: number): boolean => isLeech(lapses) && lapses % 4 === 0;
