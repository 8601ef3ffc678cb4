import type { FindFamily } from "#lib/domain/exercises/index.ts";
import type { EventReading, ReceivedEvent } from "#lib/domain/scheduling/events.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import type { CardOfLog } from "../data/cards-of-log.ts";
import type { LoggedEvent } from "../data/logged-event.ts";
import { judgeSentExercise } from "./judge-sent-exercise.ts";

export type Sorted =
  | { readonly outcome: "stored"; readonly logged: LoggedEvent }
  | {
      readonly outcome: "duplicate" | "refused";
      readonly id: string | null;
      readonly reason?: string;
    };

/** What an event is held against. */
export interface Known {
  /** Ids that are stored already. */
  readonly known: ReadonlySet<string>;
  readonly cards: ReadonlyMap<string, CardOfLog>;
  readonly find: FindFamily;
}

/** Whether an event goes into the log, and how it will stand there. */
export const sortEvent = (reading: EventReading, known: Known, at: Instant): Sorted =>
  reading.kind === "read"
    ? sortReceived(reading.received, known, at)
    : { outcome: "refused", id: reading.id, reason: reading.reason };

const sortReceived = (
  received: ReceivedEvent,
  { known, cards, find }: Known,
  at: Instant,
): Sorted => {
  const { event, exercise, ...said } = received;
  if (known.has(event.id)) return { outcome: "duplicate", id: event.id };
  const refuse = (reason: string): Sorted => ({ outcome: "refused", id: event.id, reason });
  const card = event.cardId === null ? undefined : cards.get(event.cardId);
  if (event.type !== "undo" && event.cardId !== null && !card) {
    return refuse("There is no such card. It may have been deleted on another device.");
  }
  // A device that does not say which wording it showed is taken to have shown the present one.
  const cardVersion =
    said.cardVersion ?? (event.type === "review" ? (card?.version ?? null) : null);
  const rest = { ...said, cardVersion };
  const receivedAt = new Date(at);
  // An undo belongs to the card of its target, which may still be on its way.
  if (event.type === "undo") {
    return {
      outcome: "stored",
      logged: {
        ...rest,
        event: { ...event, cardId: null },
        exercise: null,
        verdict: null,
        receivedAt,
      },
    };
  }
  if (event.type !== "review" || exercise === null) {
    return {
      outcome: "stored",
      logged: { ...rest, event, exercise: null, verdict: null, receivedAt },
    };
  }
  if (card && card.family !== exercise.family)
    return refuse("This card is no exercise of that family.");
  const judged = judgeSentExercise(exercise, event.grade, find);
  if (judged.kind === "refused") return refuse(judged.reason);
  const graded = { ...event, grade: judged.grade };
  return {
    outcome: "stored",
    logged: { ...rest, event: graded, exercise, verdict: judged.verdict, receivedAt },
  };
};
