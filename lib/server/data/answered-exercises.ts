import "server-only";
import { PASS } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/index.ts";
import type { LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";
import {
  exerciseSchema,
  verdictSchema,
  type LoggedExercise,
  type LoggedVerdict,
} from "./logged-event.ts";

/** An exercise that was answered, in a review or in practice, as the log has it. */
export interface AnsweredExercise {
  readonly eventId: string;
  readonly day: LocalDate;
  readonly exercise: LoggedExercise;
  readonly verdict: LoggedVerdict;
}

/** Every answered exercise of the learner that no undo takes back, oldest first. */
export const selectAnsweredExercises = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly AnsweredExercise[]> => {
  const rows = await transaction.review.findMany({
    where: {
      userId: learnerId,
      OR: [
        { type: "review", exercise: { not: null }, verdict: { not: null } },
        // An undo may stand before its target, and names no card where its target has none.
        { type: "undo" },
      ],
    },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, day: true, target: true, exercise: true, verdict: true },
  });
  const undone = new Set(rows.map((row) => row.target));
  return rows.flatMap(({ id, day, exercise, verdict }) =>
    exercise === null || verdict === null || undone.has(id)
      ? []
      : [
          {
            eventId: id,
            day: day as LocalDate,
            exercise: exerciseSchema.parse(JSON.parse(exercise)),
            verdict: verdictSchema.parse(JSON.parse(verdict)),
          },
        ],
  );
};

/** Events by which a learned card was forgotten: scheduled reviews that failed it. */
export const selectLapses = async (
  transaction: Transaction,
  learnerId: LearnerId,
  from: LocalDate,
): Promise<ReadonlySet<string>> => {
  const steps = await transaction.foldStep.findMany({
    where: {
      userId: learnerId,
      day: { gte: from },
      role: "scheduled",
      grade: { lt: PASS },
      intervalDaysBefore: { gt: 0 },
    },
    select: { eventId: true },
  });
  return new Set(steps.map((step) => step.eventId));
};
