"use client";

import { useRef, type TouchEvent } from "react";
import { strokeWay } from "#lib/client/stroke.ts";

interface StrokeHandlers {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
  readonly onTouchCancel: () => void;
}

const always = (): boolean => true;

/** One finger that strokes right or up from a place. `mayBegin` is asked as it comes down. */
export const useStroke = (
  way: "right" | "up",
  run: () => void,
  mayBegin: () => boolean = always,
): StrokeHandlers => {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches }) => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      from.current = touch && mayBegin() ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }) => {
      const touch = changedTouches[0];
      const begun = from.current;
      from.current = null;
      if (!touch || !begun) return;
      const stroke = { right: touch.clientX - begun.x, down: touch.clientY - begun.y };
      if (strokeWay(stroke) === way) run();
    },
    onTouchCancel: () => {
      from.current = null;
    },
  };
};
