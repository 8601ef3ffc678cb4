"use client";

import { useRef, useState } from "react";
import type { ExerciseRecord } from "#app/_exercise/exercise-record.ts";
import { afterPaint } from "#app/_sitting/after-paint.ts";
import { useAttention } from "#app/_sitting/use-attention.ts";
import { useLate } from "#app/_sitting/use-late.ts";
import { useOutbox } from "#app/_sitting/use-outbox.ts";
import { resumeSitting, useKeepSitting } from "./left-sitting.ts";
import { newId } from "#lib/client/new-id.ts";
import { leechLapses, type Leech } from "#lib/client/leech.ts";
import type { Outbox, OutboxEvent } from "#lib/client/outbox.ts";
import {
  changeItems,
  currentItem,
  gradeCurrent,
  leaveOut,
  regradeLast,
  replaceItem,
  reveal,
  startSession,
  undoLast,
  type Session,
} from "#lib/client/review-session.ts";
import { withChoice, type WordingChoice } from "#lib/client/wording-choice.ts";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import { addDays } from "#lib/domain/time/local-date.ts";
import type { MendedCard } from "#lib/server/use-cases/mend-card.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import type { QueueAnswer } from "#lib/server/use-cases/next-in-queue.ts";

export interface Sitting {
  readonly session: Session<QueueItemAnswer>;
  readonly item: QueueItemAnswer | null;
  /** The same when the screen was painted last, and the card behind it: for what need not be in a key's frame. */
  readonly painted: {
    readonly session: Session<QueueItemAnswer>;
    readonly item: QueueItemAnswer | null;
    readonly next: QueueItemAnswer | null;
  };
  /** The device had no room for the last thing that was done: it was not done. */
  readonly deviceFull: boolean;
  /** Milliseconds that the present showing was looked at. */
  readonly attentionMillis: () => number;
  readonly showAnswer: () => void;
  /** Answers what became of a card that this grade made a leech. */
  readonly grade: (
    grade: Grade,
    also?: { exercise?: ExerciseRecord; choice?: WordingChoice },
  ) => Leech | null;
  readonly undo: () => boolean;
  readonly shade: (grade: Grade) => void;
  readonly bury: () => void;
  readonly suspend: () => void;
  /** Takes the card out of the sitting; nothing goes into the log. */
  readonly leaveOut: () => void;
  /** Puts a card on the screen again that was set aside. */
  readonly putBack: (item: QueueItemAnswer) => void;
  /** Takes a bury or suspension back and puts the card on the screen again. */
  readonly bringBack: (item: QueueItemAnswer) => void;
  /** Suspends a card that was graded, and takes its repeat out of the sitting. */
  readonly stopAsking: (item: QueueItemAnswer) => void;
  /** The other way round: its repeat stands last. */
  readonly keepAsking: (item: QueueItemAnswer) => void;
  readonly replace: (item: QueueItemAnswer) => void;
  /** The sitting goes on with the new wordings; cards that are gone leave it. */
  readonly mend: (cards: readonly MendedCard[], gone: readonly string[]) => void;
  readonly restart: (items: readonly QueueItemAnswer[]) => void;
  /** Takes a newer queue as long as nothing was done with this one. */
  readonly refresh: (items: readonly QueueItemAnswer[]) => void;
  readonly outbox: Outbox;
  readonly flush: () => Promise<void>;
}

const review = (
  reviewId: string,
  { cardId, cardVersion }: QueueItemAnswer,
  grade: Grade,
  durationMillis: number,
) => ({ id: reviewId, type: "review", cardId, cardVersion, grade, durationMillis });

/** Practice changes no schedule. */
type Purpose = "review" | "practice";

/** That the wording changed is said once. */
const asSeen = (item: QueueItemAnswer): QueueItemAnswer => ({ ...item, rewording: null });

