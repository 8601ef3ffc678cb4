"use client";

import { useRouter } from "next/navigation";
import { CardEditor, type Saving } from "#app/_card-editor/card-editor.tsx";
import { exerciseFields } from "#app/_card-editor/fields.ts";
import { useToast } from "#app/_ui/toast.tsx";
import { editExerciseAction } from "../../edit-actions.ts";

interface ExerciseFormProps {
  cardId: string;
  text: string;
  keptUnder: string;
  back: string;
}

const GONE =
  "Not saved: the exercise was deleted meanwhile. Copy what you typed, and add it as a new card.";

/** The editor for an exercise that is there. */
export const ExerciseForm = ({ cardId, text: stored, keptUnder, back }: ExerciseFormProps) => {
  const router = useRouter();
  const tell = useToast();
  const saveExercise = async (text: string): Promise<Saving> => {
    const edition = await editExerciseAction(cardId, text);
    if (edition.kind === "refused") return edition;
    if (edition.kind === "no-card") return { kind: "failed", words: GONE };
    tell({ text: "Saved. The schedule stays as it is." });
    router.push(back);
    return { kind: "saved", next: "leave" };
  };
  return (
    <CardEditor
      start={exerciseFields(stored)}
      keptUnder={keptUnder}
      kindFixed
      ways={[
        {
          label: () => "Save",
          busyLabel: "Saving",
          // Its kind is fixed, so nothing else is ever saved here.
          save: async () => ({ kind: "failed", words: GONE }),
          saveExercise,
        },
      ]}
    />
  );
};
