"use client";

import { useToast } from "#app/_ui/toast.tsx";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import { dropCardAction, restoreCardAction } from "./mend-actions.ts";
import type { Sitting } from "./use-sitting.ts";

const STAYS = {
  unreachable: "The server cannot be reached. The card stays; drop it later.",
  "signed-out": "Your session has ended. The card stays; sign in, then drop it.",
} as const;
const STAYS_DROPPED = "The server cannot be reached. Bring the card back under Cards, Dropped.";

/**
 * Drops a card out of the sitting and for good: the learner's own text is deleted and can be brought back; what
 * others study too is suspended for this learner, and the log says so.
 */
export const useDrop = (
  sitting: Sitting,
  offer: (text: string, back: () => void) => void,
): ((item: QueueItemAnswer) => void) => {
  const tell = useToast();
  const restore = async (item: QueueItemAnswer): Promise<void> => {
    try {
      const restored = await restoreCardAction(item.cardId);
      if (restored.kind === "restored") return sitting.putBack(item);
    } catch {
      // Told below, as is an ended session.
    }
    tell({ text: STAYS_DROPPED });
  };
  /** Whether it is dropped; if not, the card is on the screen again. */
  const remove = async (item: QueueItemAnswer): Promise<boolean> => {
    let why: keyof typeof STAYS = "unreachable";
    try {
      // What was said of the card before goes first: a review of a deleted card is refused.
      await sitting.flush();
      const dropped = await dropCardAction(item.cardId);
      if (dropped.kind === "dropped") return true;
      why = dropped.kind;
    } catch {
      // Unreachable.
    }
    sitting.putBack(item);
    tell({ text: STAYS[why] });
    return false;
  };
  return (item) => {
    if (!item.deletable) {
      sitting.suspend();
      return offer("Taken out for you. Find it under Cards, Suspended.", () =>
        sitting.bringBack(item),
      );
    }
    sitting.leaveOut();
    const done = remove(item);
    offer(
      "Dropped. Find it under Cards, Dropped.",
      () => void done.then((dropped) => (dropped ? restore(item) : undefined)),
    );
  };
};
