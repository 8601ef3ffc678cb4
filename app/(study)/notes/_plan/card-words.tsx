"use client";

import { useEffect, useRef } from "react";
import { CardEditor, type Saving } from "#app/_card-editor/card-editor.tsx";
import { fieldsOf } from "#app/_card-editor/fields.ts";
import { Button } from "#app/_ui/button.tsx";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";

interface Sides {
  readonly prompt: string;
  readonly answer: string;
}

interface CardWordsProps {
  sides: Sides;
  /** Names the draft in this tab's storage. */
  keptUnder: string;
  onWorded: (wording: Sides) => void;
  onClose: () => void;
}

/** A new card in the learner's own words, in its place in the plan. Nothing is stored before the import. */
export const CardWords = ({ sides, keptUnder, onWorded, onClose }: CardWordsProps) => {
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => editor.current?.querySelector("textarea")?.focus(), []);
  useHotkeys([{ keys: "Escape", label: "Back to the plan", inFields: true, run: onClose }]);
  const save = async (draft: CardDraft): Promise<Saving> => {
    const { previewDraft } = await import("#app/_card-editor/preview.ts");
    const { problems } = previewDraft(draft);
    if (problems.length > 0) return { kind: "refused", problems };
    if (draft.kind === "question")
      onWorded({ prompt: draft.prompt.trim(), answer: draft.answer.trim() });
    return { kind: "saved", next: "leave" };
  };
  return (
    <div ref={editor}>
      <CardEditor
        start={fieldsOf({ kind: "question", ...sides })}
        keptUnder={keptUnder}
        kindFixed
        ways={[{ label: () => "Use these words", busyLabel: "Reading", save }]}
      />
      <Button kind="quiet" size="small" onClick={onClose}>
        Back to the plan
      </Button>
    </div>
  );
};
