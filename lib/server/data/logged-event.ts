import "server-only";
import { z } from "zod";
import type { Grade, LogEvent } from "#lib/domain/scheduling/index.ts";
import type { Instant, LocalDate } from "#lib/domain/time/index.ts";
import type { LearnerId } from "./identifiers.ts";
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

/** An event as the database keeps it. */
export type ReviewRow = Awaited<ReturnType<Transaction["review"]["findMany"]>>[number];

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

/** @throws where the row lacks what its type needs: the file was changed from outside */
export const toLogged = (row: ReviewRow): LoggedEvent => ({
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

export const toRow = (learnerId: LearnerId, logged: LoggedEvent): ReviewRow => {
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
