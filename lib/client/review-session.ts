import { GOOD, type Grade } from "#lib/domain/scheduling/index.ts";

/** What the session needs to know of a card; pages hand over more. */
export interface SessionItem {
  readonly cardId: string;
  readonly kind: "card" | "exercise";
  readonly state: "new" | "due" | "repeat";
}

export interface DoneReview<Item extends SessionItem> {
  readonly item: Item;
  readonly reviewId: string;
  readonly grade: Grade;
  readonly durationMillis: number;
}

/**
 * A sitting at the cards. The id of a review is made when its prompt is shown, so pressing a grade twice can only
 * send the same review twice; the log keeps the first.
 */
export interface Session<Item extends SessionItem> {
  /** The first one is on the screen. */
  readonly waiting: readonly Item[];
  /** Oldest first. */
  readonly done: readonly DoneReview<Item>[];
  readonly side: "prompt" | "answer";
  readonly reviewId: string;
}

export const startSession = <Item extends SessionItem>(
  items: readonly Item[],
  reviewId: string,
): Session<Item> => ({ waiting: items, done: [], side: "prompt", reviewId });

export const currentItem = <Item extends SessionItem>(session: Session<Item>): Item | null =>
  session.waiting[0] ?? null;

export const reveal = <Item extends SessionItem>(session: Session<Item>): Session<Item> => ({
  ...session,
  side: "answer",
});

/** SM-2's rule 6: what scored below 4 comes again in the session until it scores 4; here behind all that waits. */
const repeatOf = <Item extends SessionItem>(item: Item, grade: Grade): readonly Item[] =>
  grade < GOOD ? [{ ...item, state: "repeat" }] : [];

/** Takes the card off the screen with its grade. Ignores a press that is for an earlier showing. */
export const gradeCurrent = <Item extends SessionItem>(
  session: Session<Item>,
  press: {
    readonly reviewId: string;
    readonly grade: Grade;
    readonly durationMillis: number;
    readonly nextReviewId: string;
  },
): Session<Item> => {
  const [item, ...rest] = session.waiting;
  if (!item || press.reviewId !== session.reviewId) return session;
  const { reviewId, grade, durationMillis, nextReviewId } = press;
  return {
    waiting: [...rest, ...repeatOf(item, grade)],
    done: [...session.done, { item, reviewId, grade, durationMillis }],
    side: "prompt",
    reviewId: nextReviewId,
  };
};

const withoutLast = <Item extends SessionItem>(
  items: readonly Item[],
  cardId: string,
): readonly Item[] => {
  const index = items.findLastIndex((item) => item.cardId === cardId && item.state === "repeat");
  return index < 0 ? items : items.toSpliced(index, 1);
};

/** Takes the last grade back: its card is on the screen again, as it was before, under a new review id. */
export const undoLast = <Item extends SessionItem>(
  session: Session<Item>,
  nextReviewId: string,
): { readonly session: Session<Item>; readonly undone: DoneReview<Item> } | null => {
  const undone = session.done.at(-1);
  if (!undone) return null;
  const waiting =
    undone.grade < GOOD ? withoutLast(session.waiting, undone.item.cardId) : session.waiting;
  return {
    session: {
      waiting: [undone.item, ...waiting],
      done: session.done.slice(0, -1),
      side: "prompt",
      reviewId: nextReviewId,
    },
    undone,
  };
};

/** A shade of the last grade chosen later: an undo and a new review, while the next card stays on the screen. */
export const regradeLast = <Item extends SessionItem>(
  session: Session<Item>,
  grade: Grade,
  reviewId: string,
): {
  readonly session: Session<Item>;
  readonly before: DoneReview<Item>;
  readonly after: DoneReview<Item>;
} | null => {
  const before = session.done.at(-1);
  if (!before) return null;
  const after = { ...before, grade, reviewId };
  const waiting =
    before.grade < GOOD ? withoutLast(session.waiting, before.item.cardId) : session.waiting;
  return {
    session: {
      ...session,
      waiting: [...waiting, ...repeatOf(before.item, grade)],
      done: [...session.done.slice(0, -1), after],
    },
    before,
    after,
  };
};

/** Takes a card out of the sitting without a grade: suspended, buried or deleted. */
export const leaveOut = <Item extends SessionItem>(
  session: Session<Item>,
  cardId: string,
  nextReviewId: string,
): Session<Item> => ({
  ...session,
  waiting: session.waiting.filter((item) => item.cardId !== cardId),
  side: "prompt",
  reviewId: nextReviewId,
});

/** Puts newer content in place of a card that waits: an edited wording, new numbers of an exercise. */
export const replaceItem = <Item extends SessionItem>(
  session: Session<Item>,
  item: Item,
): Session<Item> => ({
  ...session,
  waiting: session.waiting.map((each) =>
    each.cardId === item.cardId ? { ...item, state: each.state } : each,
  ),
});

/**
 * Changes cards wherever they stand, those already graded too, for an undo shows them again. What `change` answers
 * with null leaves the sitting.
 */
export const changeItems = <Item extends SessionItem>(
  session: Session<Item>,
  change: (item: Item) => Item | null,
  nextReviewId: string,
): Session<Item> => {
  const waiting = session.waiting.flatMap((item) => change(item) ?? []);
  const done = session.done.map((review) => ({
    ...review,
    item: change(review.item) ?? review.item,
  }));
  return waiting[0]?.cardId === session.waiting[0]?.cardId
    ? { ...session, waiting, done }
    : { waiting, done, side: "prompt", reviewId: nextReviewId };
};
