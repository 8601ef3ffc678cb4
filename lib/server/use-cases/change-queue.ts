import "server-only";
import { z } from "zod";
import { DUE_ORDERS } from "#lib/domain/scheduling/index.ts";
import { database, inTransaction } from "../data/database.ts";
import type { LearnerId } from "../data/identifiers.ts";
import {
  LEECH_CHOICES,
  selectStudiedDecks,
  updateDeckLimits,
  updateQueueChoices,
  type StudiedDeck,
} from "../data/queue-choices.ts";

export type { LeechChoice, StudiedDeck } from "../data/queue-choices.ts";

const MOST = 9_999;
const WANTED = "Write a whole number, or leave it empty for no limit.";

/** An empty field is no limit. */
const limit = z
  .string()
  .trim()
  .transform((text) => (text === "" ? null : Number(text)))
  .pipe(z.int(WANTED).min(0, "Write 0 or more.").max(MOST, `Write at most ${MOST}.`).nullable());

const queueSchema = z.object({
  dueOrder: z.enum(DUE_ORDERS, "Choose an order."),
  reviewsPerDay: limit,
  leeches: z.enum(LEECH_CHOICES, "Choose what becomes of a leech."),
  decks: z.array(z.object({ deckId: z.string(), newPerDay: limit, reviewsPerDay: limit })),
});

/** As a form holds it: texts. A problem is named by its place: "reviewsPerDay", "decks.0.newPerDay". */
export type QueueForm = z.input<typeof queueSchema>;
export type QueueChange =
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly problems: Readonly<Record<string, string>> };

/** The decks that the learner studies, with the limits of each. */
export const studiedDecks = async (learnerId: LearnerId): Promise<readonly StudiedDeck[]> =>
  selectStudiedDecks(await database(), learnerId);

/** How the learner's days are filled from now on; what is stored is all of it or nothing. */
export const changeQueue = async (
  learnerId: LearnerId,
  form: Readonly<Record<keyof QueueForm, unknown>>,
): Promise<QueueChange> => {
  const parsed = queueSchema.safeParse(form);
  if (!parsed.success) {
    const problems = Object.fromEntries(
      parsed.error.issues.map(({ path, message }) => [path.join("."), message]),
    );
    return { kind: "refused", problems };
  }
  const { decks, ...choices } = parsed.data;
  await inTransaction(async (transaction) => {
    await updateQueueChoices(transaction, learnerId, choices);
    for (const { deckId, ...limits } of decks)
      await updateDeckLimits(transaction, learnerId, deckId, limits);
  });
  return { kind: "changed" };
};
