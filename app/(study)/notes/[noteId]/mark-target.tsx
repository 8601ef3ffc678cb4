"use client";

import { useEffect } from "react";
import { findTarget } from "./find-target.ts";

/**
 * Shows and marks what the address points at, and puts the focus there. The browser's own `:target` knows nothing of
 * addresses that were changed by a script, and a link may point into the middle of a block.
 */
export const MarkTarget = () => {
  useEffect(() => {
    let marked: HTMLElement | null = null;
    const mark = (): void => {
      if (marked) delete marked.dataset["marked"];
      marked = findTarget(document, location.hash);
      if (!marked) return;
      marked.dataset["marked"] = "";
      marked.tabIndex = -1;
      marked.scrollIntoView({ block: "center" });
      marked.focus({ preventScroll: true });
    };
    mark();
    addEventListener("hashchange", mark);
    return () => removeEventListener("hashchange", mark);
  }, []);
  return null;
};
