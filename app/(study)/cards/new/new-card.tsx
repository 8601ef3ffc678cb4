"use client";

import { useRouter } from "next/navigation";
import { useToast } from "#app/_ui/toast.tsx";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import { addCardAction, makeExerciseAction, type Addition } from "../edit-actions.ts";
import { CardEditor, type Saving } from "#app/_card-editor/card-editor.tsx";
import { NO_FIELDS } from "#app/_card-editor/fields.ts";
import { useChange } from "../use-change.ts";
import { restoreCardsAction, deleteCardsAction } from "../actions.ts";
import { addedWords } from "./added-words.ts";

interface NewCardProps {
  keptUnder: string;
  /** Where to go when the card is added. */
  back: string;
}

/** The editor for a card that is not there yet. */
export const NewCard = ({ keptUnder, back }: NewCardProps) => {
  const router = useRouter();
  const tell = useToast();
  const { attempt } = useChange();
  const takeBack = (cardIds: readonly string[]): void =>
    attempt(async () => {
      await deleteCardsAction(cardIds);
      tell({
        text: "Taken back.",
        actions: [
          { label: "Add it again", onPress: () => attempt(() => restoreCardsAction(cardIds)) },
        ],
      });
    });
  const done = (added: Addition, next: "leave" | "empty"): Saving => {
    if (added.kind === "refused") return added;
    const undo = { label: "Undo", onPress: () => takeBack(added.cardIds) };
    const another = {
      label: "Add another",
      onPress: () => router.push(`/cards/new?back=${encodeURIComponent(back)}`),
    };
    tell({
      text: addedWords(added.cardIds.length, added.today),
      actions: next === "leave" ? [another, undo] : [undo],
    });
    if (next === "leave") router.push(back);
    return { kind: "saved", next };
  };
  const add = async (draft: CardDraft, next: "leave" | "empty"): Promise<Saving> =>
    done(await addCardAction(draft), next);
  const make = async (text: string, next: "leave" | "empty"): Promise<Saving> =>
    done(await makeExerciseAction(text), next);
  return (
    <CardEditor
      start={NO_FIELDS}
      keptUnder={keptUnder}
      ways={[
        {
          label: (cards) => (cards > 1 ? `Add ${cards} cards` : "Add the card"),
          busyLabel: "Adding",
          save: (draft) => add(draft, "leave"),
          saveExercise: (text) => make(text, "leave"),
        },
        {
          label: () => "Add, then another",
          busyLabel: "Adding",
          save: (draft) => add(draft, "empty"),
          saveExercise: (text) => make(text, "empty"),
        },
      ]}
    />
  );
};
