import { describe, expect, it } from "vitest";
import { arrangeComingDays } from "#lib/domain/scheduling/index.ts";
import { dueCard, metToday, newCard, newExercise, TODAY } from "./a-queue.ts";

const idsByDay = (...args: Parameters<typeof arrangeComingDays>) =>
  arrangeComingDays(...args).map((queue) => queue.items.map((item) => item.cardId));

describe("the coming days", () => {
  it("list each due card on its day, the overdue ones today", () => {
    const cards = [dueCard("late", 5, 6), dueCard("tomorrow", -1, 6), dueCard("far", -9, 6)];
    expect(idsByDay(cards, TODAY, 3, { newPerDay: 5 })).toEqual([["late"], ["tomorrow"], []]);
  });

  it("offer each day its own new cards", () => {
    const cards = ["a", "b", "c"].map((id, noteOrder) => newCard(id, { noteOrder }));
    expect(idsByDay(cards, TODAY, 3, { newPerDay: 2 })).toEqual([["a", "b"], ["c"], []]);
  });

  it("put new siblings on different days", () => {
    const cards = ["a1", "a2"].map((id, noteOrder) => newCard(id, { noteOrder, block: "a" }));
    expect(idsByDay(cards, TODAY, 2, { newPerDay: 5 })).toEqual([["a1"], ["a2"]]);
  });

  it("open an exercise on the day after a text card of its concept", () => {
    const cards = [newCard("text"), newExercise("exercise", { conceptPassed: false })];
    expect(idsByDay(cards, TODAY, 3, { newPerDay: 5 })).toEqual([["text"], ["exercise"], []]);
  });

  it("list what was met today once more tomorrow, when it falls due", () => {
    expect(idsByDay([metToday("met", false)], TODAY, 2, { newPerDay: 5 })).toEqual([[], ["met"]]);
  });
});
