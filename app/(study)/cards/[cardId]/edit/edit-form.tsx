"use client";

import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import { editCardAction } from "../../edit-actions.ts";
import { CardEditor } from "#app/_card-editor/card-editor.tsx";
import { fieldsOf } from "#app/_card-editor/fields.ts";
import { useConclusion } from "./use-conclusion.ts";

interface EditFormProps {
  cardId: string;
  draft: CardDraft;
  keptUnder: string;
  back: string;
}

/** The editor for a card that is there. */
export const EditForm = ({ cardId, draft: stored, keptUnder, back }: EditFormProps) => {
  const conclude = useConclusion(back, "card");
  return (
    <CardEditor
      start={fieldsOf(stored)}
      keptUnder={keptUnder}
      kindFixed
      ways={[
        {
          label: (cards) => (cards > 1 ? `Save ${cards} cards` : "Save"),
          busyLabel: "Saving",
          save: async (draft, from) => conclude(await editCardAction(cardId, draft, from)),
        },
      ]}
    />
  );
};
