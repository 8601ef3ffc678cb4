import { describe, expect, it } from "vitest";
import {
  MOST_EVENTS,
  readEnvelope,
  readEvent,
  type Arrival,
  type ReceivedEvent,
} from "#lib/domain/scheduling/events.ts";
import type { Instant } from "#lib/domain/time/index.ts";

const NOW = Date.parse("2026-11-24T09:00:00Z") as Instant;
const arrival: Arrival = { now: NOW, zone: "Europe/Berlin", dayStart: 4 };
const ID = "3f0c5a3e-9f1b-4c8e-8a54-0d6f4f2f1a01";
const TARGET = "3f0c5a3e-9f1b-4c8e-8a54-0d6f4f2f1a02";

const review = { id: ID, cardId: "card-1", grade: 4, at: NOW, zone: "UTC", durationMillis: 14_200 };

const read = (raw: unknown): ReceivedEvent => {
  const reading = readEvent(raw, arrival);
  if (reading.kind === "refused") throw new Error(reading.reason);
  return reading.received;
};

const reasonFor = (raw: unknown): string => {
  const reading = readEvent(raw, arrival);
  return reading.kind === "refused" ? reading.reason : "read";
};

describe("a sent review", () => {
  it("needs no type, no purpose and no day start", () => {
    expect(read(review)).toEqual({
      event: {
        id: ID,
        cardId: "card-1",
        at: NOW,
        day: "2026-11-24",
        type: "review",
        grade: 4,
        purpose: "review",
      },
      zone: "UTC",
      dayStart: 4,
      durationMillis: 14_200,
      cardVersion: null,
      exercise: null,
    });
  });

  it("has its day by the device's zone and day start", () => {
    const at = Date.parse("2026-11-24T02:30:00Z");
    expect(read({ ...review, at }).event.day).toBe("2026-11-23");
    expect(read({ ...review, at, dayStart: 2 }).event.day).toBe("2026-11-24");
    expect(read({ ...review, at, zone: "Asia/Tokyo" }).event.day).toBe("2026-11-24");
  });

  it.each([{ zone: "Mars/Olympus" }, { zone: "+05:00" }, { zone: undefined }])(
    "from an unknown zone (%j) takes the account's",
    (part) => {
      expect(read({ ...review, ...part }).zone).toBe("Europe/Berlin");
    },
  );

  it("has its id in lower case", () => {
    expect(read({ ...review, id: ID.toUpperCase() }).event.id).toBe(ID);
  });

  it("may be practice without a card, but not a review without one", () => {
    expect(read({ ...review, cardId: null, purpose: "practice" }).event.cardId).toBeNull();
    expect(reasonFor({ ...review, cardId: null })).toBe('"cardId" must name a card.');
    expect(reasonFor({ ...review, cardId: undefined })).toBe('"cardId" must name a card.');
  });

  it("keeps what was answered to an exercise as it was typed", () => {
    const tries = ["0,45", "\u0000 rises; 3/10"];
    const exercise = { family: "change-in-cost", version: 1, level: 2, seed: 4294967295, tries };
    expect(read({ ...review, exercise }).exercise).toEqual({
      ...exercise,
      hint: false,
      solutionShown: false,
    });
  });

  it("has a duration in whole milliseconds of at most a day", () => {
    expect(read({ ...review, durationMillis: 12.6 }).durationMillis).toBe(13);
    expect(read({ ...review, durationMillis: 1e12 }).durationMillis).toBe(86_400_000);
    expect(read({ ...review, durationMillis: undefined }).durationMillis).toBeNull();
  });

  it("may lie a day ahead of the server's clock, no more", () => {
    const dayAhead = NOW + 86_400_000;
    expect(read({ ...review, at: dayAhead }).event.at).toBe(dayAhead);
    expect(reasonFor({ ...review, at: dayAhead + 1 })).toMatch(/more than a day in the future/);
  });
});

