"use client";

import { useRef, useState } from "react";
import { newId } from "#lib/client/new-id.ts";
import type { Outbox, OutboxEvent, OutboxState } from "#lib/client/outbox.ts";
import {
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
import type { Grade } from "#lib/domain/scheduling/index.ts";
import { addDays } from "#lib/domain/time/local-date.ts";
import type { QueueAnswer, QueueItemAnswer } from "#lib/server/use-cases/next-in-queue.ts";
import { useAttention } from "./use-attention.ts";
import { useOutbox } from "./use-outbox.ts";

/** What a device says of an exercise beside its grade. */
export interface ExerciseRecord {
  readonly family: string;
  readonly version: number;
  readonly level: number;
  readonly seed: number;
  readonly tries: readonly string[];
  readonly hint: boolean;
  readonly solutionShown: boolean;
}

export interface Sitting {
  readonly session: Session<QueueItemAnswer>;
  readonly item: QueueItemAnswer | null;
  readonly delivery: OutboxState;
  /** Milliseconds that the present showing was looked at. */
  readonly attentionMillis: () => number;
  readonly showAnswer: () => void;
  readonly grade: (grade: Grade, exercise?: ExerciseRecord) => void;
  readonly undo: () => boolean;
  readonly shade: (grade: Grade) => void;
  readonly bury: () => void;
  readonly suspend: () => void;
  /** Takes a bury or suspension back and puts the card on the screen again. */
  readonly bringBack: (item: QueueItemAnswer) => void;
  readonly replace: (item: QueueItemAnswer) => void;
  readonly restart: (items: readonly QueueItemAnswer[]) => void;
  /** Takes a newer queue as long as nothing was done with this one. */
  readonly refresh: (items: readonly QueueItemAnswer[]) => void;
  readonly outbox: Outbox;
  readonly flush: () => Promise<void>;
  readonly forgetRefused: () => void;
}

const review = (reviewId: string, cardId: string, grade: Grade, durationMillis: number) => ({
  id: reviewId,
  type: "review",
  cardId,
  grade,
  durationMillis,
});

/** A card that comes again in the sitting keeps its date, so it has no dates to tell any more. */
const asShown = (item: QueueItemAnswer | null): QueueItemAnswer | null =>
  item?.state === "repeat" ? { ...item, grades: null } : item;

/** Everything one can do at the cards, each with the event that goes into the log. */
export const useSitting = (queue: QueueAnswer, learnerId: string): Sitting => {
  const [session, setSession] = useState(() => startSession(queue.items, newId()));
  // A toast acts long after it was made: it works on the session as it is then, not on the one it was made in.
  const live = useRef(session);
  const { outbox, state } = useOutbox(learnerId);
  const attentionMillis = useAttention(session.reviewId);
  const item = asShown(currentItem(session));

  const change = (next: Session<QueueItemAnswer>): void => {
    live.current = next;
    setSession(next);
  };
  const send = (...events: readonly Omit<OutboxEvent, "at" | "zone">[]): void => {
    const at = Date.now();
    const { zone, dayStart } = queue;
    outbox.add(
      ...events.map((event) => ({ ...event, id: String(event["id"]), at, zone, dayStart })),
    );
    void outbox.flush();
  };
  const setAside = (event: Record<string, unknown>): void => {
    const aside = currentItem(live.current);
    if (!aside) return;
    send({ id: newId(), cardId: aside.cardId, ...event });
    change(leaveOut(live.current, aside.cardId, newId()));
  };

  return {
    session,
    item,
    delivery: state,
    attentionMillis,
    showAnswer: () => change(reveal(live.current)),
    grade: (grade, exercise) => {
      const graded = currentItem(live.current);
      if (!graded) return;
      // The id of the showing that was pressed: a second press of it finds another one and does nothing.
      const { reviewId } = session;
      const durationMillis = attentionMillis();
      const next = gradeCurrent(live.current, {
        reviewId,
        grade,
        durationMillis,
        nextReviewId: newId(),
      });
      if (next === live.current) return;
      send({
        ...review(reviewId, graded.cardId, grade, durationMillis),
        ...(exercise ? { exercise } : {}),
      });
      change(next);
    },
    undo: () => {
      const taken = undoLast(live.current, newId());
      if (!taken) return false;
      send({ id: newId(), type: "undo", target: taken.undone.reviewId });
      change(taken.session);
      return true;
    },
    shade: (grade) => {
      const changed = regradeLast(live.current, grade, newId());
      if (!changed) return;
      const { before, after } = changed;
      send(
        { id: newId(), type: "undo", target: before.reviewId },
        review(after.reviewId, after.item.cardId, grade, after.durationMillis),
      );
      change(changed.session);
    },
    bury: () => setAside({ type: "bury", until: addDays(queue.day, 1) }),
    suspend: () => setAside({ type: "suspend" }),
    bringBack: (back) => {
      send({ id: newId(), type: "resume", cardId: back.cardId });
      change({
        ...live.current,
        waiting: [back, ...live.current.waiting],
        side: "prompt",
        reviewId: newId(),
      });
    },
    replace: (newer) => change(replaceItem(live.current, newer)),
    restart: (items) => change({ ...startSession(items, newId()), done: live.current.done }),
    refresh: (items) => {
      const { done, side } = live.current;
      if (done.length === 0 && side === "prompt") change(startSession(items, newId()));
    },
    outbox,
    flush: () => outbox.flush(),
    forgetRefused: () => outbox.forgetRefused(),
  };
};
