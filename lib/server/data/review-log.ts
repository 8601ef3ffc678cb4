import "server-only";
import { z } from "zod";
import type { Grade, LogEvent } from "#lib/domain/scheduling/index.ts";
import type { Instant, LocalDate } from "#lib/domain/time/index.ts";
import { groupBy } from "../group-by.ts";
import type { CardId, LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";

/** An event as the log keeps it: what the fold reads, what the device said, and what the judge found. */
export interface LoggedEvent {
  readonly event: LogEvent;
  readonly zone: string;
  /** Hour 0..12 at which the learner's day began. */
  readonly dayStart: number;
  readonly durationMillis: number | null;
  /** Content version of the card that was shown; null where nothing was shown or the device did not say. */
  readonly cardVersion: number | null;
  readonly exercise: LoggedExercise | null;
  readonly verdict: LoggedVerdict | null;
  readonly receivedAt: Date;
}

export const exerciseSchema = z.object({
  family: z.string(),
  version: z.number(),
  level: z.number(),
  seed: z.number(),
  tries: z.array(z.string()),
  hint: z.boolean(),
  solutionShown: z.boolean(),
});
export type LoggedExercise = z.infer<typeof exerciseSchema>;

export const verdictSchema = z.object({
  correct: z.boolean(),
  misconceptions: z.array(z.string()),
  sentGrade: z.number(),
  ceiling: z.number(),
});
export type LoggedVerdict = z.infer<typeof verdictSchema>;

const localDate = z.string().transform((text) => text as LocalDate);
const detailSchema = z.object({
  dueOn: localDate.optional(),
  until: localDate.optional(),
  repetition: z.number().optional(),
  intervalDays: z.number().optional(),
  easeHundredths: z.number().optional(),
});
type Detail = z.infer<typeof detailSchema>;

type ReviewRow = Awaited<ReturnType<Transaction["review"]["findMany"]>>[number];

const broken = (row: ReviewRow): never => {
  throw new Error(`Event ${row.id} of learner ${row.userId} is not a whole ${row.type}`);
};

const bodyOf = (row: ReviewRow, detail: Detail) => {
  const need = <Value>(value: Value | undefined): Value => value ?? broken(row);
  switch (row.type) {
    case "review":
      return {
        type: row.type,
        grade: need(row.grade ?? undefined) as Grade,
        purpose: row.purpose === "practice" ? ("practice" as const) : ("review" as const),
      };
    case "undo":
      return { type: row.type, target: need(row.target ?? undefined) };
    case "set-due":
      return { type: row.type, dueOn: need(detail.dueOn) };
    case "bury":
      return { type: row.type, until: need(detail.until) };
    case "adopt":
      return {
        type: row.type,
        repetition: need(detail.repetition),
        intervalDays: need(detail.intervalDays),
        easeHundredths: need(detail.easeHundredths),
        dueOn: need(detail.dueOn),
      };
    case "forget":
    case "suspend":
    case "resume":
      return { type: row.type };
    default:
      return broken(row);
  }
};

const toLogged = (row: ReviewRow): LoggedEvent => ({
  event: {
    id: row.id,
    cardId: row.cardId,
    at: Number(row.at) as Instant,
    day: row.day as LocalDate,
    ...bodyOf(row, row.detail === null ? {} : detailSchema.parse(JSON.parse(row.detail))),
  },
  zone: row.zone,
  dayStart: row.dayStart,
  durationMillis: row.durationMillis,
  cardVersion: row.cardVersion,
  exercise: row.exercise === null ? null : exerciseSchema.parse(JSON.parse(row.exercise)),
  verdict: row.verdict === null ? null : verdictSchema.parse(JSON.parse(row.verdict)),
  receivedAt: row.receivedAt,
});

/** The parts of an event that have a column of their own; what is left goes into `detail`. */
interface EventBody {
  readonly grade?: number;
  readonly purpose?: string;
  readonly target?: string;
}

const toRow = (learnerId: LearnerId, logged: LoggedEvent): ReviewRow => {
  const { id, cardId, at, day, type, ...rest } = logged.event;
  const { grade = null, purpose = null, target = null, ...detail } = rest as EventBody;
  return {
    userId: learnerId,
    id,
    cardId,
    type,
    grade,
    purpose,
    at: BigInt(at),
    zone: logged.zone,
    dayStart: logged.dayStart,
    day,
    durationMillis: logged.durationMillis,
    cardVersion: logged.cardVersion,
    target,
    detail: Object.keys(detail).length === 0 ? null : JSON.stringify(detail),
    exercise: logged.exercise && JSON.stringify(logged.exercise),
    verdict: logged.verdict && JSON.stringify(logged.verdict),
    receivedAt: logged.receivedAt,
  };
};

export const insertEvents = async (
  transaction: Transaction,
  learnerId: LearnerId,
  events: readonly LoggedEvent[],
): Promise<void> => {
  await transaction.review.createMany({ data: events.map((logged) => toRow(learnerId, logged)) });
};

/** Which of these ids the learner's log holds already. */
export const selectKnownEventIds = async (
  transaction: Transaction,
  learnerId: LearnerId,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, id: { in: [...ids] } },
    select: { id: true },
  });
  return new Set(rows.map((row) => row.id));
};

