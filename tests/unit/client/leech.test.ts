import { describe, expect, it } from "vitest";
import { leechLapses } from "#lib/client/leech.ts";

const due = (lapses: number) => ({ state: "due", memory: { lapses } }) as const;

describe("a leech is announced", () => {
  it("at the 8th lapse, and at every 4th after it", () => {
    const told = Array.from({ length: 17 }, (_, lapses) => leechLapses(due(lapses), 1));
    expect(told.filter((lapses) => lapses !== null)).toEqual([8, 12, 16]);
  });

  it("by no pass, by no repeat and by no new card", () => {
    expect(leechLapses(due(7), 3)).toBeNull();
    expect(leechLapses({ state: "repeat", memory: { lapses: 7 } }, 0)).toBeNull();
    expect(leechLapses({ state: "new", memory: { lapses: 0 } }, 0)).toBeNull();
  });

  it("not where the card begins anew with this review", () => {
    expect(leechLapses(due(7), 1, "reset")).toBeNull();
    expect(leechLapses(due(7), 1, "sooner")).toBe(8);
  });
});
