import {
  depthHistory,
  sectionDepths,
  type SectionDepth,
  type StudiedCard,
  type StudyRow,
} from "#lib/domain/progress/index.ts";
import { plainText, renderInline } from "#lib/domain/prose/index.ts";
import { addDays, type LocalDate } from "#lib/domain/time/index.ts";
import type { NoteId } from "../data/identifiers.ts";
import type { NoteSummary, StoredNote } from "../data/notes.ts";
import { noteSections, type NoteSection } from "./note-sections.ts";
import { studiedCard, type StudyCard } from "./study-cards.ts";

type Numbers = Pick<SectionDepth, "cards" | "exercises" | "fresh" | "due" | "depthDays">;

/** A section with how well it is held. */
export interface SectionLine extends Numbers, NoteSection {
  /** Some of its cards are met for the first time today. */
  readonly newToday: boolean;
  /** Depth in days at the end of earlier weeks, the latest first; 0 before anything was answered. */
  readonly earlierDepthsDays: readonly number[];
}

export interface Basin {
  readonly noteId: NoteId;
  readonly titleHtml: string;
  readonly titleText: string;
  readonly sections: readonly SectionLine[];
}

/** A note of the learner's own, or the cards that belong to none. */
export interface ShelfLine extends Numbers {
  readonly noteId: NoteId | null;
  readonly title: string;
}

/** How many earlier weeks the figure remembers. */
export const WEEKS_SHOWN = 5;

const EMPTY: Numbers = { cards: 0, exercises: 0, fresh: 0, due: 0, depthDays: null };

const numbersOf = ({ cards, exercises, fresh, due, depthDays }: Numbers): Numbers => ({
  cards,
  exercises,
  fresh,
  due,
  depthDays,
});

/** A note as a lake bed: each section's depth now and in the weeks before. `queued` are the cards of today. */
export const basinOf = (
  note: StoredNote,
  cards: readonly StudiedCard[],
  history: readonly StudyRow[],
  queued: ReadonlySet<string>,
  day: LocalDate,
): Basin => {
  const depths = new Map(sectionDepths(cards, day).map((depth) => [depth.section, depth]));
  const weeks = Array.from({ length: WEEKS_SHOWN }, (_, week) => addDays(day, -7 * (week + 1)));
  const sectionOf = new Map(cards.map((card) => [card.cardId, card.section]));
  const earlier = depthHistory(history, sectionOf, weeks).toReversed();
  const freshToday = new Set(
    cards
      .filter((card) => card.memory.kind === "new" && queued.has(card.cardId))
      .map((card) => card.section),
  );
  const sections = noteSections(note)
    .filter((section) => section.anchor !== null || depths.has(section.key))
    .map((section) => ({
      ...section,
      ...numbersOf(depths.get(section.key) ?? EMPTY),
      newToday: freshToday.has(section.key),
      earlierDepthsDays: earlier.map((week) => week.depthDays.get(section.key) ?? 0),
    }));
  const title = [note.number, note.title].filter((part) => part !== null).join(" ");
  return {
    noteId: note.id,
    titleHtml: renderInline(title),
    titleText: plainText(title),
    sections,
  };
};

/** One line for each of the learner's own notes, in their order; last the cards of no note, if there are any. */
export const shelfOf = (
  cards: readonly StudyCard[],
  notes: readonly NoteSummary[],
  day: LocalDate,
): readonly ShelfLine[] => {
  const byNote = cards.map((card) => ({ ...studiedCard(card), section: card.place.noteId ?? "" }));
  const depths = new Map(sectionDepths(byNote, day).map((depth) => [depth.section, depth]));
  const own = notes
    .filter((note) => !note.builtIn)
    .map((note) => ({
      noteId: note.id,
      title: [note.number, plainText(note.title)].filter((part) => part !== null).join(" "),
      ...numbersOf(depths.get(note.id) ?? EMPTY),
    }));
  const loose = depths.get("");
  return loose === undefined
    ? own
    : [...own, { noteId: null, title: "Cards of your own", ...numbersOf(loose) }];
};
