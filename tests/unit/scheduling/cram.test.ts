import { describe, expect, it } from "vitest";
import { arrangeCram } from "#lib/domain/scheduling/index.ts";
import { addDays } from "#lib/domain/time/index.ts";
import { dueCard, newCard, newExercise, TODAY } from "./a-queue.ts";

const idsOf = (...args: Parameters<typeof arrangeCram>) =>
  arrangeCram(...args).map((card) => card.cardId);

describe("going through cards before an exam", () => {
  it("shows due, coming, new and buried cards, but neither suspended ones nor exercises", () => {
    const cards = [
      dueCard("due", 3, 6),
      dueCard("coming", -3, 6),
      newCard("new"),
      newCard("buried", { availability: { suspended: false, buriedUntil: addDays(TODAY, 1) } }),
      newCard("suspended", { availability: { suspended: true, buriedUntil: null } }),
      newExercise("exercise"),
    ];
    expect([...idsOf(cards, TODAY)].sort()).toEqual(["buried", "coming", "due", "new"]);
  });

  it("comes in another order each day, siblings apart", () => {
    const cards = Array.from({ length: 24 }, (_, index) =>
      newCard(`c${index}`, { block: index < 3 ? "block" : null }),
    );
    const today = arrangeCram(cards, TODAY);
    expect(idsOf(cards.toReversed(), TODAY)).toEqual(today.map((card) => card.cardId));
    expect(idsOf(cards, addDays(TODAY, 1))).not.toEqual(today.map((card) => card.cardId));
    const places = today.flatMap((card, index) => (card.block === null ? [] : [index]));
    expect(places.slice(1).every((place, index) => place - (places[index] ?? 0) > 5)).toBe(true);
  });
});
