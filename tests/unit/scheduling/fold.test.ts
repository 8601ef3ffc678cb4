import { describe, expect, it } from "vitest";
import {
  announcesLeech,
  foldCard as foldWith,
  NEW,
  sm2,
  type Grade,
  type LogEvent,
  type Role,
} from "#lib/domain/scheduling/index.ts";
import { date, dayOf, event, noonOf, practice, review, undo } from "./a-log.ts";

const foldCard = (events: readonly LogEvent[]) => foldWith(events, sm2);

const roles = (events: readonly LogEvent[]): readonly (readonly [string, Role])[] =>
  foldCard(events).trail.map(({ eventId, role }) => [eventId, role]);

/** Intervals 1, 6, 15: counted on days 0, 1 and 7; due again on day 22. */
const learned = [review("a", 0, 4), review("b", 1, 4), review("c", 7, 4)];

const setDue = (id: string, count: number, dueOn: number, minutes = 0): LogEvent =>
  event(id, count, minutes, { type: "set-due", dueOn: dayOf(dueOn) });

const failures = (count: number): readonly LogEvent[] =>
  Array.from({ length: count + 1 }, (_, index) => review(`f${index}`, index, 0));

describe("a log without events", () => {
  it("is a new card", () => {
    expect(foldCard([])).toEqual({
      memory: NEW,
      introducedOn: null,
      repeatOpenOn: null,
      availability: { suspended: false, buriedUntil: null },
      leech: false,
      trail: [],
    });
  });
});

describe("which reviews count", () => {
  it("a review of a new card, then each on or after the due day", () => {
    expect(roles([...learned, review("d", 30, 4)]).map(([, role]) => role)).toEqual(
      Array.from({ length: 4 }, () => "scheduled"),
    );
    expect(foldCard(learned).memory).toMatchObject({
      repetition: 3,
      intervalDays: 15,
      dueOn: dayOf(22),
      lastDay: dayOf(7),
    });
  });

  it("a review before the due day is practice and changes nothing", () => {
    const early = [...learned, review("d", 21, 0)];
    expect(roles(early).at(-1)).toEqual(["d", "practice"]);
    expect(foldCard(early).memory).toEqual(foldCard(learned).memory);
  });

  it("practice never counts, not even of a new card or a due one", () => {
    expect(foldCard([practice("p", 0, 5)])).toMatchObject({ memory: NEW, introducedOn: null });
    expect(foldCard([...learned, practice("p", 40, 0)]).memory).toEqual(foldCard(learned).memory);
  });

  it("of two devices on one day the earlier instant counts, even against a failure", () => {
    const phone = review("phone", 0, 4, 10);
    const laptop = review("laptop", 0, 1, 5);
    expect(roles([phone, laptop])).toEqual([
      ["laptop", "scheduled"],
      ["phone", "repeat"],
    ]);
    expect(foldCard([phone, laptop]).memory).toMatchObject({ repetition: 0, intervalDays: 1 });
    expect(roles([phone, { ...laptop, at: noonOf(0, 20) }])).toEqual([
      ["phone", "scheduled"],
      ["laptop", "practice"],
    ]);
  });

  it("at one instant the lower id in lower case comes first", () => {
    const upper = review("B", 0, 5);
    const lower = review("a", 0, 0);
    expect(roles([upper, lower])[0]).toEqual(["a", "scheduled"]);
  });

  it("a day that goes back does not count", () => {
    const travelled = { ...review("d", 0, 0, 60), day: dayOf(-1) };
    expect(roles([review("a", 0, 4), travelled])).toEqual([
      ["a", "scheduled"],
      ["d", "practice"],
    ]);
  });

  it("failed before the day's start and seen again after it is a new day, so it counts", () => {
    const before = { ...review("a", 1, 1), day: dayOf(0) };
    const after = review("b", 1, 4, 11);
    expect(roles([before, after])).toEqual([
      ["a", "scheduled"],
      ["b", "scheduled"],
    ]);
    expect(foldCard([before, after])).toMatchObject({
      memory: { repetition: 1, dueOn: dayOf(2) },
      repeatOpenOn: null,
    });
  });

  it("a late arrival can turn a counted review into practice", () => {
    const late = review("late", 0, 4, -30);
    expect(roles([review("a", 0, 1)])).toEqual([["a", "scheduled"]]);
    expect(roles([review("a", 0, 1), late])).toEqual([
      ["late", "scheduled"],
      ["a", "practice"],
    ]);
  });
});

