import "server-only";
import { plainText, renderInline } from "#lib/domain/prose/index.ts";
import { learningDay, type Instant, type LocalDate } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import { selectCardsOfNote, type StoredCard } from "../data/cards.ts";
import type { NoteId } from "../data/identifiers.ts";
import { selectOptionalNote, selectVersions, type NoteSummary } from "../data/notes.ts";
import { selectSchedules, type Schedule } from "../data/schedules.ts";
import { cardState, type CardState } from "./card-state.ts";
import type { Learner } from "./find-learner.ts";
import { noteRows, type NoteRow } from "./note-rows.ts";

/** A card in the margin of its block. */
export interface MarginCard {
  readonly cardId: string;
  readonly title: string;
  readonly exercise: boolean;
  readonly edited: boolean;
  readonly state: CardState;
}

export interface NotePage {
  readonly note: NoteSummary;
  readonly titleHtml: string;
  readonly rows: readonly (NoteRow & { readonly cards: readonly MarginCard[] })[];
  readonly counts: {
    readonly cards: number;
    readonly exercises: number;
    readonly due: number;
    readonly fresh: number;
  };
  /** Of one's own note, the newest first, each with the day of its import. */
  readonly versions: readonly { readonly version: number; readonly importedOn: LocalDate }[];
  /** YYYY-MM-DD of the learner's day. */
  readonly day: string;
}

const TITLE_CHARACTERS = 90;

const shorten = (text: string): string =>
  text.length > TITLE_CHARACTERS ? `${text.slice(0, TITLE_CHARACTERS).trimEnd()} …` : text;

/** The row whose lines hold the card's, else the last one that starts before it. */
const rowOf = (rows: readonly NoteRow[], line: number): number => {
  const holding = rows.findLastIndex(
    (row) => row.kind === "block" && row.line <= line && line < row.endLine,
  );
  return holding >= 0 ? holding : rows.findLastIndex((row) => row.line <= line);
};

const marginCard = (card: StoredCard, schedule: Schedule | undefined, day: string): MarginCard => ({
  cardId: card.id,
  title: shorten(plainText(card.prompt)),
  exercise: card.family !== null,
  edited: card.edited,
  state: cardState(schedule, card.archivedAt !== null, day),
});

/** A note as a page with each block's cards beside it; null if the learner studies no such note. */
export const readNote = async (
  learner: Learner,
  noteId: string,
  at: Instant,
): Promise<NotePage | null> => {
  const client = await database();
  const stored = await selectOptionalNote(client, learner.id, noteId as NoteId);
  if (!stored) return null;
  const cards = (await selectCardsOfNote(client, learner.id, stored.id)).filter(
    (card) => card.archivedAt === null,
  );
  const schedules = await selectSchedules(
    client,
    learner.id,
    cards.map((card) => card.id),
  );
  const day = learningDay(at, learner.zone, learner.dayStart);
  const rows = noteRows(stored.markdown);
  const cardsOfRow = new Map<number, MarginCard[]>();
  for (const card of cards) {
    const index = rowOf(rows, card.line ?? 1);
    const shown = marginCard(card, schedules.get(card.id), day);
    cardsOfRow.set(index, [...(cardsOfRow.get(index) ?? []), shown]);
  }
  const all = [...cardsOfRow.values()].flat();
  const { markdown: _, hash: __, ...note } = stored;
  const versions = await selectVersions(client, learner.id, stored.id);
  return {
    note,
    titleHtml: renderInline([note.number, note.title].filter((part) => part !== null).join(" ")),
    rows: rows.map((row, index) => ({ ...row, cards: cardsOfRow.get(index) ?? [] })),
    counts: {
      cards: all.filter((card) => !card.exercise).length,
      exercises: all.filter((card) => card.exercise).length,
      due: all.filter((card) => card.state.kind === "due").length,
      fresh: all.filter((card) => card.state.kind === "new").length,
    },
    versions: versions.map(({ version, importedAt }) => ({
      version,
      importedOn: learningDay(importedAt.getTime() as Instant, learner.zone, learner.dayStart),
    })),
    day,
  };
};
