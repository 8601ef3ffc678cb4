import { describe, expect, test } from "vitest";
import { resumeSession } from "#lib/client/left-session.ts";
import { gradeCurrent, reveal, startSession, undoLast } from "#lib/client/review-session.ts";

const card = (cardId: string, cardVersion = 1) => ({
  cardId,
  cardVersion,
  kind: "card" as const,
  state: "due" as const as "due" | "repeat",
});

const QUEUE = ["a", "b", "c", "d"].map((id) => card(id));
const grade = (session: ReturnType<typeof startSession<ReturnType<typeof card>>>, given: 1 | 4) =>
  gradeCurrent(session, {
    reviewId: session.reviewId,
    grade: given,
    durationMillis: 1_000,
    nextReviewId: `${session.reviewId}+`,
  });

describe("a sitting that was left to read a note", () => {
  const left = reveal(grade(grade(startSession(QUEUE, "r"), 1), 4));
  const queue = [card("c"), card("d")];

  test("goes on at the same card, on the same side, under the same review", () => {
    const resumed = resumeSession(left, queue, "new");
    expect(resumed).toEqual(left);
    expect(resumed.waiting.map(({ cardId }) => cardId)).toEqual(["c", "d", "a"]);
    expect(resumed.side).toBe("answer");
  });

  test("still takes back what was done before", () => {
    expect(undoLast(resumeSession(left, queue, "new"), "x")?.undone.item.cardId).toBe("b");
  });

  test("shows a card that was edited meanwhile as it is now", () => {
    const resumed = resumeSession(left, [card("c"), card("d", 2)], "new");
    expect(resumed.waiting.map(({ cardVersion }) => cardVersion)).toEqual([1, 2, 1]);
  });

  test("leaves out what is no longer asked; the next card comes with its prompt", () => {
    const resumed = resumeSession(left, [card("d")], "new");
    expect(resumed.waiting.map(({ cardId }) => cardId)).toEqual(["d", "a"]);
    expect(resumed).toMatchObject({ side: "prompt", reviewId: "new" });
  });
});