describe("repeats of the day", () => {
  it.each<[Grade, boolean]>([
    [0, true],
    [2, true],
    [3, true],
    [4, false],
    [5, false],
  ])("a counted %i leaves a repeat open: %s", (grade, open) => {
    expect(foldCard([review("a", 0, grade)]).repeatOpenOn).toBe(open ? dayOf(0) : null);
  });

  it("repeats go on until one is graded 4, and change nothing", () => {
    const events = [review("a", 0, 1), review("b", 0, 3, 5), review("c", 0, 4, 9)];
    expect(foldCard(events.slice(0, 2)).repeatOpenOn).toBe(dayOf(0));
    expect(foldCard(events).repeatOpenOn).toBeNull();
    expect(roles(events).map(([, role]) => role)).toEqual(["scheduled", "repeat", "repeat"]);
    expect(foldCard(events).memory).toEqual(foldCard(events.slice(0, 1)).memory);
  });

  it("after the closing grade the day's further reviews are practice", () => {
    const events = [review("a", 0, 1), review("b", 0, 4, 5), review("c", 0, 0, 9)];
    expect(roles(events).at(-1)).toEqual(["c", "practice"]);
    expect(foldCard(events).repeatOpenOn).toBeNull();
  });

  it("practice with a 4 on the same day closes it as well", () => {
    expect(foldCard([review("a", 0, 3), practice("p", 0, 4, 5)]).repeatOpenOn).toBeNull();
    expect(foldCard([review("a", 0, 3), practice("p", 0, 3, 5)]).repeatOpenOn).toBe(dayOf(0));
  });

  it("an unfinished grade 3 keeps its interval, and the next counted review closes the day", () => {
    const events = [review("a", 0, 4), review("b", 1, 3), review("c", 7, 4)];
    expect(foldCard(events.slice(0, 2))).toMatchObject({
      memory: { intervalDays: 6 },
      repeatOpenOn: dayOf(1),
    });
    expect(foldCard(events).repeatOpenOn).toBeNull();
  });

  it("a review on another day is no repeat", () => {
    const events = [review("a", 0, 4), review("b", 1, 3), review("c", 2, 4)];
    expect(roles(events).at(-1)).toEqual(["c", "practice"]);
    expect(foldCard(events).repeatOpenOn).toBe(dayOf(1));
  });
});

describe("undo", () => {
  it("takes its target out wherever it stands", () => {
    const events = [...learned, review("d", 22, 0), undo("u", "d", 22, 1)];
    expect(foldCard(events).memory).toEqual(foldCard(learned).memory);
    expect(roles(events).slice(-2)).toEqual([
      ["d", "undone"],
      ["u", "setting"],
    ]);
  });

  it("may arrive first and stand first", () => {
    expect(foldCard([undo("u", "a", -3), review("a", 0, 4)]).memory).toEqual(NEW);
  });

  it("names its target in any case of letters", () => {
    expect(foldCard([review("ABC", 0, 4), undo("u", "abc", 0, 1)]).memory).toEqual(NEW);
    expect(foldCard([review("abc", 0, 4), undo("u", "ABC", 0, 1)]).memory).toEqual(NEW);
  });

  it("cannot be undone", () => {
    const events = [review("a", 0, 4), undo("u", "a", 0, 1), undo("v", "u", 0, 2)];
    expect(foldCard(events).memory).toEqual(NEW);
    expect(roles(events).map(([, role]) => role)).toEqual(["undone", "setting", "setting"]);
  });

  it("of a counted review lets the next one of the day count", () => {
    const events = [review("a", 0, 1), undo("u", "a", 0, 1), review("b", 0, 5, 2)];
    expect(foldCard(events)).toMatchObject({
      memory: { repetition: 1, easeHundredths: 260 },
      repeatOpenOn: null,
      introducedOn: dayOf(0),
    });
  });

  it("takes back settings: a due day, a suspension, a forgetting", () => {
    const settings = [
      setDue("x", 8, 9),
      event("x", 8, 0, { type: "suspend" }),
      event("x", 8, 0, { type: "forget" }),
    ];
    for (const setting of settings) {
      const { trail, ...state } = foldCard([...learned, setting, undo("u", "x", 8, 1)]);
      const { trail: trailBefore, ...before } = foldCard(learned);
      expect(state).toEqual(before);
      expect(trail.length).toBe(trailBefore.length + 2);
    }
  });

  it("of something unknown does nothing", () => {
    expect(foldCard([...learned, undo("u", "elsewhere", 8)]).memory).toEqual(
      foldCard(learned).memory,
    );
  });
});

describe("forget", () => {
  it("makes the card new, without lapses, among the new cards again", () => {
    const failed = [...learned, review("d", 22, 1)];
    expect(foldCard(failed).memory).toMatchObject({ lapses: 1 });
    const forgotten = [...failed, event("f", 22, 5, { type: "forget" })];
    expect(foldCard(forgotten)).toMatchObject({
      memory: NEW,
      introducedOn: null,
      repeatOpenOn: null,
    });
    expect(foldCard([...forgotten, review("e", 25, 4)])).toMatchObject({
      memory: { repetition: 1, easeHundredths: 250, lapses: 0 },
      introducedOn: dayOf(25),
    });
  });

  it("leaves a suspended card suspended", () => {
    const events = [event("s", 0, 0, { type: "suspend" }), event("f", 1, 0, { type: "forget" })];
    expect(foldCard(events).availability.suspended).toBe(true);
  });
});

