import "server-only";
import type { StudyRow } from "#lib/domain/progress/index.ts";
import type { Grade, Role } from "#lib/domain/scheduling/index.ts";
import { dayNumber, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import type { LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";

/** An event with what the fold made of it; the id joins it with what else the log holds. */
export interface StoredStudyRow extends StudyRow {
  readonly eventId: string;
}

const MILLIS_PER_DAY = 86_400_000;
/** No zone is further from UTC, and no day starts later, than two days make up for. */
const DAYS_OF_SLACK = 2;

const STEP_COLUMNS = {
  eventId: true,
  cardId: true,
  day: true,
  role: true,
  grade: true,
  intervalDaysBefore: true,
  intervalDaysAfter: true,
} as const;

type StepRow = Pick<
  Awaited<ReturnType<Transaction["foldStep"]["findMany"]>>[number],
  keyof typeof STEP_COLUMNS
>;

const toStudyRow = (
  step: StepRow,
  event: { readonly at: bigint; readonly durationMillis: number | null },
): StoredStudyRow => ({
  ...step,
  at: Number(event.at) as Instant,
  day: step.day as LocalDate,
  role: step.role as Role,
  grade: step.grade as Grade | null,
  durationMillis: event.durationMillis,
});

/** The learner's events of `from` and later, or all of them, oldest first; undone ones and settings too. */
export const selectStudyRows = async (
  transaction: Transaction,
  learnerId: LearnerId,
  from?: LocalDate,
): Promise<readonly StoredStudyRow[]> => {
  const [steps, events] = await Promise.all([
    transaction.foldStep.findMany({
      where: { userId: learnerId, ...(from === undefined ? {} : { day: { gte: from } }) },
      select: STEP_COLUMNS,
    }),
    transaction.review.findMany({
      where: {
        userId: learnerId,
        ...(from === undefined
          ? {}
          : { at: { gte: BigInt((dayNumber(from) - DAYS_OF_SLACK) * MILLIS_PER_DAY) } }),
      },
      select: { id: true, at: true, durationMillis: true },
    }),
  ]);
  const eventById = new Map(events.map((event) => [event.id, event]));
  return steps
    .flatMap((step) => {
      const event = eventById.get(step.eventId);
      return event === undefined ? [] : [toStudyRow(step, event)];
    })
    .sort((one, other) => one.at - other.at);
};

/** The learner's very first day with an answer that stands; null before it. */
export const selectFirstStudyDay = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<LocalDate | null> => {
  const step = await transaction.foldStep.findFirst({
    where: { userId: learnerId, role: { in: ["scheduled", "repeat", "practice"] } },
    orderBy: { day: "asc" },
    select: { day: true },
  });
  return (step?.day as LocalDate | undefined) ?? null;
};
