"use client";

import { useEffect, useRef, type RefObject } from "react";
import styles from "./sides.module.css";

/** What is to be seen of a card; one that waits lies behind the present one. */
export type Side = "waiting" | "prompt" | "answer";

/**
 * A place whose parts belong to one side of a card, by their `data-of`. Those of the other side are laid out
 * beforehand: a key changes one attribute, and the frame that answers it has little to do. `content` is what is in it.
 */
export const useSides = (
  side: Side,
  ...content: readonly unknown[]
): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly className: string;
  readonly "data-side": Side;
} => {
  const ref = useRef<HTMLDivElement>(null);
  // A browser that is asked where a thing stands lays it out, though it does not show it, and keeps that.
  useEffect(() => {
    for (const part of ref.current?.querySelectorAll("[data-of]") ?? [])
      part.firstElementChild?.getBoundingClientRect();
    // Whenever there is something new in it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, content);
  return { ref, className: styles["sides"] ?? "", "data-side": side };
};
