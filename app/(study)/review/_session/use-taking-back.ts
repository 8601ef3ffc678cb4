"use client";

import { useRef } from "react";
import { useToast } from "#app/_ui/toast.tsx";

interface TakingBack {
  /** Says what was done with the card, and offers to take it back: by the toast, or by the next U. */
  readonly offer: (text: string, back: () => void) => void;
  /** Takes back what was done last, if no card was graded since; whether there was anything. */
  readonly takeBack: () => boolean;
  /** A grade came after it: U means that one. */
  readonly forget: () => void;
}

export const useTakingBack = (): TakingBack => {
  const tell = useToast();
  const latest = useRef<(() => void) | null>(null);
  return {
    offer: (text, back) => {
      const once = (): void => {
        latest.current = null;
        back();
      };
      latest.current = once;
      tell({ text, actions: [{ label: "Undo", onPress: once }] });
    },
    takeBack: () => {
      const back = latest.current;
      if (!back) return false;
      tell(null);
      back();
      return true;
    },
    forget: () => {
      latest.current = null;
    },
  };
};
