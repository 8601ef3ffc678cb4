import { describe, expect, test } from "vitest";
import { hopsOf, placeHops } from "#app/_landing/hops.ts";
import { plansOf } from "#app/_landing/plans.ts";
import type { LocalDate } from "#lib/domain/time/index.ts";

const TODAY = "2026-11-24" as LocalDate;

describe("the plan that the page for strangers shows", () => {
  test("is SM-2's own: Good each time leads to 1, 6, 15, 38 and 95 days", () => {
    const hops = hopsOf(TODAY, [4, 4, 4, 4, 4]);
    expect(hops.map(({ intervalDays }) => intervalDays)).toEqual([1, 6, 15, 38, 95]);
    expect(hops.at(-1)?.dueOn).toBe("2027-04-28");
  });

  test("begins anew after Again, and grows more slowly for Hard than for Easy", () => {
    const daysOf = Object.fromEntries(
      plansOf(TODAY).map(({ name, hops }) => [name, hops.map(({ intervalDays }) => intervalDays)]),
    );
    expect(daysOf["Again"]?.slice(0, 3)).toEqual([1, 1, 6]);
    expect(daysOf["Hard"]?.at(-1)).toBeLessThan(daysOf["Good"]?.at(-1) ?? 0);
    expect(daysOf["Easy"]?.at(-1)).toBeGreaterThan(daysOf["Good"]?.at(-1) ?? 0);
  });

  test("says what each grade does", () => {
    const does = Object.fromEntries(plansOf(TODAY).map((plan) => [plan.name, plan.does]));
    expect(does["Good"]).toBe("Passed: back tomorrow, 25 November, then after 6 days.");
    expect(does["Again"]).toContain("Back later today, and tomorrow, 25 November.");
  });

  test("fills its line, each arc beginning where the one before it ended", () => {
    const placed = placeHops(hopsOf(TODAY, [4, 4, 4, 4, 4]));
    expect(placed[0]?.from).toBe(0);
    expect(placed.at(-1)?.to).toBeCloseTo(1);
    placed.slice(1).forEach((hop, index) => expect(hop.from).toBe(placed[index]?.to));
  });
});
