"use client";

import { useEffect, type RefObject } from "react";
import { resumeSession } from "#lib/client/left-session.ts";
import { newId } from "#lib/client/new-id.ts";
import type { Session } from "#lib/client/review-session.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import type { QueueAnswer } from "#lib/server/use-cases/next-in-queue.ts";

type Sitting = Session<QueueItemAnswer>;

interface Left {
  readonly learnerId: string;
  readonly day: string;
  readonly session: Sitting;
}

/** In the page, as long as it is not loaded anew: a way to a note and back is one page to the browser. */
let left: Left | null = null;

/** The sitting goes on that was left on this day without ending it; null if there is none. */
export const resumeSitting = (
  queue: QueueAnswer,
  learnerId: string,
  purpose: string,
): Sitting | null =>
  purpose === "review" && left?.learnerId === learnerId && left.day === queue.day
    ? resumeSession(left.session, queue.items, newId())
    : null;

let ended = false;

/** For "End": the next sitting begins anew. */
export const endSitting = (): void => {
  ended = true;
};

/** Keeps the sitting when its page is left; what is gone through before an exam begins anew each time. */
export const useKeepSitting = (
  live: RefObject<Sitting>,
  { day }: QueueAnswer,
  learnerId: string,
  purpose: string,
): void => {
  useEffect(() => {
    if (purpose !== "review") return undefined;
    left = null;
    ended = false;
    return () => {
      // The sitting as it is when it is left.
      // oxlint-disable-next-line react/exhaustive-deps
      const session = live.current;
      left = ended || session.waiting.length === 0 ? null : { learnerId, day, session };
    };
  }, [live, day, learnerId, purpose]);
};
