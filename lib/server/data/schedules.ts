import "server-only";
import { PASS } from "#lib/domain/scheduling/index.ts";
import type { Fold, Grade, LogEvent, Memory, Role } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/index.ts";
import { groupBy } from "../group-by.ts";
import { chunksOf } from "./chunks.ts";
import type { CardId, LearnerId } from "./identifiers.ts";
import { insertRows, putRows } from "./insert-rows.ts";
import { anyOf } from "./keys-by-learner.ts";
import type { Transaction } from "./database.ts";

/** The folded state of one learner's card: a cache of the log. */
export type Schedule = Pick<
  Fold,
  "memory" | "introducedOn" | "repeatOpenOn" | "availability" | "leech"
>;

/** One event of the log as the fold read it, flat as it is stored. Intervals in days, ease in hundredths. */
export interface FoldStep {
  readonly eventId: string;
  readonly cardId: CardId;
  readonly day: LocalDate;
  readonly role: Role;
  readonly grade: Grade | null;
  readonly repetitionBefore: number;
  readonly intervalDaysBefore: number;
  readonly easeHundredthsBefore: number;
  readonly repetitionAfter: number;
  readonly intervalDaysAfter: number;
  readonly easeHundredthsAfter: number;
  readonly dueOnAfter: LocalDate | null;
}

type ScheduleRow = Awaited<ReturnType<Transaction["schedule"]["findMany"]>>[number];

export const NEW_CARD_EASE_HUNDREDTHS = 250;

const memoryOf = (row: ScheduleRow): Memory =>
  row.dueOn === null || row.lastDay === null
    ? { kind: "new" }
    : {
        kind: "reviewed",
        repetition: row.repetition,
        intervalDays: row.intervalDays,
        easeHundredths: row.easeHundredths,
        lapses: row.lapses,
        dueOn: row.dueOn as LocalDate,
        lastDay: row.lastDay as LocalDate,
        ...(row.stability === null || row.difficulty === null
          ? {}
          : { fsrs: { stability: row.stability, difficulty: row.difficulty } }),
      };

export const toSchedule = (row: ScheduleRow): Schedule => ({
  memory: memoryOf(row),
  introducedOn: row.introducedOn as LocalDate | null,
  repeatOpenOn: row.repeatOpenOn as LocalDate | null,
  availability: { suspended: row.suspended, buriedUntil: row.buriedUntil as LocalDate | null },
  leech: row.leech,
});

const numbersOf = (memory: Memory) =>
  memory.kind === "new"
    ? { repetition: 0, intervalDays: 0, easeHundredths: NEW_CARD_EASE_HUNDREDTHS }
    : {
        repetition: memory.repetition,
        intervalDays: memory.intervalDays,
        easeHundredths: memory.easeHundredths,
      };

const toScheduleRow = (learnerId: LearnerId, cardId: CardId, fold: Fold): ScheduleRow => ({
  userId: learnerId,
  cardId,
  ...numbersOf(fold.memory),
  lapses: fold.memory.kind === "new" ? 0 : fold.memory.lapses,
  dueOn: fold.memory.kind === "new" ? null : fold.memory.dueOn,
  lastDay: fold.memory.kind === "new" ? null : fold.memory.lastDay,
  introducedOn: fold.introducedOn,
  repeatOpenOn: fold.repeatOpenOn,
  suspended: fold.availability.suspended,
  buriedUntil: fold.availability.buriedUntil,
  leech: fold.leech,
  stability: (fold.memory.kind === "reviewed" && fold.memory.fsrs?.stability) || null,
  difficulty: (fold.memory.kind === "reviewed" && fold.memory.fsrs?.difficulty) || null,
});

/** The fold's trail as rows. `events` gives each step its day and grade. */
export const stepsOf = (
  cardId: CardId,
  events: readonly LogEvent[],
  fold: Fold,
): readonly FoldStep[] => {
  const eventById = new Map(events.map((event) => [event.id, event]));
  return fold.trail.flatMap(({ eventId, role, before, after }) => {
    const event = eventById.get(eventId);
    if (!event)
      throw new Error(`The fold of card ${cardId} names an event ${eventId} that it was not given`);
    const [from, to] = [numbersOf(before), numbersOf(after)];
    return {
      eventId,
      cardId,
      day: event.day,
      role,
      grade: event.type === "review" ? event.grade : null,
      repetitionBefore: from.repetition,
      intervalDaysBefore: from.intervalDays,
      easeHundredthsBefore: from.easeHundredths,
      repetitionAfter: to.repetition,
      intervalDaysAfter: to.intervalDays,
      easeHundredthsAfter: to.easeHundredths,
      dueOnAfter: after.kind === "new" ? null : after.dueOn,
    };
  });
};

