"use client";

import { useRouter } from "next/navigation";
import type { Saving } from "#app/_card-editor/card-editor.tsx";
import { useToast } from "#app/_ui/toast.tsx";
import { exerciseFields, fieldsOf } from "#app/_card-editor/fields.ts";
import type { CardEdition } from "#lib/server/use-cases/edit-card.ts";
import type { ExerciseEdition } from "#lib/server/use-cases/make-exercise.ts";

/** What follows an edition: the way back and a word of it, or the reason why all stays in its fields. */
export const useConclusion = (
  back: string,
  what: "card" | "exercise",
): ((edition: CardEdition | ExerciseEdition) => Saving) => {
  const router = useRouter();
  const tell = useToast();
  return (edition) => {
    if (edition.kind === "refused") return edition;
    if (edition.kind === "changed") {
      const { now } = edition;
      return {
        kind: "changed",
        now: typeof now === "string" ? exerciseFields(now) : fieldsOf(now),
      };
    }
    if (edition.kind === "no-card") return { kind: "failed", words: goneWords(what) };
    tell({ text: "Saved. The schedule stays as it is." });
    router.push(back);
    return { kind: "saved", next: "leave" };
  };
};

export const goneWords = (what: "card" | "exercise"): string =>
  `Not saved: the ${what} was deleted meanwhile. Copy what you typed, and add it as a new card.`;
