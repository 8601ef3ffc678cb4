"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { NOTE_BYTES_AT_MOST } from "#lib/domain/notes/index.ts";
import { now } from "#lib/server/clock.ts";
import { currentLearner } from "#lib/server/session.ts";
import type { LastWord } from "#lib/server/use-cases/importing/plan-types.ts";
import { lastWordsSchema } from "#lib/server/use-cases/importing/last-words-schema.ts";
import { importNote, planNote } from "#lib/server/use-cases/import-note.ts";
import type { ShownNote } from "./shown-plan.ts";

const noteSchema = z.object({
  path: z.string().max(1_000),
  markdown: z
    .string()
    .refine((text) => text.trim() !== "", "There is no text yet. Choose a file, or paste a note.")
    .refine(
      (text) => !text.includes("\0"),
      "The text holds null characters; it is no note. Choose a text file.",
    )
    .refine(
      (text) => text.length <= NOTE_BYTES_AT_MOST,
      "The note is over 2 MB. Split it into several files and import each.",
    ),
});

export type PlanResult =
  | { readonly kind: "planned"; readonly plan: ShownNote }
  | { readonly kind: "refused"; readonly reason: string };

const reasonOf = (error: z.ZodError): string =>
  error.issues[0]?.message ?? "The note cannot be read.";

/** To be sent to the sign-in page would take the text away. */
const SIGNED_OUT = {
  kind: "refused",
  reason: "Your session has ended. Sign in in another tab, then try again; your text stays here.",
} as const;

/** Shows what importing would do; stores nothing. */
export const planAction = async (given: {
  path: string;
  markdown: string;
}): Promise<PlanResult> => {
  const learner = await currentLearner();
  if (!learner) return SIGNED_OUT;
  const parsed = noteSchema.safeParse(given);
  if (!parsed.success) return { kind: "refused", reason: reasonOf(parsed.error) };
  return { kind: "planned", plan: await planNote(learner.id, parsed.data) };
};

/** Imports what the plan showed, then opens the note. */
export const importAction = async (given: {
  path: string;
  markdown: string;
  basis: string;
  /** What the learner decided about new cards. */
  lastWords: LastWord[];
}): Promise<{ readonly kind: "refused"; readonly reason: string }> => {
  const learner = await currentLearner();
  if (!learner) return SIGNED_OUT;
  const parsed = noteSchema
    .extend({ basis: z.string().max(100), lastWords: lastWordsSchema })
    .safeParse(given);
  if (!parsed.success) return { kind: "refused", reason: reasonOf(parsed.error) };
  const imported = await importNote(learner.id, parsed.data, now());
  if (imported.kind === "refused") return imported;
  redirect(`/notes/${imported.noteId}`);
};
