import "server-only";
import { exerciseSlot, writeCards, type Draft, type Refusal } from "#lib/domain/cards/index.ts";
import { madeFamilyId, noteExercises, type NoteExercise } from "#lib/domain/exercises/index.ts";
import { noteLinks, parseNote, type Link, type Problem } from "#lib/domain/notes/index.ts";
import { canSet, noteProblems } from "#lib/domain/prose/index.ts";
import type { CardText } from "../data/cards.ts";

/** A card that the note gives, ready to be matched with what the deck has and to be stored. */
export interface NoteCard extends Omit<Draft, "kind"> {
  readonly kind: Draft["kind"] | "exercise";
  /** The line of the note that it was made from, of an exercise its text: what a reworded card is recognised by. */
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
  const texts = cards.map((draft, index) => ({
    ...draft,
    source: (lines[draft.line - 1] ?? "").trim(),
    position: (index + 1) * POSITION_STEP,
  }));
  const made = noteExercises(note);
  return {
    title: note.title,
    number: note.number ?? null,
    links: noteLinks(note),
    cards: withExercises(texts, made.exercises, note.title),
    refusals: refusals.filter(({ gate, line }) => gate !== "code" || !made.lines.has(line)),
    problems: [...noteProblems(note), ...made.problems].toSorted((a, b) => a.line - b.line),
  };
};

const exerciseCard = (
  { title, titleKey, question, text, line, span, place }: NoteExercise,
  noteTitle: string,
  position: number,
): NoteCard => ({
  kind: "exercise",
  rule: "exercise",
  prompt: title,
  answer: question,
  context: [noteTitle, place.section?.name ?? "", ...place.concepts].filter((step) => step !== ""),
  line,
  label: "none",
  labelName: "Exercise",
  slot: exerciseSlot(place.conceptKey, titleKey),
  concept: place.concepts.at(-1) ?? place.section?.name ?? place.note,
  section: place.section?.number ?? place.section?.name ?? null,
  sectionName: place.section?.name ?? null,
  block: span,
  source: text,
  position,
});

/** Exercises stand behind the cards above them. */
const withExercises = (
  texts: readonly NoteCard[],
  exercises: readonly NoteExercise[],
  noteTitle: string,
): readonly NoteCard[] => {
  const cards = exercises.map((exercise): NoteCard => {
    const above = texts.findLast(({ line }) => line < exercise.line)?.position ?? 0;
    return exerciseCard(exercise, noteTitle, above + POSITION_STEP / 2);
  });
  return cards.length === 0
    ? texts
    : [...texts, ...cards].toSorted((a, b) => a.position - b.position);
};

const conceptKeyOf = (slot: string): string => slot.slice(0, slot.indexOf("|"));

/** `cardId` names the family of an exercise. */
export const cardTextOf = (card: NoteCard, cardId: string): CardText => ({
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
  family: card.kind === "exercise" ? madeFamilyId(cardId) : null,
});
