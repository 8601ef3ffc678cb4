import { describe, expect, it } from "vitest";
import {
  addDays,
  learningDay,
  startOfDay,
  type Instant,
  type LocalDate,
} from "#lib/domain/time/index.ts";

/** Summer time north and south, by half an hour, dropped since, before Ramadan, and both edges of the date line. */
const ZONES = [
  "Europe/Berlin",
  "Europe/London",
  "America/New_York",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Asia/Tehran",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Chatham",
] as const;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FROM = Date.UTC(2020, 0, 1);
const TO = Date.UTC(2036, 0, 1);

interface Wall {
  readonly date: LocalDate;
  readonly hour: number;
  readonly minute: number;
}

/** What the clock on the wall shows, by the engine's own table of zones: not the code under test. */
const wallClock = (zone: string): ((at: number) => Wall) => {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return {
      date: `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}` as LocalDate,
      hour: Number(parts.get("hour")),
      minute: Number(parts.get("minute")),
    };
  };
};

/** Minutes that the wall clock is ahead of UTC. */
const offsetAt = (wall: (at: number) => Wall, at: number): number => {
  const { date, hour, minute } = wall(at);
  return (Date.parse(`${date}T00:00:00Z`) + hour * HOUR + minute * MINUTE - at) / MINUTE;
};

/** The minute at which the clock jumps, between two hours of which it is known that it does. */
const jumpBetween = (wall: (at: number) => Wall, from: number, to: number): number => {
  const before = offsetAt(wall, from);
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(wall, middle) === before) low = middle;
    else high = middle;
  }
  return high;
};

const changesOf = (wall: (at: number) => Wall): readonly number[] => {
  const changes: number[] = [];
  for (let at = FROM; at < TO; at += DAY)
    if (offsetAt(wall, at) !== offsetAt(wall, at + DAY))
      changes.push(jumpBetween(wall, at, at + DAY));
  return changes;
};

/** The rule in words: the date on the wall, one less before the hour at which the day starts. */
const dayByTheWall = ({ date, hour }: Wall, dayStart: number): LocalDate =>
  hour < dayStart ? addDays(date, -1) : date;

describe.each(ZONES)("every change of clocks from 2020 to 2035, %s", (zone) => {
  const wall = wallClock(zone);
  const changes = changesOf(wall);

  it("a review counts for the day that the wall clock says, in every quarter of an hour around it", () => {
    for (const change of changes)
      for (const dayStart of [0, 2, 3, 4, 12])
        for (let at = change - 8 * HOUR; at <= change + 8 * HOUR; at += 15 * MINUTE)
          for (const moment of [at - 1, at]) {
            const day = learningDay(moment as Instant, zone, dayStart);
            expect(day).toBe(dayByTheWall(wall(moment), dayStart));
          }
  });

  it("03:59 is the day before, 04:01 is the day", () => {
    for (const change of changes)
      for (const days of [-1, 0, 1]) {
        const day = addDays(wall(change).date, days);
        const starts = startOfDay(day, zone, 4);
        expect(learningDay((starts - MINUTE) as Instant, zone, 4)).toBe(addDays(day, -1));
        expect(learningDay((starts + MINUTE) as Instant, zone, 4)).toBe(day);
      }
  });

  it("days follow each other without a gap: each starts where the one before it ends", () => {
    for (const change of changes) {
      const first = addDays(wall(change).date, -2);
      for (let count = 0; count < 4; count += 1) {
        const next = startOfDay(addDays(first, count + 1), zone, 4);
        expect(learningDay((next - 1) as Instant, zone, 4)).toBe(addDays(first, count));
      }
    }
  });
});

it("the ten zones change their clocks often enough to tell", () => {
  const counts = ZONES.map((zone) => changesOf(wallClock(zone)).length);
  expect(counts.filter((count) => count >= 10).length).toBeGreaterThanOrEqual(7);
});

describe("a traveller", () => {
  it("who flies over the date line eastward lives the same day twice, and westward skips one", () => {
    const at = Date.parse("2028-02-29T09:00:00Z") as Instant;
    const [apia, honolulu] = [
      learningDay(at, "Pacific/Apia", 4),
      learningDay(at, "Pacific/Honolulu", 4),
    ];
    expect([apia, honolulu]).toEqual(["2028-02-29", "2028-02-28"]);
    const later = (at + 24 * HOUR) as Instant;
    expect(learningDay(later, "Pacific/Honolulu", 4)).toBe("2028-02-29");
    expect(learningDay(later, "Pacific/Apia", 4)).toBe("2028-03-01");
  });

  it("meets 29 February in the years that have one, and in no other", () => {
    for (const year of [2020, 2024, 2028, 2032])
      expect(addDays(`${year}-02-28` as LocalDate, 1)).toBe(`${year}-02-29`);
    for (const year of [2021, 2023, 2030, 2100])
      expect(addDays(`${year}-02-28` as LocalDate, 1)).toBe(`${year}-03-01`);
  });
});
