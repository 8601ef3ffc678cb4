// Cards for tests of the queue: new ones unless told otherwise.
import type { Memory, QueueCard } from "#lib/domain/scheduling/index.ts";
import { addDays, type LocalDate } from "#lib/domain/time/index.ts";

export const TODAY = "2026-11-24" as LocalDate;

export const newCard = (cardId: string, more: Partial<QueueCard> = {}): QueueCard => ({
  cardId,
  kind: "card",
  deck: "deck",
  memory: { kind: "new" },
  introducedOn: null,
  repeatOpenOn: null,
  availability: { suspended: false, buriedUntil: null },
  sectionOrder: 0,
  noteOrder: 0,
  block: null,
  concept: "concept",
  stage: null,
  rank: 0,
  conceptPassed: false,
  ...more,
});

export const newExercise = (cardId: string, more: Partial<QueueCard> = {}): QueueCard =>
  newCard(cardId, { kind: "exercise", stage: "compute", conceptPassed: true, ...more });

/** A memory that was due so many days ago; negative: falls due in so many days. */
export const overdueBy = (days: number, intervalDays: number): Memory => ({
  kind: "reviewed",
  repetition: 2,
  intervalDays,
  easeHundredths: 250,
  lapses: 0,
  dueOn: addDays(TODAY, -days),
  lastDay: addDays(TODAY, -days - intervalDays),
});

export const dueCard = (
  cardId: string,
  daysOverdue: number,
  intervalDays: number,
  more: Partial<QueueCard> = {},
): QueueCard =>
  newCard(cardId, {
    memory: overdueBy(daysOverdue, intervalDays),
    introducedOn: addDays(TODAY, -100),
    ...more,
  });

/** Learned today; graded below 4 if `repeat`. */
export const metToday = (
  cardId: string,
  repeat: boolean,
  more: Partial<QueueCard> = {},
): QueueCard =>
  newCard(cardId, {
    memory: overdueBy(-1, 1),
    introducedOn: TODAY,
    repeatOpenOn: repeat ? TODAY : null,
    ...more,
  });
