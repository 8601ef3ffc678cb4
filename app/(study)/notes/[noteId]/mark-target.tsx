"use client";

import { useEffect, useRef } from "react";
import { findTarget } from "./find-target.ts";

/**
 * Stands in the page of a note: shows and marks there what the address points at, and puts the focus there. The
 * browser's own `:target` knows nothing of addresses that were changed by a script, and a link may point into the
 * middle of a block.
 */
export const MarkTarget = () => {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Pages that were left stay in the document, hidden, with lines of the same names.
    const page = here.current?.parentElement;
    if (!page) return undefined;
    let marked: HTMLElement | null = null;
    const unmark = (): void => {
      if (marked) delete marked.dataset["marked"];
      marked = null;
    };
    const mark = (): void => {
      unmark();
      marked = findTarget(page, location.hash);
      if (!marked) return;
      marked.dataset["marked"] = "";
      marked.tabIndex = -1;
      marked.scrollIntoView({ block: "center" });
      marked.focus({ preventScroll: true });
    };
    // What comes late, or is drawn anew, is marked when it stands.
    const watcher = new MutationObserver(() => {
      if (marked?.isConnected !== true) mark();
    });
    mark();
    watcher.observe(page, { childList: true, subtree: true });
    addEventListener("hashchange", mark);
    return () => {
      watcher.disconnect();
      removeEventListener("hashchange", mark);
      unmark();
    };
  }, []);
  return <span ref={here} hidden />;
};
