"use client";

import { useRouter } from "next/navigation";
import { useToast } from "#app/_ui/toast.tsx";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import { editCardAction } from "../../edit-actions.ts";
import { CardEditor, type Saving } from "#app/_card-editor/card-editor.tsx";
import { fieldsOf } from "#app/_card-editor/fields.ts";

interface EditFormProps {
  cardId: string;
  draft: CardDraft;
  keptUnder: string;
  back: string;
}

const GONE =
  "Not saved: the card was deleted meanwhile. Copy what you typed, and add it as a new card.";

/** The editor for a card that is there. */
export const EditForm = ({ cardId, draft: stored, keptUnder, back }: EditFormProps) => {
  const router = useRouter();
  const tell = useToast();
  const save = async (draft: CardDraft): Promise<Saving> => {
    const edition = await editCardAction(cardId, draft);
    if (edition.kind === "refused") return edition;
    if (edition.kind === "no-card") return { kind: "failed", words: GONE };
    tell({ text: "Saved. The schedule stays as it is." });
    router.push(back);
    return { kind: "saved", next: "leave" };
  };
  return (
    <CardEditor
      start={fieldsOf(stored)}
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
  );
};
