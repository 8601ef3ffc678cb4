import type { Instant, LocalDate } from "#lib/domain/time/index.ts";
import type { Grade } from "./memory.ts";

/** One row of the append-only log, as far as the fold reads it. `day` was stored on arrival. */
export type LogEvent = {
  readonly id: string;
  /** Null for practice without a card, and where an undo does not name its card. */
  readonly cardId: string | null;
  readonly at: Instant;
  readonly day: LocalDate;
} & EventContent;

export type EventContent =
  | { readonly type: "review"; readonly grade: Grade; readonly purpose: "review" | "practice" }
  | { readonly type: "undo"; readonly target: string }
  | { readonly type: "forget" }
  | { readonly type: "set-due"; readonly dueOn: LocalDate }
  | ({ readonly type: "adopt" } & AdoptedState)
  | { readonly type: "suspend" }
  | { readonly type: "resume" }
  | { readonly type: "bury"; readonly until: LocalDate };

/** The state that another program gave the card. */
export interface AdoptedState {
  readonly repetition: number;
  readonly intervalDays: number;
  readonly easeHundredths: number;
  readonly dueOn: LocalDate;
}

/**
 * The log in the order of the fold: by instant, then by id in lower case. Each id once; where a
 * delivery came twice, the first one stands.
 */
export const inLogOrder = (events: readonly LogEvent[]): readonly LogEvent[] => {
  const byKey = new Map<string, LogEvent>();
  for (const event of events) {
    const key = event.id.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, event);
  }
  return [...byKey]
    .sort(([key, event], [otherKey, other]) => event.at - other.at || (key < otherKey ? -1 : 1))
    .map(([, event]) => event);
};

/** Ids, in lower case, that some undo names. An undo counts wherever it stands in the log. */
export const undoneIds = (events: readonly LogEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (event.type === "undo" ? [event.target.toLowerCase()] : [])));
