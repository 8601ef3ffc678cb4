"use client";

import { useEffect, useRef } from "react";
import { Button } from "#app/_ui/button.tsx";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import type { Mending } from "#lib/server/use-cases/mend-card.ts";
import { CardEditor, type Saving } from "#app/_card-editor/card-editor.tsx";
import { fieldsOf } from "#app/_card-editor/fields.ts";
import { mendCardAction } from "./mend-actions.ts";
import styles from "./mend-sheet.module.css";

interface MendSheetProps {
  cardId: string;
  draft: CardDraft;
  /** Names the draft in this tab's storage; the card's own page knows it by the same name. */
  keptUnder: string;
  onMended: (mended: Extract<Mending, { kind: "mended" }>) => void;
  onClose: () => void;
}

const FAILED = {
  "signed-out":
    "Not saved: your session has ended. Sign in in another tab, then save again; what you typed stays here.",
  "no-card": "Not saved: the card was deleted meanwhile. Copy what you typed.",
} as const;

/** The card's words in an editor over the sheet; the sitting waits beneath. */
export const MendSheet = ({ cardId, draft, keptUnder, onMended, onClose }: MendSheetProps) => {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = sheet.current?.querySelector("textarea");
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  useHotkeys([{ keys: "Escape", label: "Back to the card", inFields: true, run: onClose }]);
  const save = async (changed: CardDraft, from: CardDraft): Promise<Saving> => {
    const mending = await mendCardAction(cardId, changed, from);
    if (mending.kind === "refused") return mending;
    if (mending.kind === "changed") return { kind: "changed", now: fieldsOf(mending.now) };
    if (mending.kind !== "mended") return { kind: "failed", words: FAILED[mending.kind] };
    onMended(mending);
    return { kind: "saved", next: "leave" };
  };
  return (
    <div ref={sheet} className={styles["sheet"]}>
      <div className={styles["head"]}>
        <h1 className={styles["title"]}>Mend this card</h1>
        <Button kind="quiet" size="small" onClick={onClose}>
          Back to the card
        </Button>
      </div>
      <CardEditor
        start={fieldsOf(draft)}
        keptUnder={keptUnder}
        kindFixed
        ways={[
          {
            label: (cards) => (cards > 1 ? `Save ${cards} cards` : "Save"),
            busyLabel: "Saving",
            save,
          },
        ]}
      />
    </div>
  );
};