describe("the other events", () => {
  const base = { id: ID, at: NOW, cardId: "card-1" };

  it.each([
    { type: "forget" },
    { type: "suspend" },
    { type: "resume" },
    { type: "set-due", dueOn: "2026-12-30" },
    { type: "bury", until: "2026-11-25" },
    { type: "adopt", repetition: 3, intervalDays: 40, easeHundredths: 210, dueOn: "2026-12-01" },
  ])("%j is read whole and nothing beside it", (content) => {
    expect(read({ ...base, ...content, other: 1 }).event).toEqual({
      id: ID,
      cardId: "card-1",
      at: NOW,
      day: "2026-11-24",
      ...content,
    });
  });

  it("an undo needs no card", () => {
    const undo = { id: ID, type: "undo", at: NOW, target: TARGET.toUpperCase() };
    expect(read(undo).event).toMatchObject({ type: "undo", target: TARGET, cardId: null });
  });
});

describe("what is refused, in words", () => {
  const GRADE = "The grade must be a whole number from 0 to 5.";
  const DATE = '"dueOn" must be a date such as 2026-11-24.';

  it.each<[string, object, string]>([
    ["a grade of 6", { grade: 6 }, GRADE],
    ["a negative grade", { grade: -1 }, GRADE],
    ["half a grade", { grade: 3.5 }, GRADE],
    ["a grade in letters", { grade: "4" }, GRADE],
    ["no grade", { grade: undefined }, GRADE],
    ["an id that is no UUID", { id: "1" }, '"id" must be a UUID.'],
    ["no time", { at: undefined }, '"at" must be a time in milliseconds since 1970.'],
    ["a time in words", { at: "2026-11-24" }, '"at" must be a time in milliseconds since 1970.'],
    ["a time before 1970", { at: -1 }, '"at" must be a time in milliseconds since 1970.'],
    ["hour 13", { dayStart: 13 }, '"dayStart" must be a whole number from 0 to 12.'],
    ["an odd card", { cardId: "a\u0000b" }, '"cardId" must name a card.'],
    ["an odd purpose", { purpose: "fun" }, '"purpose" must be review or practice.'],
    ["an exercise in words", { exercise: "none" }, '"exercise" must be an object.'],
    ["no such due day", { type: "set-due", dueOn: "2026-02-30" }, DATE],
    ["a due day that is a number", { type: "set-due", dueOn: 20261230 }, DATE],
    ["an undo of nothing", { type: "undo" }, '"target" must be a UUID.'],
  ])("%s", (_, part, reason) => {
    expect(reasonFor({ ...review, ...part })).toBe(reason);
  });

  it("an unknown type, with the known ones", () => {
    expect(reasonFor({ ...review, type: "toString" })).toMatch(
      /"type" must be one of review, undo/,
    );
  });

  it.each([null, 7, "review", [], undefined])("%j, which is no event", (raw) => {
    expect(readEvent(raw, arrival)).toMatchObject({ kind: "refused", id: null });
  });

  it("with the id that was sent, so that the device finds its event", () => {
    expect(readEvent({ ...review, grade: 9 }, arrival)).toMatchObject({ id: ID });
    expect(readEvent({ ...review, id: "mine" }, arrival)).toMatchObject({ id: "mine" });
  });

  it("with every reason, each once", () => {
    expect(reasonFor({ ...review, grade: 9, at: null })).toBe(
      '"at" must be a time in milliseconds since 1970. The grade must be a whole number from 0 to 5.',
    );
  });
});

describe("an envelope", () => {
  it("holds events that it does not look at", () => {
    expect(readEnvelope({ reviews: [review, null, 3] })).toEqual({
      kind: "read",
      events: [review, null, 3],
      learnerId: null,
    });
  });

  it("may say whose events they are", () => {
    expect(readEnvelope({ learnerId: "ada", reviews: [null] })).toMatchObject({ learnerId: "ada" });
  });

  it.each([
    [[], 'Send an object { "reviews": [ … ] }.'],
    [null, 'Send an object { "reviews": [ … ] }.'],
    [{}, '"reviews" must be a list of events.'],
    [{ reviews: {} }, '"reviews" must be a list of events.'],
    [{ reviews: [] }, '"reviews" holds no event.'],
    [
      { reviews: Array.from({ length: MOST_EVENTS + 1 }, () => review) },
      '"reviews" holds more than 500 events. Send it in parts.',
    ],
  ])("is refused where it is none", (body, reason) => {
    expect(readEnvelope(body)).toEqual({ kind: "refused", reason });
  });
});
