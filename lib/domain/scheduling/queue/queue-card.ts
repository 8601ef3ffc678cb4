import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { Availability } from "../fold.ts";
import { isDue, type Memory } from "../memory.ts";

/** The order in which the exercises of a concept are met: verdicts first, formulas last. */
export const STAGES = ["recognise", "compute", "decide", "build"] as const;
export type Stage = (typeof STAGES)[number];

/** A card of a learner, as the queue sees it. Archived and deleted cards are not in the queue. */
export interface QueueCard {
  readonly cardId: string;
  readonly kind: "card" | "exercise";
  /** Limits may be set for it alone. */
  readonly deck: string;
  readonly memory: Memory;
  readonly introducedOn: LocalDate | null;
  readonly repeatOpenOn: LocalDate | null;
  readonly availability: Availability;
  /** Place of the section among all that the learner studies. */
  readonly sectionOrder: number;
  /** Place in the section's note; an exercise has that of its concept. */
  readonly noteOrder: number;
  /** Cards with an equal block are siblings; null has none. */
  readonly block: string | null;
  /** Key of the concept that the card stands under. */
  readonly concept: string;
  /** For exercises only. */
  readonly stage: Stage | null;
  /** For exercises: the place among those of its stage; 0 for a card. */
  readonly rank: number;
  /** For exercises: whether a text card of the concept was passed on an earlier day. */
  readonly conceptPassed: boolean;
}

export type QueueState = "new" | "due" | "repeat";

/** Where the card stands today, or null if it is not for today. */
export const stateOn = (card: QueueCard, today: LocalDate): QueueState | null => {
  const { suspended, buriedUntil } = card.availability;
  if (suspended || (buriedUntil !== null && today < buriedUntil)) return null;
  if (card.memory.kind === "new") return "new";
  if (isDue(card.memory, today)) return "due";
  return card.repeatOpenOn === today ? "repeat" : null;
};
