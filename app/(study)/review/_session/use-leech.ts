"use client";

import { useToast, type ToastAction } from "#app/_ui/toast.tsx";
import type { Leech } from "#lib/client/leech.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import type { Sitting } from "./use-sitting.ts";

interface Doings {
  readonly mend: (item: QueueItemAnswer) => void;
  readonly undo: () => void;
}

/** Says that a card became a leech, what was done about it, and offers what else can be. */
export const useLeech = (
  sitting: Sitting,
  { mend, undo }: Doings,
): ((item: QueueItemAnswer, leech: Leech) => void) => {
  const tell = useToast();
  const suspend = (item: QueueItemAnswer): void => {
    sitting.stopAsking(item);
    tell({
      text: "Suspended. Find it again under Cards.",
      actions: [{ label: "Undo", onPress: () => sitting.keepAsking(item) }],
    });
  };
  return (item, { lapses, suspended }) => {
    const reword: readonly ToastAction[] =
      item.draft === null ? [] : [{ label: "Reword", onPress: () => mend(item) }];
    tell({
      text: suspended
        ? `Forgotten ${lapses} times: suspended as a leech.`
        : `Forgotten ${lapses} times: a leech.`,
      actions: [
        ...reword,
        suspended
          ? { label: "Keep asking", onPress: () => sitting.keepAsking(item) }
          : { label: "Suspend", onPress: () => suspend(item) },
        { label: "Undo", onPress: undo },
      ],
    });
  };
};