/** The card each of these events belongs to; events that are not stored are left out. */
export const selectCardsOfEvents = async (
  transaction: Transaction,
  learnerId: LearnerId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CardId>> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, id: { in: [...ids] }, cardId: { not: null } },
    select: { id: true, cardId: true },
  });
  return new Map(rows.map((row) => [row.id, row.cardId as CardId]));
};

/**
 * All events of these cards by card, the undos of their reviews among them: an undo names only its target and may
 * have arrived before it.
 */
export const selectEventsByCard = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
): Promise<ReadonlyMap<CardId, readonly LoggedEvent[]>> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, cardId: { in: [...cardIds] } },
  });
  const undos = await transaction.review.findMany({
    where: { userId: learnerId, target: { in: rows.map((row) => row.id) } },
  });
  const cardOfEvent = new Map(rows.map((row) => [row.id, row.cardId as CardId]));
  const byCard = new Map<CardId, LoggedEvent[]>(cardIds.map((cardId) => [cardId, []]));
  for (const row of rows) byCard.get(row.cardId as CardId)?.push(toLogged(row));
  for (const undo of undos) {
    const cardId = cardOfEvent.get(undo.target ?? "");
    if (cardId !== undefined) byCard.get(cardId)?.push(toLogged(undo));
  }
  return byCard;
};

/** A review that stands, as far as it tells which wording was shown. */
export interface Showing {
  readonly cardId: CardId;
  /** Null where neither device nor server said. */
  readonly cardVersion: number | null;
  readonly receivedAt: Date;
}

/** Reviews of these cards that no undo takes back. */
export const selectShowings = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
): Promise<readonly Showing[]> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, cardId: { in: [...cardIds] }, type: "review" },
    select: { id: true, cardId: true, cardVersion: true, receivedAt: true },
  });
  const undos = await transaction.review.findMany({
    where: { userId: learnerId, target: { in: rows.map((row) => row.id) } },
    select: { target: true },
  });
  const undone = new Set(undos.map(({ target }) => target));
  return rows.flatMap(({ id, cardId, ...row }) =>
    cardId === null || undone.has(id) ? [] : [{ cardId: cardId as CardId, ...row }],
  );
};

/** The learner's whole log, oldest first. */
export const selectLog = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly LoggedEvent[]> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map(toLogged);
};

/** How long the latest reviews took, newest first, practice aside; those without a time are left out. */
export const selectRecentDurationsMillis = async (
  transaction: Transaction,
  learnerId: LearnerId,
  count: number,
): Promise<readonly number[]> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, type: "review", purpose: "review" },
    orderBy: { at: "desc" },
    take: count,
    select: { durationMillis: true },
  });
  return rows.flatMap((row) => row.durationMillis ?? []);
};

/** An exercise that a review was given to. */
export interface PastExercise {
  readonly day: LocalDate;
  readonly exercise: LoggedExercise;
  /** Null where the answer was not right, or was not timed. */
  readonly rightAfterMillis: number | null;
}

/** The exercises of these cards that reviews were given to, newest first by card; undone ones too. */
export const selectPastExercises = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
): Promise<ReadonlyMap<CardId, readonly PastExercise[]>> => {
  const rows = await transaction.review.findMany({
    where: {
      userId: learnerId,
      cardId: { in: [...cardIds] },
      type: "review",
      exercise: { not: null },
    },
    orderBy: { at: "desc" },
  });
  const past = rows.map(toLogged);
  return groupBy(
    past.flatMap(({ event, exercise, verdict, durationMillis }) =>
      exercise === null || event.cardId === null
        ? []
        : [
            {
              cardId: event.cardId as CardId,
              day: event.day,
              exercise,
              rightAfterMillis: verdict?.correct === true ? durationMillis : null,
            },
          ],
    ),
    (each) => each.cardId,
  );
};

export const selectReviewedCardIds = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly CardId[]> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, cardId: { not: null } },
    distinct: ["cardId"],
    select: { cardId: true },
  });
  return rows.flatMap((row) => (row.cardId === null ? [] : [row.cardId as CardId]));
};
