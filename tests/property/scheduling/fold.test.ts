import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  foldCard as foldWith,
  isDue,
  LEAST_EASE_HUNDREDTHS,
  NEW,
  sm2,
  type LogEvent,
  type Memory,
} from "#lib/domain/scheduling/index.ts";
import { fsrs } from "#lib/domain/scheduling/schedulers.ts";
import { addDays, type LocalDate } from "#lib/domain/time/index.ts";
import { dates, delivered, grades, logs } from "./logs.ts";

/** Freezes the log, so that a fold that writes to its arguments throws. */
const frozen = (events: readonly LogEvent[]): readonly LogEvent[] =>
  Object.freeze(events.map((event) => Object.freeze({ ...event })));

describe.each([sm2, fsrs(90)])("laws of the fold, $name", (scheduler) => {
  const foldCard = (events: readonly LogEvent[]) => foldWith(events, scheduler);

  it("any order and repetition of deliveries gives the same fold", () => {
    fc.assert(
      fc.property(delivered, ({ log, deliveries }) => {
        expect(foldCard(deliveries)).toEqual(foldCard(log));
      }),
    );
  });

  it("any split gives the same: what came so far has no say in what comes of it all", () => {
    fc.assert(
      fc.property(delivered, fc.nat(40), ({ log, deliveries }, cut) => {
        const store = new Map<string, LogEvent>();
        for (const part of [deliveries.slice(0, cut), deliveries.slice(cut)]) {
          for (const event of part) if (!store.has(event.id)) store.set(event.id, event);
          foldCard([...store.values()]);
        }
        expect(foldCard([...store.values()])).toEqual(foldCard(log));
      }),
    );
  });

  it("folding is pure: it changes no event and gives the same again", () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(foldCard(frozen(log))).toEqual(foldCard(frozen(log)));
      }),
    );
  });

  it("undone events might as well never have been", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const targets = new Set(
          log.flatMap((event) => (event.type === "undo" ? event.target : [])),
        );
        const kept = log.filter((event) => event.type !== "undo" && !targets.has(event.id));
        const { trail: _all, ...state } = foldCard(log);
        const { trail: _kept, ...stateOfKept } = foldCard(kept);
        expect(state).toEqual(stateOfKept);
      }),
    );
  });

  it("practice, repeats and undone events change no memory", () => {
    fc.assert(
      fc.property(logs, (log) => {
        for (const { role, before, after } of foldCard(log).trail)
          if (role !== "scheduled" && role !== "setting") expect(after).toEqual(before);
      }),
    );
  });

  it("every event stands in the trail once, and the steps join from new to the memory", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const { trail, memory } = foldCard(log);
        expect(trail.map((step) => step.eventId).sort()).toEqual(log.map(({ id }) => id).sort());
        const states = [NEW, ...trail.map((step) => step.after)];
        trail.forEach((step, index) => expect(step.before).toEqual(states[index]));
        expect(states.at(-1)).toEqual(memory);
      }),
    );
  });

  it("without settings at most one review counts a day", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const reviews = log.filter((event) => event.type === "review" || event.type === "undo");
        const dayOf = new Map(reviews.map((event) => [event.id, event.day]));
        const counted = foldCard(reviews).trail.filter((step) => step.role === "scheduled");
        const days = counted.map((step) => dayOf.get(step.eventId));
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });
});

describe.each([sm2, fsrs(90)])("three devices, $name", (scheduler) => {
  const foldCard = (events: readonly LogEvent[]) => foldWith(events, scheduler);

  /** Each device works through its own events in its own order; deliveries interleave freely. */
  const threeDevices = logs.chain((log) =>
    fc
      .array(fc.constantFrom(0, 1, 2), { minLength: log.length, maxLength: log.length })
      .map((owners) => ({
        log,
        devices: [0, 1, 2].map((device) => log.filter((_, index) => owners[index] === device)),
      })),
  );

  it("end with one memory, whoever sends when, and whoever sends again", () => {
    fc.assert(
      fc.property(
        threeDevices,
        fc.array(fc.nat(2), { maxLength: 80 }),
        ({ log, devices }, turns) => {
          const queues = devices.map((events) => [...events]);
          const store: LogEvent[] = [];
          for (const turn of turns) {
            const sent = queues[turn]?.[0];
            // A lost answer: the device sends the event again with its next turn.
            if (sent !== undefined) store.push(sent);
            if (store.length % 3 !== 0) queues[turn]?.shift();
          }
          store.push(...queues.flat());
          expect(foldCard(store)).toEqual(foldCard(log));
        },
      ),
    );
  });
});

describe("laws of SM-2", () => {
  const memories: fc.Arbitrary<Memory> = logs.map((log) => foldWith(log, sm2).memory);

  it("the ease is a whole number, 130 at least, and only a pass changes it", () => {
    fc.assert(
      fc.property(memories, grades, dates, (memory, grade, day) => {
        const after = sm2.remember(memory, grade, day);
        expect(Number.isInteger(after.easeHundredths)).toBe(true);
        expect(after.easeHundredths).toBeGreaterThanOrEqual(LEAST_EASE_HUNDREDTHS);
        const before = memory.kind === "new" ? 250 : memory.easeHundredths;
        if (grade < 3) expect(after.easeHundredths).toBe(before);
      }),
    );
  });

  it("the due day lies an interval of at least a day after the review", () => {
    fc.assert(
      fc.property(memories, grades, dates, (memory, grade, day) => {
        const after = sm2.remember(memory, grade, day);
        expect(after.intervalDays).toBeGreaterThanOrEqual(1);
        expect(after.dueOn).toBe(addDays(day, after.intervalDays));
        expect(isDue(after, day)).toBe(false);
        expect(isDue(after, after.dueOn)).toBe(true);
      }),
    );
  });

  it("the interval is the exact quotient rounded up, reckoned in big integers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 700_000 }),
        fc.integer({ min: 130, max: 900 }),
        (intervalDays, easeHundredths) => {
          const day = "2026-06-01" as LocalDate;
          const lastDay = addDays(day, -intervalDays);
          const memory: Memory = {
            kind: "reviewed",
            repetition: 2,
            intervalDays,
            easeHundredths,
            lapses: 0,
            dueOn: day,
            lastDay,
          };
          const product = BigInt(intervalDays) * BigInt(easeHundredths);
          const exact = Number((product + 99n) / 100n);
          expect(sm2.remember(memory, 4, day).intervalDays).toBe(exact);
        },
      ),
    );
  });
});
