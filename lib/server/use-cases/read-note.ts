import "server-only";
import { writeCards, type Refusal } from "#lib/domain/cards/index.ts";
import { parseNote, type Note } from "#lib/domain/notes/index.ts";
import { canSet, renderInline } from "#lib/domain/prose/index.ts";
import { learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { database, type Transaction } from "../data/database.ts";
import { selectCardsOfNote } from "../data/cards.ts";
import type { NoteId } from "../data/identifiers.ts";
import {
  selectOptionalNote,
  selectStudiedNotes,
  selectVersions,
  type NoteSummary,
  type StoredNote,
} from "../data/notes.ts";
import { selectSchedules } from "../data/schedules.ts";
import type { Learner } from "./find-learner.ts";
import { formerCards, marginCard, type FormerCards, type MarginCard } from "./margin-cards.ts";
import { selectNeighbours, type Neighbours } from "./note-neighbours.ts";
import { selectNotePictures } from "./note-pictures.ts";
import { setProse } from "./note-pieces.ts";
import { notePlaces } from "./note-places.ts";
import { headingAnchors, noteRows, type NoteRow } from "./note-rows.ts";

/** A row of the note with what stands in its margin: its cards, and the lines that gave none. */
export type NotePageRow = NoteRow & {
  readonly cards: readonly MarginCard[];
  readonly refusals: readonly Refusal[];
};

export interface NotePage extends Neighbours {
  readonly note: NoteSummary;
  readonly titleHtml: string;
  readonly rows: readonly NotePageRow[];
  readonly former: readonly FormerCards[];
  readonly counts: {
    readonly cards: number;
    readonly exercises: number;
    readonly due: number;
    readonly fresh: number;
    /** Lines that gave no card. */
    readonly refused: number;
  };
  /** Of one's own note, the newest first, each with the day of its import. */
  readonly versions: readonly { readonly version: number; readonly importedOn: LocalDate }[];
  /** YYYY-MM-DD of the learner's day. */
  readonly day: string;
}

/** The row whose lines hold this one, else the last one that starts before it, else the first. */
const rowOf = (rows: readonly NoteRow[], line: number): number => {
  const holding = rows.findLastIndex(
    (row) => row.kind === "block" && row.line <= line && line < row.endLine,
  );
  if (holding >= 0) return holding;
  return Math.max(
    0,
    rows.findLastIndex((row) => row.line <= line),
  );
};

const withMargins = (
  rows: readonly NoteRow[],
  cards: readonly { readonly line: number; readonly shown: MarginCard }[],
  refusals: readonly Refusal[],
): readonly NotePageRow[] => {
  const full = rows.map((row) => ({
    ...row,
    cards: [] as MarginCard[],
    refusals: [] as Refusal[],
  }));
  for (const { line, shown } of cards) full[rowOf(rows, line)]?.cards.push(shown);
  for (const refusal of refusals) full[rowOf(rows, refusal.line)]?.refusals.push(refusal);
  return full;
};

const rowsOfNote = async (
  client: Transaction,
  learner: Learner,
  stored: StoredNote,
  outline: Note,
  notes: readonly NoteSummary[],
): Promise<readonly NoteRow[]> => {
  const pictures = await selectNotePictures(client, learner.id, stored, outline);
  const anchors = headingAnchors(outline);
  const places = notePlaces({ note: stored, anchors, notes, pictures });
  return noteRows(outline, places, setProse(places));
};

/** A note as a page with each block's cards beside it; null if the learner studies no such note. */
export const readNote = async (
  learner: Learner,
  noteId: string,
  at: Instant,
): Promise<NotePage | null> => {
  const client = await database();
  const stored = await selectOptionalNote(client, learner.id, noteId as NoteId);
  if (!stored) return null;
  const outline = parseNote(stored.markdown);
  const [cards, notes, versions] = await Promise.all([
    selectCardsOfNote(client, learner.id, stored.id),
    selectStudiedNotes(client, learner.id),
    selectVersions(client, learner.id, stored.id),
  ]);
  const cardIds = cards.map((card) => card.id);
  const [schedules, neighbours, rows] = await Promise.all([
    selectSchedules(client, learner.id, cardIds),
    selectNeighbours(client, learner.id, stored, outline, notes),
    rowsOfNote(client, learner, stored, outline, notes),
  ]);
  const day = learningDay(at, learner.zone, learner.dayStart);
  const present = cards
    .filter((card) => card.archivedAt === null)
    .map((card) => ({
      line: card.line ?? 1,
      shown: marginCard(card, schedules.get(card.id), day),
    }));
  // Ways to other pages are not on this one, so nobody asks what became of them.
  const refusals = writeCards(outline, canSet).refusals.filter(({ gate }) => gate !== "navigation");
  const count = (holds: (card: MarginCard) => boolean): number =>
    present.filter(({ shown }) => holds(shown)).length;
  const { markdown: _, hash: __, ...note } = stored;
  return {
    note,
    ...neighbours,
    titleHtml: renderInline([note.number, note.title].filter((part) => part !== null).join(" ")),
    rows: withMargins(rows, present, refusals),
    former: formerCards(cards, schedules, day),
    counts: {
      cards: count((card) => !card.exercise),
      exercises: count((card) => card.exercise),
      due: count((card) => card.state.kind === "due"),
      fresh: count((card) => card.state.kind === "new"),
      refused: refusals.length,
    },
    versions: versions.map(({ version, importedAt }) => ({
      version,
      importedOn: learningDay(importedAt.getTime() as Instant, learner.zone, learner.dayStart),
    })),
    day,
  };
};