describe("set-due", () => {
  it("replaces only the due day", () => {
    const { memory } = foldCard([...learned, setDue("s", 8, 90)]);
    expect(memory).toEqual({ ...foldCard(learned).memory, dueOn: dayOf(90) });
  });

  it("has no effect on a new card", () => {
    expect(foldCard([setDue("s", 0, 9)]).memory).toEqual(NEW);
  });

  it("to an earlier day builds on the days that passed, not on the planned interval", () => {
    const early = [...learned, setDue("s", 8, 10), review("d", 11, 4)];
    // 4 days since day 7: ⌊(4 · 250 + 99) / 100⌋ = 10.
    expect(foldCard(early).memory).toMatchObject({ intervalDays: 10, dueOn: dayOf(21) });
  });

  it("to an earlier day that is then missed until the planned one changes nothing", () => {
    const late = [...learned, setDue("s", 8, 10), review("d", 22, 4)];
    expect(foldCard(late).memory).toEqual(foldCard([...learned, review("d", 22, 4)]).memory);
  });

  it("to a later day builds on the interval", () => {
    const late = [...learned, setDue("s", 8, 60), review("d", 60, 4)];
    expect(foldCard(late).memory).toMatchObject({ intervalDays: 38 });
  });

  it("to the very day of the last review counts as one day", () => {
    const again = [...learned, setDue("s", 7, 7, 5), review("d", 7, 4, 10)];
    // ⌊(1 · 250 + 99) / 100⌋ = 3.
    expect(foldCard(again).memory).toMatchObject({ intervalDays: 3, repetition: 4 });
  });

  it("keeps an open repeat open", () => {
    expect(foldCard([review("a", 0, 1), setDue("s", 0, 5, 1)]).repeatOpenOn).toBe(dayOf(0));
  });
});

describe("adopt", () => {
  const adopt = event("x", 0, 0, {
    type: "adopt",
    repetition: 5,
    intervalDays: 40,
    easeHundredths: 210,
    dueOn: dayOf(3),
  });

  it("sets the state, and a pass on the due day builds on the whole interval", () => {
    expect(foldCard([adopt]).memory).toMatchObject({ intervalDays: 40, dueOn: dayOf(3) });
    expect(foldCard([adopt, review("a", 3, 4)]).memory).toMatchObject({
      intervalDays: 84,
      repetition: 6,
      dueOn: dayOf(87),
    });
  });

  it("does not count as meeting a new card", () => {
    expect(foldCard([adopt, review("a", 3, 4)]).introducedOn).toBeNull();
  });

  it("ends an open repeat: the state it brings owes none", () => {
    const later = { ...adopt, at: noonOf(0, 5) };
    expect(foldCard([review("a", 0, 1), later]).repeatOpenOn).toBeNull();
  });

  it("failing an adopted card is a lapse", () => {
    expect(foldCard([adopt, review("a", 3, 1)]).memory).toMatchObject({ lapses: 1 });
  });
});

describe("suspend, resume, bury", () => {
  const suspend = event("s", 1, 0, { type: "suspend" });
  const resume = event("r", 2, 0, { type: "resume" });
  const bury = event("b", 3, 0, { type: "bury", until: date("2026-06-09") });

  it("the last in order wins", () => {
    expect(foldCard([suspend]).availability).toEqual({ suspended: true, buriedUntil: null });
    expect(foldCard([resume, suspend]).availability.suspended).toBe(false);
    expect(foldCard([bury, suspend, resume]).availability).toEqual({
      suspended: false,
      buriedUntil: "2026-06-09",
    });
    expect(foldCard([bury, { ...suspend, at: noonOf(4) }]).availability).toEqual({
      suspended: true,
      buriedUntil: null,
    });
  });

  it("burying a suspended card brings it back on that day", () => {
    expect(foldCard([suspend, bury]).availability).toEqual({
      suspended: false,
      buriedUntil: "2026-06-09",
    });
  });

  it("change no memory, and a review of a suspended card counts", () => {
    expect(foldCard([suspend, review("a", 1, 4, 5)]).memory).toMatchObject({ repetition: 1 });
  });
});

describe("a leech", () => {
  it("has 8 lapses or more, and forgetting ends it", () => {
    expect(foldCard(failures(7)).leech).toBe(false);
    expect(foldCard(failures(8)).leech).toBe(true);
    expect(foldCard(failures(9)).leech).toBe(true);
    expect(foldCard([...failures(9), event("x", 99, 0, { type: "forget" })]).leech).toBe(false);
  });

  it("is announced at 8 lapses, then every 4", () => {
    const announced = Array.from({ length: 21 }, (_, lapses) => lapses).filter(announcesLeech);
    expect(announced).toEqual([8, 12, 16, 20]);
  });
});

it("the trail joins: each event begins where the one before it ended", () => {
  const events = [...learned, review("d", 22, 1), setDue("s", 22, 30, 5), undo("u", "c", 23)];
  const { trail, memory } = foldCard(events);
  expect(trail[0]?.before).toEqual(NEW);
  trail.slice(1).forEach((step, index) => expect(step.before).toEqual(trail[index]?.after));
  expect(trail.at(-1)?.after).toEqual(memory);
});

it("a delivery that came twice counts once", () => {
  expect(foldCard([...learned, ...learned])).toEqual(foldCard(learned));
});
