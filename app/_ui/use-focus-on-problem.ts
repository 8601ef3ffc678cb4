"use client";

import { useEffect, useRef, type RefObject } from "react";

/** Goes on the form: after each outcome the first field with an error takes the focus. */
export const useFocusOnProblem = (outcome: unknown): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (outcome !== null)
      form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [outcome]);
  return form;
};
