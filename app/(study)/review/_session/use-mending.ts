"use client";

import { useEffect, useState } from "react";
import { useToast } from "#app/_ui/toast.tsx";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";

type Sheet = (typeof import("./mend-sheet.tsx"))["MendSheet"];

export interface Mending {
  /** The editor and the card in it; null while the card itself is shown. */
  readonly open: {
    readonly Sheet: Sheet;
    readonly cardId: string;
    readonly draft: CardDraft;
  } | null;
  readonly start: (item: QueueItemAnswer) => void;
  readonly close: () => void;
}

const NOT_LOADED = "The editor did not load. Try again when the server can be reached.";

const load = async (): Promise<Sheet> => (await import("./mend-sheet.tsx")).MendSheet;

/** Opens the editor over the sheet. It is fetched when the page rests, so that it is there without a connection. */
export const useMending = (): Mending => {
  const [open, setOpen] = useState<Mending["open"]>(null);
  const tell = useToast();
  useEffect(() => {
    const rest = setTimeout(() => void load().catch(() => undefined), 2_000);
    return () => clearTimeout(rest);
  }, []);
  return {
    open,
    start: ({ cardId, draft }) => {
      if (draft === null) return;
      load().then(
        (Sheet) => setOpen({ Sheet, cardId, draft }),
        () => tell({ text: NOT_LOADED }),
      );
    },
    close: () => setOpen(null),
  };
};
