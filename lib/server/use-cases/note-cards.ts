import "server-only";
import { writeCards, type Draft, type Refusal } from "#lib/domain/cards/index.ts";
import { noteLinks, parseNote, type Link, type Problem } from "#lib/domain/notes/index.ts";
import { canSet, noteProblems } from "#lib/domain/prose/index.ts";
import type { CardText } from "../data/cards.ts";

/** A card that the note gives, ready to be matched with what the deck has and to be stored. */
export interface NoteCard extends Draft {
  /** The line of the note that it was made from: what a reworded card is recognised by. */
  readonly source: string;
  readonly position: number;
}

/** Without the outline: of a folder of notes it would fill the memory, and nobody asks for it any more. */
export interface ReadNote {
  readonly title: string;
  readonly number: string | null;
  readonly links: readonly Link[];
  readonly cards: readonly NoteCard[];
  readonly refusals: readonly Refusal[];
  readonly problems: readonly Problem[];
}

/** Exercises stand behind the cards of their concept: positions leave room for them. */
export const POSITION_STEP = 10;

/** Everything that importing this text would use; pure but for its time. */
export const readNoteCards = (markdown: string): ReadNote => {
  const note = parseNote(markdown);
  const { cards, refusals } = writeCards(note, canSet);
  const lines = markdown.split(/\r\n|\r|\n/);
  return {
    title: note.title,
    number: note.number ?? null,
    links: noteLinks(note),
    cards: cards.map((draft, index) => ({
      ...draft,
      source: (lines[draft.line - 1] ?? "").trim(),
      position: (index + 1) * POSITION_STEP,
    })),
    refusals,
    problems: noteProblems(note),
  };
};

const conceptKeyOf = (slot: string): string => slot.slice(0, slot.indexOf("|"));

export const cardTextOf = (card: NoteCard): CardText => ({
  kind: card.kind,
  prompt: card.prompt,
  answer: card.answer,
  context: card.context,
  label: card.labelName,
  rule: card.rule,
  slot: card.slot,
  sectionNumber: card.section,
  sectionName: card.sectionName,
  concept: card.concept,
  conceptKey: conceptKeyOf(card.slot),
  line: card.line,
  blockStart: card.block.start.offset,
  blockEnd: card.block.end.offset,
  position: card.position,
  source: card.source,
  family: null,
});