export interface FoldOfCard {
  readonly learnerId: LearnerId;
  readonly cardId: CardId;
  readonly fold: Fold;
  readonly steps: readonly FoldStep[];
  /** How many of the steps, from the first, are stored already; null where they may have changed. */
  readonly storedSteps: number | null;
}

/** Puts the folds of these cards in place of what was cached for them. */
export const replaceFolds = async (
  transaction: Transaction,
  folds: readonly FoldOfCard[],
): Promise<void> => {
  for (const part of chunksOf(folds)) {
    await putRows(
      transaction,
      "Schedule",
      ["userId", "cardId"],
      part.map(({ learnerId, cardId, fold }) => toScheduleRow(learnerId, cardId, fold)),
    );
    const anew = groupBy(
      part.filter(({ storedSteps }) => storedSteps === null),
      ({ learnerId }) => learnerId,
    );
    const cardsAnew = [...anew].map(
      ([learnerId, of]) => [learnerId, of.map(({ cardId }) => cardId)] as const,
    );
    if (anew.size > 0)
      await transaction.foldStep.deleteMany({ where: anyOf(new Map(cardsAnew), "cardId") });
    await insertRows(
      transaction,
      "FoldStep",
      part.flatMap(({ learnerId, steps, storedSteps }) =>
        steps.slice(storedSteps ?? 0).map((step) => ({ userId: learnerId, ...step })),
      ),
    );
  }
};

export const selectSchedules = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds?: readonly string[],
): Promise<ReadonlyMap<CardId, Schedule>> => {
  const rows = await transaction.schedule.findMany({
    where: { userId: learnerId, ...(cardIds ? { cardId: { in: [...cardIds] } } : {}) },
  });
  return new Map(rows.map((row) => [row.cardId as CardId, toSchedule(row)]));
};

const byDay = (
  one: { readonly day: string; readonly eventId: string },
  other: { readonly day: string; readonly eventId: string },
): number => (one.day + one.eventId < other.day + other.eventId ? -1 : 1);

/** Steps of the given cards, or of all, oldest day first. */
export const selectFoldSteps = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds?: readonly string[],
): Promise<readonly FoldStep[]> => {
  const rows = await transaction.foldStep.findMany({
    where: { userId: learnerId, ...(cardIds ? { cardId: { in: [...cardIds] } } : {}) },
    omit: { userId: true },
  });
  // Asked for an order, SQLite walks through the days of the whole log rather than to the cards.
  return rows.toSorted(byDay).map((row) => ({
    ...row,
    cardId: row.cardId as CardId,
    day: row.day as LocalDate,
    role: row.role as Role,
    grade: row.grade as Grade | null,
    dueOnAfter: row.dueOnAfter as LocalDate | null,
  }));
};

/** Which of these cards were passed on a day before `day`. */
export const selectCardsPassedBefore = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
  day: LocalDate,
): Promise<ReadonlySet<CardId>> => {
  const rows = await transaction.foldStep.findMany({
    where: {
      userId: learnerId,
      cardId: { in: [...cardIds] },
      role: "scheduled",
      grade: { gte: PASS },
      day: { lt: day },
    },
    distinct: ["cardId"],
    select: { cardId: true },
  });
  return new Set(rows.map((row) => row.cardId as CardId));
};

export const selectCachedCardIds = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly CardId[]> => {
  const rows = await transaction.schedule.findMany({
    where: { userId: learnerId },
    select: { cardId: true },
  });
  return rows.map((row) => row.cardId as CardId);
};

const sorted = (value: object): string =>
  JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Whether schedule and steps of a card are stored exactly as the fold gives them. */
export const foldIsStored = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardId: CardId,
  fold: Fold,
  steps: readonly FoldStep[],
): Promise<boolean> => {
  const row = await transaction.schedule.findUnique({
    where: { userId_cardId: { userId: learnerId, cardId } },
  });
  if (!row || sorted(row) !== sorted(toScheduleRow(learnerId, cardId, fold))) return false;
  const stored = await selectFoldSteps(transaction, learnerId, [cardId]);
  const inOrder = (rows: readonly FoldStep[]) => rows.map(sorted).sort().join("\n");
  return inOrder(stored) === inOrder(steps);
};
