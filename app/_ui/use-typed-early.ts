"use client";

import { useLayoutEffect, useRef, type RefObject } from "react";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Goes on a field whose text is kept in state: what somebody typed before the page came to life is in the field, and
 * no event told of it.
 */
export const useTypedEarly = <Control extends TextControl>(
  onText: (text: string) => void,
): RefObject<Control | null> => {
  const field = useRef<Control>(null);
  // Before any event is heard: a handler that does not know of it yet would wipe what was typed.
  useLayoutEffect(() => {
    const { current } = field;
    if (current && current.value !== current.defaultValue) onText(current.value);
    // Only once: later changes come as events.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return field;
};
