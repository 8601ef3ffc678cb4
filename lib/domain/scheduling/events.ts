/**
 * The second public file of this room: events as a device sends them (POST /api/reviews), parsed
 * one by one. Server code imports it; index.ts stays free of schemas and zones for the browser.
 */
import { z } from "zod";
import { isZone, learningDay, type Instant } from "#lib/domain/time/index.ts";
import {
  envelopeSchema,
  eventSchemas,
  idOf,
  typeOf,
  type SentEvent,
  type SentExercise,
} from "./event-schemas.ts";
import type { EventContent, LogEvent } from "./log-event.ts";

export type { SentExercise } from "./event-schemas.ts";
export { MOST_EVENTS } from "./event-schemas.ts";

/** An event as it goes into the log, but for the judge's verdict and when it was received. */
export interface ReceivedEvent {
  readonly event: LogEvent;
  /** The zone and hour that the stored day was reckoned with. */
  readonly zone: string;
  readonly dayStart: number;
  readonly durationMillis: number | null;
  /** Content version of the card that was shown; null where the device does not say. */
  readonly cardVersion: number | null;
  readonly exercise: SentExercise | null;
}

export type EventReading =
  | { readonly kind: "read"; readonly received: ReceivedEvent }
  | { readonly kind: "refused"; readonly id: string | null; readonly reason: string };

export type EnvelopeReading =
  | {
      readonly kind: "read";
      readonly events: readonly unknown[];
      /** Null where the device does not say whose they are. */
      readonly learnerId: string | null;
    }
  | { readonly kind: "refused"; readonly reason: string };

/** What stands in where the device sends no zone, an unknown one, or no hour; and the server's clock. */
export interface Arrival {
  readonly now: Instant;
  readonly zone: string;
  readonly dayStart: number;
}

const MOST_MILLIS_AHEAD = 24 * 60 * 60 * 1000;

/** `{ reviews: […] }` with 1 to 500 events, which are not looked at here. */
export const readEnvelope = (body: unknown): EnvelopeReading => {
  const parsed = envelopeSchema.safeParse(body);
  return parsed.success
    ? {
        kind: "read",
        events: parsed.data.reviews,
        learnerId: parsed.data.learnerId ?? null,
      }
    : { kind: "refused", reason: reasonsIn(parsed.error) };
};

/** One event, whatever stands beside it. The id and the target come out in lower case. */
export const readEvent = (raw: unknown, arrival: Arrival): EventReading => {
  const refuse = (reason: string): EventReading => ({ kind: "refused", id: idOf(raw), reason });
  const type = typeOf(raw);
  if (type.kind === "unknown") return refuse(type.reason);
  const parsed = eventSchemas[type.name].safeParse(raw);
  if (!parsed.success) return refuse(reasonsIn(parsed.error));
  if (parsed.data.at > arrival.now + MOST_MILLIS_AHEAD)
    return refuse("The time lies more than a day in the future. Set the clock of this device.");
  return { kind: "read", received: receive(parsed.data, arrival) };
};

const receive = (sent: SentEvent, arrival: Arrival): ReceivedEvent => {
  const zone = sent.zone !== undefined && isZone(sent.zone) ? sent.zone : arrival.zone;
  const dayStart = sent.dayStart ?? arrival.dayStart;
  const at = sent.at as Instant;
  const day = learningDay(at, zone, dayStart);
  return {
    event: { id: sent.id, cardId: sent.cardId, at, day, ...contentOf(sent) },
    zone,
    dayStart,
    durationMillis: sent.type === "review" ? sent.durationMillis : null,
    cardVersion: sent.type === "review" ? sent.cardVersion : null,
    exercise: sent.type === "review" ? sent.exercise : null,
  };
};

const contentOf = (sent: SentEvent): EventContent => {
  switch (sent.type) {
    case "review":
      return { type: sent.type, grade: sent.grade, purpose: sent.purpose };
    case "undo":
      return { type: sent.type, target: sent.target };
    case "set-due":
      return { type: sent.type, dueOn: sent.dueOn };
    case "bury":
      return { type: sent.type, until: sent.until };
    case "adopt": {
      const { type, repetition, intervalDays, easeHundredths, dueOn } = sent;
      return { type, repetition, intervalDays, easeHundredths, dueOn };
    }
    case "forget":
    case "suspend":
    case "resume":
      break;
  }
  return { type: sent.type };
};

/** Every schema carries its own sentence, so the reasons are those sentences, each once. */
const reasonsIn = (error: z.ZodError): string =>
  [...new Set(error.issues.map((issue) => issue.message))].join(" ");
