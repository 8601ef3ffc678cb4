// Logs as several devices make them: close together in time, with undos, settings and travel.
import * as fc from "fast-check";
import type { EventContent, Grade, LogEvent } from "#lib/domain/scheduling/index.ts";
import { addDays, type Instant, type LocalDate } from "#lib/domain/time/index.ts";

const FIRST = "2026-06-01" as LocalDate;
const MILLIS_PER_HOUR = 3_600_000;
const START = Date.UTC(2026, 5, 1);

export const grades = fc.constantFrom<Grade[]>(0, 1, 2, 3, 4, 5);
export const dates = fc.integer({ min: -5, max: 60 }).map((days) => addDays(FIRST, days));

const ids = fc.integer({ min: 0, max: 40 }).map((number) => `e${number}`);

const contents: fc.Arbitrary<EventContent> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant("review" as const),
      grade: grades,
      purpose: fc.constantFrom("review" as const, "review" as const, "practice" as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("undo" as const), target: ids }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom("forget", "suspend", "resume") }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("set-due" as const), dueOn: dates }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("bury" as const), until: dates }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("adopt" as const),
      repetition: fc.integer({ min: 0, max: 8 }),
      intervalDays: fc.integer({ min: 1, max: 400 }),
      easeHundredths: fc.integer({ min: 130, max: 400 }),
      dueOn: dates,
    }),
  },
);

/** The day may be one off: another zone, or before the hour at which the day starts. */
const event: fc.Arbitrary<LogEvent> = fc
  .tuple(ids, fc.integer({ min: 0, max: 24 * 60 }), fc.integer({ min: -1, max: 1 }), contents)
  .map(([id, hours, offset, content]) => ({
    id,
    cardId: "card",
    at: (START + hours * MILLIS_PER_HOUR) as Instant,
    day: addDays(FIRST, Math.floor(hours / 24) + offset),
    ...content,
  }));

/** One card's log: every id once. */
export const logs = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 40 });

/** The same log in any order, and some of it twice. */
export const delivered = logs.chain((log) =>
  fc
    .tuple(fc.shuffledSubarray([...log], { minLength: log.length }), fc.shuffledSubarray([...log]))
    .map(([once, again]) => ({ log, deliveries: [...once, ...again] })),
);
