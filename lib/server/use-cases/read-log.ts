import "server-only";
import { database } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import { selectLog } from "../data/review-log.ts";
import { selectFoldSteps } from "../data/schedules.ts";

/** One event of the log with the role that the fold gave it. */
export interface LogEntry {
  readonly id: string;
  readonly cardId: string | null;
  readonly type: string;
  readonly grade: number | null;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly zone: string;
  readonly day: string;
  readonly role: string | null;
  readonly undone: boolean;
  readonly durationMillis: number | null;
  /** The event that an undo takes back. */
  readonly target?: string;
}

/** The learner's whole log, oldest first. */
export const readLog = async (learnerId: LearnerId): Promise<readonly LogEntry[]> => {
  const client = await database();
  const [log, steps] = await Promise.all([
    selectLog(client, learnerId),
    selectFoldSteps(client, learnerId),
  ]);
  const stepOf = new Map(steps.map((step) => [step.eventId, step]));
  return log.map(({ event, zone, durationMillis }) => {
    const step = stepOf.get(event.id);
    return {
      id: event.id,
      cardId: event.cardId ?? step?.cardId ?? null,
      type: event.type,
      grade: event.type === "review" ? event.grade : null,
      at: event.at,
      zone,
      day: event.day,
      role: step?.role ?? (event.type === "review" ? "practice" : null),
      undone: step?.role === "undone",
      durationMillis,
      ...(event.type === "undo" ? { target: event.target } : {}),
    };
  });
};
