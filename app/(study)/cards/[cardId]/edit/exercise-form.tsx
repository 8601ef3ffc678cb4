"use client";

import { CardEditor } from "#app/_card-editor/card-editor.tsx";
import { exerciseFields } from "#app/_card-editor/fields.ts";
import { editExerciseAction } from "../../edit-actions.ts";
import { goneWords, useConclusion } from "./use-conclusion.ts";

interface ExerciseFormProps {
  cardId: string;
  text: string;
  keptUnder: string;
  back: string;
}

/** The editor for an exercise that is there. */
export const ExerciseForm = ({ cardId, text: stored, keptUnder, back }: ExerciseFormProps) => {
  const conclude = useConclusion(back, "exercise");
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
          save: async () => ({ kind: "failed", words: goneWords("exercise") }),
          saveExercise: async (text, from) =>
            conclude(await editExerciseAction(cardId, text, from)),
        },
      ]}
    />
  );
};