/** A repeat of what was just graded is no news. */
const seen = (next: Session<QueueItemAnswer>, cardId: string): Session<QueueItemAnswer> => ({
  ...next,
  waiting: next.waiting.map((each) => (each.cardId === cardId ? asSeen(each) : each)),
});

/** What is suspended with its review is not repeated. */
const without = (from: Session<QueueItemAnswer>, cardId: string): Session<QueueItemAnswer> => ({
  ...from,
  waiting: from.waiting.filter((each) => each.cardId !== cardId),
});

/** What else was said with a review, to be taken back with it. */
interface Companions {
  readonly choice: WordingChoice;
  readonly ids: readonly string[];
}

const repeats = new WeakMap<QueueItemAnswer, QueueItemAnswer>();

/** A card that comes again in the sitting keeps its date, so it has no dates to tell any more. */
const asShown = (item: QueueItemAnswer | undefined): QueueItemAnswer | null => {
  if (item?.state !== "repeat") return item ?? null;
  const shown = repeats.get(item) ?? { ...item, grades: null };
  repeats.set(item, shown);
  return shown;
};

const firstTwo = ({ waiting }: Session<QueueItemAnswer>) => ({
  item: asShown(waiting[0]),
  next: asShown(waiting[1]),
});

/** Everything one can do at the cards, each with the event that goes into the log. */
export const useSitting = (
  queue: QueueAnswer,
  learnerId: string,
  purpose: Purpose = "review",
): Sitting => {
  const [session, setSession] = useState(
    () => resumeSitting(queue, learnerId, purpose) ?? startSession(queue.items, newId()),
  );
  // A toast acts long after it was made: it works on the session as it is then, not on the one it was made in.
  const live = useRef(session);
  useKeepSitting(live, queue, learnerId, purpose);
  const outbox = useOutbox(learnerId);
  const companions = useRef(new Map<string, Companions>());
  const attentionMillis = useAttention(session.reviewId);
  const { item } = firstTwo(session);
  const painted = useLate(session);

  const change = (next: Session<QueueItemAnswer>): void => {
    live.current = next;
    setSession(next);
  };
  const [deviceFull, setDeviceFull] = useState(false);
  /** The screen goes on at once. What the device cannot keep was not done: the screen goes back to where it was. */
  const send = (...events: readonly Omit<OutboxEvent, "at" | "zone">[]): void => {
    const at = Date.now();
    const { zone, dayStart } = queue;
    const before = live.current;
    void outbox
      .add(
        // The log orders by time: what belongs together stays in its order.
        ...events.map((event, index) => ({
          ...event,
          id: String(event["id"]),
          at: at + index,
          zone,
          dayStart,
        })),
      )
      .then(
        () => {
          setDeviceFull(false);
          afterPaint(() => void outbox.flush());
        },
        () => {
          setDeviceFull(true);
          change(before);
        },
      );
  };
  const leechOf = (graded: QueueItemAnswer, grade: Grade, choice: WordingChoice): Leech | null => {
    const lapses = purpose === "practice" ? null : leechLapses(graded, grade, choice);
    return lapses === null ? null : { lapses, suspended: queue.leeches === "suspend" };
  };
  const reviewEvents = (
    sent: ReturnType<typeof review>,
    choice: WordingChoice,
    leech: Leech | null,
  ) => {
    const { cardId } = sent;
    const events = [
      ...withChoice(choice, { ...sent, purpose }, { soonDay: addDays(queue.day, 1), newId }),
      ...(leech?.suspended ? [{ id: newId(), type: "suspend", cardId }] : []),
    ];
    const ids = events.flatMap(({ id }) => (id === sent.id ? [] : [id]));
    companions.current.set(sent.id, { choice, ids });
    return events;
  };
  const undoEvents = (reviewId: string) =>
    [reviewId, ...(companions.current.get(reviewId)?.ids ?? [])].map((target) => ({
      id: newId(),
      type: "undo",
      target,
    }));
  const putFirst = (first: QueueItemAnswer): void =>
    change({
      ...live.current,
      waiting: [first, ...live.current.waiting],
      side: "prompt",
      reviewId: newId(),
    });
  const setAside = (event: Record<string, unknown>): void => {
    const aside = currentItem(live.current);
    if (!aside) return;
    send({ id: newId(), cardId: aside.cardId, ...event });
    change(leaveOut(live.current, aside.cardId, newId()));
  };

  return {
    session,
    item,
    painted: { session: painted, ...firstTwo(painted) },
    deviceFull,
    attentionMillis,
    showAnswer: () => change(reveal(live.current)),
    grade: (grade, { exercise, choice = "keep" } = {}) => {
      const graded = currentItem(live.current);
      if (!graded) return null;
      // The id of the showing that was pressed: a second press of it finds another one and does nothing.
      const { reviewId } = session;
      const durationMillis = attentionMillis();
      const next = gradeCurrent(live.current, {
        reviewId,
        grade,
        durationMillis,
        nextReviewId: newId(),
      });
      if (next === live.current) return null;
      const leech = leechOf(graded, grade, choice);
      const sent = review(reviewId, graded, grade, durationMillis);
      send(...reviewEvents({ ...sent, ...(exercise ? { exercise } : {}) }, choice, leech));
      change(leech?.suspended ? without(next, graded.cardId) : seen(next, graded.cardId));
      return leech;
    },
    undo: () => {
      const taken = undoLast(live.current, newId());
      if (!taken) return false;
      send(...undoEvents(taken.undone.reviewId));
      change(taken.session);
      return true;
    },
    shade: (grade) => {
      const changed = regradeLast(live.current, grade, newId());
      if (!changed) return;
      const { before, after } = changed;
      const choice = companions.current.get(before.reviewId)?.choice ?? "keep";
      const { item: graded, reviewId, durationMillis } = after;
      const leech = leechOf(graded, grade, choice);
      send(
        ...undoEvents(before.reviewId),
        ...reviewEvents(review(reviewId, graded, grade, durationMillis), choice, leech),
      );
      change(
        leech?.suspended
          ? without(changed.session, graded.cardId)
          : seen(changed.session, graded.cardId),
      );
    },
    bury: () => setAside({ type: "bury", until: addDays(queue.day, 1) }),
    suspend: () => setAside({ type: "suspend" }),
    leaveOut: () => {
      const left = currentItem(live.current);
      if (left) change(leaveOut(live.current, left.cardId, newId()));
    },
    putBack: putFirst,
    bringBack: (back) => {
      send({ id: newId(), type: "resume", cardId: back.cardId });
      putFirst(back);
    },
    stopAsking: ({ cardId }) => {
      send({ id: newId(), type: "suspend", cardId });
      change(changeItems(live.current, (each) => (each.cardId === cardId ? null : each), newId()));
    },
    keepAsking: (back) => {
      send({ id: newId(), type: "resume", cardId: back.cardId });
      const { waiting } = live.current;
      change({ ...live.current, waiting: [...waiting, { ...asSeen(back), state: "repeat" }] });
    },
    replace: (newer) => change(replaceItem(live.current, newer)),
    mend: (cards, gone) => {
      const byId = new Map(cards.map((card) => [card.cardId, card]));
      const mended = (each: QueueItemAnswer): QueueItemAnswer | null => {
        if (gone.includes(each.cardId)) return null;
        const newer = byId.get(each.cardId);
        return newer ? { ...asSeen(each), ...newer } : each;
      };
      change(changeItems(live.current, mended, newId()));
    },
    restart: (items) => change({ ...startSession(items, newId()), done: live.current.done }),
    refresh: (items) => {
      const { done, side } = live.current;
      if (done.length === 0 && side === "prompt") change(startSession(items, newId()));
    },
    outbox,
    flush: () => outbox.flush(),
  };
};
