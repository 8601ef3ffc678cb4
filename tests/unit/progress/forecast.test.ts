import { describe, expect, it } from "vitest";
import { forecast30Days } from "#lib/domain/progress/index.ts";
import { card, dayOf, freshCard, TODAY } from "./study.ts";

const dueByDay = (...cards: Parameters<typeof forecast30Days>[0]) =>
  Object.fromEntries(
    forecast30Days(cards, TODAY)
      .filter((day) => day.due > 0)
      .map((day) => [day.day, day.due]),
  );

describe("the forecast", () => {
  it("has today and the 30 days after it, the empty ones too", () => {
    const days = forecast30Days([], TODAY);
    expect(days.length).toBe(31);
    expect(days[0]).toEqual({ day: TODAY, due: 0 });
    expect(days[30]).toEqual({ day: "2026-12-24", due: 0 });
  });

  it("counts overdue cards today", () => {
    expect(
      dueByDay(card("a", 6, -40), card("b", 6, 0), card("c", 6, 30), card("d", 6, 31)),
    ).toEqual({ [TODAY]: 2, [dayOf(30)]: 1 });
  });

  it("leaves out new and suspended cards", () => {
    const availability = { suspended: true, buriedUntil: null };
    expect(dueByDay(freshCard("a"), card("b", 6, 0, { availability }))).toEqual({});
  });

  it("counts a buried card on the day on which it may come", () => {
    const availability = { suspended: false, buriedUntil: dayOf(2) };
    expect(dueByDay(card("a", 6, -3, { availability }), card("b", 6, 9, { availability }))).toEqual(
      {
        [dayOf(2)]: 1,
        [dayOf(9)]: 1,
      },
    );
  });
});
