"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { forgetText, keepText, overOf, readKeptText, type KeptText } from "./kept-text.ts";

const WAIT_MILLIS = 400;

export interface Written {
  readonly path: string;
  readonly markdown: string;
}

interface Keeping {
  /** Keeps what is written, a moment after the last change; what is stored already is not kept. */
  readonly keep: (written: Written) => void;
  readonly forget: () => void;
  /** What was found when the editor opened; null if nothing was, or once it is dealt with. */
  readonly found: KeptText | null;
  readonly isDealtWith: () => void;
  /** The device keeps nothing. */
  readonly failed: boolean;
}

const same = (one: Written, other: Written): boolean =>
  one.path === other.path && one.markdown === other.markdown;

/** Text that is not imported survives on this device under `key`: a reload, an ended session, a server away. */
export const useKeptText = (key: string, start: Written): Keeping => {
  const [found, setFound] = useState<KeptText | null>(null);
  const [failed, setFailed] = useState(false);
  const begun = useRef(start);
  const pending = useRef<Written | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback((): void => {
    clearTimeout(timer.current);
    const written = pending.current;
    pending.current = null;
    if (written === null) return;
    if (same(written, begun.current)) forgetText(key);
    else {
      const over = overOf(begun.current.markdown);
      setFailed(!keepText(key, { ...written, over, at: Date.now() }));
    }
  }, [key]);

  useEffect(() => {
    const kept = readKeptText(key);
    if (kept && !same(kept, begun.current)) setFound(kept);
    // A page may be gone before the wait is over.
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [key, flush]);

  const keep = useCallback(
    (written: Written): void => {
      pending.current = written;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, WAIT_MILLIS);
    },
    [flush],
  );
  const forget = useCallback((): void => {
    clearTimeout(timer.current);
    pending.current = null;
    forgetText(key);
  }, [key]);
  const isDealtWith = useCallback((): void => setFound(null), []);
  return { keep, forget, found, isDealtWith, failed };
};
