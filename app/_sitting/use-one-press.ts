"use client";

import { useRef } from "react";
import type { MouseEvent, PointerEvent as PointerPress } from "react";
import { isMeant, type Press } from "#lib/client/one-press.ts";

export interface OnePress {
  /** For all that can be pressed in a sitting: notes where a press begins. */
  readonly began: (event: PointerPress) => void;
  /** For what changes under the finger: stops a press that is not for it. */
  readonly ended: (event: MouseEvent) => void;
}

interface Begun {
  readonly press: Press;
  readonly before: Press | null;
}

/** A press counts once, and only for the card and the side that were shown as it began. */
export const useOnePress = (showing: string): OnePress => {
  const latest = useRef<Begun | null>(null);
  // Each of two fingers has its own beginning.
  const byPointer = useRef(new Map<number, Begun>());
  return {
    began: ({ pointerId, timeStamp, clientX, clientY }) => {
      const press = { showing, at: timeStamp, x: clientX, y: clientY };
      latest.current = { press, before: latest.current?.press ?? null };
      byPointer.current.set(pointerId, latest.current);
    },
    ended: (event) => {
      // By the keyboard, or by what presses for somebody.
      if (event.detail === 0) return;
      const { nativeEvent } = event;
      const pointerId = nativeEvent instanceof PointerEvent ? nativeEvent.pointerId : -1;
      const begun = byPointer.current.get(pointerId) ?? latest.current;
      byPointer.current.delete(pointerId);
      if (begun === null || isMeant(begun.press, begun.before, showing)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
};
