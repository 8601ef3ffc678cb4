import "server-only";
import type { AnswerChange, ChangeKind, Refusal } from "#lib/domain/cards/index.ts";
import type { Problem } from "#lib/domain/notes/index.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { selectSharedCardsOfNote } from "../data/cards.ts";
import { database, inTransaction } from "../data/database.ts";
import { ensureOwnDeck, selectOptionalOwnDeck } from "../data/decks.ts";
import type { LearnerId, NoteId } from "../data/identifiers.ts";
import { selectOptionalNoteByPath } from "../data/notes.ts";
import { familiesOfConcepts } from "./attach-exercises.ts";
import { planCards, readNoteCards } from "./note-cards.ts";
import { storeNote } from "./store-note.ts";
import { cardSummary, type CardSummary } from "./card-summary.ts";

/** What importing would do to one card, as Markdown and HTML. */
export interface PlannedCard {
  readonly change: ChangeKind;
  readonly card: CardSummary;
  /** The former wording of a reworded card. */
  readonly was?: CardSummary;
  readonly answer?: AnswerChange;
  readonly revived?: boolean;
}

export interface NotePlan {
  readonly path: string;
  readonly title: string;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly cards: readonly PlannedCard[];
  readonly refusals: readonly Refusal[];
  readonly problems: readonly Problem[];
  /** Titles of the exercises that the note's concepts would be given. */
  readonly exercises: readonly string[];
  /** Hash of what the deck has under this path, or "none": importing later is refused if it changed meanwhile. */
  readonly basis: string;
}

const NO_NOTE = "none";
const EMPTY = "There is no text in this note. Choose a Markdown file, or paste one.";
const MAXIMUM_PATH_CHARACTERS = 300;

/** One spelling of a path: forward slashes, no leading ones, no dots that lead elsewhere. */
export const normalizePath = (path: string): string =>
  path
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/")
    .slice(-MAXIMUM_PATH_CHARACTERS) || "note.md";

/** Shows what importing would do, and stores nothing. */
export const planNote = async (
  learnerId: LearnerId,
  given: { readonly path: string; readonly markdown: string },
): Promise<NotePlan> => {
  const client = await database();
  const path = normalizePath(given.path);
  const read = readNoteCards(given.markdown);
  const deckId = await selectOptionalOwnDeck(client, learnerId);
  const existing = deckId && (await selectOptionalNoteByPath(client, deckId, path));
  const plan = planCards(
    existing ? await selectSharedCardsOfNote(client, existing.id) : [],
    read.cards,
  );
  return {
    path,
    title: read.note.title || path,
    counts: plan.counts,
    cards: plan.changes.map((each): PlannedCard => {
      if (each.change === "gone") return { change: each.change, card: cardSummary(each.was) };
      if (each.change === "new") return { change: each.change, card: cardSummary(each.next) };
      return {
        change: each.change,
        card: cardSummary(each.next),
        ...(each.change === "reworded" ? { was: cardSummary(each.was) } : {}),
        answer: each.answer,
        revived: each.revived,
      };
    }),
    refusals: read.refusals,
    problems: read.problems,
    exercises: await familiesOfConcepts(client, learnerId, read),
    basis: existing ? existing.hash : NO_NOTE,
  };
};

export type NoteImport =
  | {
      readonly kind: "imported";
      readonly noteId: NoteId;
      readonly counts: Readonly<Record<ChangeKind, number>>;
      readonly exercisesAdded: number;
    }
  | { readonly kind: "refused"; readonly reason: string };

/** Imports a note into the learner's own deck, whole or not at all. `basis` is that of the plan that was shown. */
export const importNote = async (
  learnerId: LearnerId,
  given: { readonly path: string; readonly markdown: string; readonly basis: string },
  at: Instant,
): Promise<NoteImport> => {
  if (given.markdown.trim() === "") return { kind: "refused", reason: EMPTY };
  const path = normalizePath(given.path);
  const read = readNoteCards(given.markdown);
  return inTransaction(async (transaction): Promise<NoteImport> => {
    const importedAt = new Date(at);
    const deckId = await ensureOwnDeck(transaction, learnerId, importedAt);
    const existing = await selectOptionalNoteByPath(transaction, deckId, path);
    if ((existing ? existing.hash : NO_NOTE) !== given.basis) {
      return {
        kind: "refused",
        reason: "This note changed since the plan was made. Look at the plan once more.",
      };
    }
    const stored = await storeNote(
      transaction,
      deckId,
      { path, markdown: given.markdown, read },
      importedAt,
    );
    return {
      kind: "imported",
      noteId: stored.noteId,
      counts: stored.plan.counts,
      exercisesAdded: stored.exercisesAdded,
    };
  });
};
