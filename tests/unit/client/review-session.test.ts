import { describe, expect, it } from "vitest";
import {
  changeItems,
  currentItem,
  gradeCurrent,
  leaveOut,
  regradeLast,
  reveal,
  startSession,
  undoLast,
  type Session,
  type SessionItem,
} from "#lib/client/review-session.ts";
import type { Grade } from "#lib/domain/scheduling/index.ts";

const card = (cardId: string): SessionItem => ({ cardId, kind: "card", state: "due" });
const started = () => startSession([card("a"), card("b")], "r1");
const press = (session: Session<SessionItem>, grade: Grade, nextReviewId: string) =>
  gradeCurrent(reveal(session), {
    reviewId: session.reviewId,
    grade,
    durationMillis: 1000,
    nextReviewId,
  });
const ids = (session: Session<SessionItem>) => session.waiting.map((item) => item.cardId);

describe("a sitting", () => {
  it("a grade of 4 or more lets the card go", () => {
    expect(ids(press(started(), 4, "r2"))).toEqual(["b"]);
  });

  it("a grade below 4 brings the card again behind all that waits, as a repeat", () => {
    const session = press(started(), 3, "r2");
    expect(ids(session)).toEqual(["b", "a"]);
    expect(session.waiting[1]?.state).toBe("repeat");
  });

  it("a repeat comes until it scores at least 4", () => {
    let session = press(startSession([card("a")], "r1"), 2, "r2");
    session = press(session, 1, "r3");
    expect(ids(session)).toEqual(["a"]);
    session = press(session, 4, "r4");
    expect(currentItem(session)).toBeNull();
  });

  it("a second press for the same showing changes nothing", () => {
    const once = press(started(), 4, "r2");
    const twice = gradeCurrent(once, {
      reviewId: "r1",
      grade: 4,
      durationMillis: 5,
      nextReviewId: "r3",
    });
    expect(twice).toBe(once);
  });

  it("undo puts the card back on the screen and takes its repeat out", () => {
    const undone = undoLast(press(started(), 1, "r2"), "r3");
    expect(undone?.undone.reviewId).toBe("r1");
    expect(undone && ids(undone.session)).toEqual(["a", "b"]);
    expect(undone?.session.waiting[0]?.state).toBe("due");
    expect(undone?.session.reviewId).toBe("r3");
  });

  it("there is nothing to undo at the start", () => {
    expect(undoLast(started(), "r2")).toBeNull();
  });

  it("a shade chosen later keeps the card on the screen and its one repeat", () => {
    const changed = regradeLast(press(started(), 1, "r2"), 0, "r9");
    expect(changed && ids(changed.session)).toEqual(["b", "a"]);
    expect(changed?.after).toMatchObject({ grade: 0, reviewId: "r9" });
    expect(changed?.session.reviewId).toBe("r2");
  });

  it("a card left out is gone from the sitting, its repeats too", () => {
    const session = leaveOut(press(started(), 1, "r2"), "a", "r3");
    expect(ids(session)).toEqual(["b"]);
  });
});

describe("cards that change in the midst of a sitting", () => {
  const graded = () => press(started(), 4, "r2");

  it("a mended card is shown as it is now, after an undo too", () => {
    const mend = (item: SessionItem): SessionItem =>
      item.cardId === "a" ? { ...item, state: "new" } : item;
    const session = changeItems(graded(), mend, "r3");
    expect(session.reviewId).toBe("r2");
    expect(undoLast(session, "r4")?.session.waiting[0]?.state).toBe("new");
  });

  it("a card that is gone leaves the sitting, and the next one is a showing of its own", () => {
    const session = changeItems(
      reveal(started()),
      ({ cardId }) => (cardId === "a" ? null : card(cardId)),
      "r3",
    );
    expect(ids(session)).toEqual(["b"]);
    expect(session).toMatchObject({ side: "prompt", reviewId: "r3" });
  });
});
