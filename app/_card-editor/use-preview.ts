"use client";

import { useEffect, useState } from "react";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import type { Preview } from "./preview.ts";

const WAIT_MILLIS = 120;
/** A formula that is being typed has no end yet: what is wrong is said only when the typing rests. */
const PATIENCE_MILLIS = 700;

/** The preview of a draft, a moment after it changed. Null until the first is there. */
export const usePreview = (draft: CardDraft): Preview | null => {
  const [preview, setPreview] = useState<Preview | null>(null);
  const written = JSON.stringify(draft);
  useEffect(() => {
    let current = true;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const show = async (): Promise<void> => {
      const { previewDraft } = await import("./preview.ts");
      if (!current) return;
      const next = previewDraft(JSON.parse(written) as CardDraft);
      setPreview((before) => ({
        cards: next.cards,
        problems: next.problems.length === 0 ? [] : (before?.problems ?? []),
      }));
      patience = setTimeout(() => setPreview(next), PATIENCE_MILLIS);
    };
    const wait = setTimeout(() => void show().catch(() => undefined), WAIT_MILLIS);
    return () => {
      current = false;
      clearTimeout(wait);
      clearTimeout(patience);
    };
  }, [written]);
  return preview;
};
