import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEnvelope, readEvent, type Arrival } from "#lib/domain/scheduling/events.ts";
import { parseLocalDate, type Instant } from "#lib/domain/time/index.ts";

const arrival: Arrival = {
  now: Date.UTC(2026, 10, 24) as Instant,
  zone: "Europe/Berlin",
  dayStart: 4,
};

const anyValue = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });

/** Nearly events: the right fields, with values that may be anything. */
const nearEvents = fc.record(
  {
    id: fc.oneof(fc.uuid(), anyValue),
    type: fc.oneof(fc.constantFrom("review", "undo", "set-due", "adopt", "bury"), anyValue),
    cardId: fc.oneof(fc.uuid(), fc.string(), anyValue),
    at: fc.oneof(fc.maxSafeInteger(), fc.constant(0), anyValue),
    zone: fc.oneof(fc.constantFrom("UTC", "Asia/Tokyo", "nowhere"), fc.string(), anyValue),
    dayStart: fc.oneof(fc.nat(14), anyValue),
    grade: fc.oneof(fc.nat(6), anyValue),
    target: fc.oneof(fc.uuid(), anyValue),
    dueOn: fc.oneof(fc.constant("2026-11-30"), anyValue),
    durationMillis: fc.oneof(fc.double(), anyValue),
  },
  { requiredKeys: [] },
);

describe("laws of what a device sends", () => {
  it("reading never throws; what is read has a day, what is refused a reason", () => {
    fc.assert(
      fc.property(fc.oneof(nearEvents, anyValue), (raw) => {
        const reading = readEvent(raw, arrival);
        if (reading.kind === "read") {
          expect(parseLocalDate(reading.received.event.day)).not.toBeNull();
          expect(reading.received.event.at).toBeLessThanOrEqual(arrival.now + 86_400_000);
        } else expect(reading.reason).toMatch(/^["A-Z].*\.$/s);
      }),
    );
  });

  it("an envelope of anything never throws", () => {
    fc.assert(
      fc.property(anyValue, (body) => {
        expect(["read", "refused"]).toContain(readEnvelope(body).kind);
      }),
    );
  });
});
