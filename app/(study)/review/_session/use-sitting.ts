"use client";

import { useState } from "react";
import { newId } from "#lib/client/new-id.ts";
import type { OutboxEvent, OutboxState } from "#lib/client/outbox.ts";
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

/** Everything one can do at the cards, each with the event that goes into the log. */
export const useSitting = (queue: QueueAnswer, learnerId: string): Sitting => {
  const [session, setSession] = useState(() => startSession(queue.items, newId()));
  const { outbox, state } = useOutbox(learnerId);
  const attentionMillis = useAttention(session.reviewId);
  const item = currentItem(session);

  const send = (...events: readonly Omit<OutboxEvent, "at" | "zone">[]): void => {
    const at = Date.now();
    const { zone, dayStart } = queue;
    outbox.add(
      ...events.map((event) => ({ ...event, id: String(event["id"]), at, zone, dayStart })),
    );
    void outbox.flush();
  };
  const setAside = (event: Record<string, unknown>): void => {
    if (!item) return;
    send({ id: newId(), cardId: item.cardId, ...event });
    setSession(leaveOut(session, item.cardId, newId()));
  };

  return {
    session,
    item,
    delivery: state,
    attentionMillis,
    showAnswer: () => setSession(reveal(session)),
    grade: (grade, exercise) => {
      if (!item) return;
      const { reviewId } = session;
      const durationMillis = attentionMillis();
      const next = gradeCurrent(session, {
        reviewId,
        grade,
        durationMillis,
        nextReviewId: newId(),
      });
      if (next === session) return;
      send({
        ...review(reviewId, item.cardId, grade, durationMillis),
        ...(exercise ? { exercise } : {}),
      });
      setSession(next);
    },
    undo: () => {
      const taken = undoLast(session, newId());
      if (!taken) return false;
      send({ id: newId(), type: "undo", target: taken.undone.reviewId });
      setSession(taken.session);
      return true;
    },
    shade: (grade) => {
      const changed = regradeLast(session, grade, newId());
      if (!changed) return;
      const { before, after } = changed;
      send(
        { id: newId(), type: "undo", target: before.reviewId },
        review(after.reviewId, after.item.cardId, grade, after.durationMillis),
      );
      setSession(changed.session);
    },
    bury: () => setAside({ type: "bury", until: addDays(queue.day, 1) }),
    suspend: () => setAside({ type: "suspend" }),
    bringBack: (back) => {
      send({ id: newId(), type: "resume", cardId: back.cardId });
      setSession({
        ...session,
        waiting: [back, ...session.waiting],
        side: "prompt",
        reviewId: newId(),
      });
    },
    replace: (newer) => setSession((present) => replaceItem(present, newer)),
    restart: (items) => setSession({ ...startSession(items, newId()), done: session.done }),
    flush: () => outbox.flush(),
    forgetRefused: () => outbox.forgetRefused(),
  };
};
