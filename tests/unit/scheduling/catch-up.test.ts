import { describe, expect, it } from "vitest";
import { arrangeQueue, beginCatchUp, type QueueCard } from "#lib/domain/scheduling/index.ts";
import { addDays } from "#lib/domain/time/index.ts";
import { dueCard, newCard, TODAY } from "./a-queue.ts";

/** Ten cards that were due before today, the last one the most urgent; three fall due today. */
const backlog = Array.from({ length: 10 }, (_, index) => dueCard(`late${index}`, index + 1, 10));
const today = Array.from({ length: 3 }, (_, index) => dueCard(`today${index}`, 0, 10));
const cards = [...backlog, ...today];

const idsOn = (given: readonly QueueCard[], days: number, more = {}) => {
  const catchUp = beginCatchUp(cards, TODAY, 3);
  const limits = { newPerDay: 0, catchUp, ...more };
  return arrangeQueue(given, addDays(TODAY, days), limits).items.map((item) => item.cardId);
};
const without = (done: readonly string[]) => cards.filter(({ cardId }) => !done.includes(cardId));

describe("catching up in three days", () => {
  it("the backlog is what was due before the first of them", () => {
    expect(beginCatchUp([...cards, newCard("n")], TODAY, 3)).toEqual({
      from: TODAY,
      days: 3,
      size: 10,
    });
  });

  it("each day has its share of the backlog, the most urgent first, beside what falls due", () => {
    const first = idsOn(cards, 0);
    expect(first).toEqual(
      ["late9", "late8", "late7", "late6", "today0", "today1", "today2"].sort(
        (one, other) => first.indexOf(one) - first.indexOf(other),
      ),
    );
    const second = idsOn(without(first), 1);
    expect(second).toEqual(["late5", "late4", "late3"]);
    const third = idsOn(without([...first, ...second]), 2);
    expect(third).toEqual(["late2", "late1", "late0"]);
  });

  it("what was done of the share is not asked for again on the same day", () => {
    expect(idsOn(without(["late9", "late8", "late7", "late6"]), 0)).toHaveLength(3);
  });

  it("what a missed day left comes on the next one, and after the last all is there", () => {
    expect(idsOn(backlog, 1)).toHaveLength(7);
    expect(idsOn(backlog, 2)).toHaveLength(10);
    expect(idsOn(cards, 3)).toHaveLength(13);
  });

  it("a limit of reviews holds beside it", () => {
    expect(idsOn(cards, 0, { reviewsPerDay: 2 })).toEqual(["late9", "late8"]);
  });
});
