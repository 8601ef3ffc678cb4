import "server-only";
import { plainText, renderInline, renderProse } from "#lib/domain/prose/index.ts";
import type { FoldStep } from "../data/schedules.ts";
import type { StoredCard } from "../data/cards.ts";
import type { StoredNote } from "../data/notes.ts";
import { remembered } from "./remembered.ts";

/** A card as a person sees it: math is HTML already, so no page needs a renderer of formulas. */
export interface CardFace {
  readonly sectionNumber: string | null;
  /** Steps from the section to the block as inline HTML, shown above the prompt. */
  readonly contextHtml: readonly string[];
  readonly label: string;
  readonly promptHtml: string;
  readonly answerHtml: string;
  /** The prompt without marks, for titles and for readers. */
  readonly promptText: string;
  readonly source: CardSource | null;
  readonly edited: boolean;
  /** Written by the learner, not made from a note. */
  readonly own: boolean;
}

export interface CardSource {
  readonly noteId: string;
  readonly noteTitle: string;
  /** 1-based. */
  readonly line: number;
  /** The line of the note, cut where it is long. */
  readonly excerpt: string;
}

/** A counted review, for the arcs in the margin. */
export interface PastReview {
  readonly day: string;
  readonly grade: number;
  readonly intervalDays: number;
}

const EXCERPT_CHARACTERS = 160;
/** Rendering is pure, so a text is rendered once. */
export const renderOnce = remembered((markdown) => renderProse(markdown).html);

const excerptOf = (markdown: string, line: number): string => {
  const text = (markdown.split("\n")[line - 1] ?? "").trim();
  return text.length > EXCERPT_CHARACTERS
    ? `${text.slice(0, EXCERPT_CHARACTERS).trimEnd()} …`
    : text;
};

const sourceOf = (card: StoredCard, note: StoredNote | undefined): CardSource | null =>
  note && card.line !== null
    ? {
        noteId: note.id,
        noteTitle: note.title,
        line: card.line,
        excerpt: excerptOf(note.markdown, card.line),
      }
    : null;

/** The note's title is left out where more is known; the label comes last. A masked context stays as it is. */
const stepsToShow = (card: StoredCard): readonly string[] => {
  const steps = card.context.length > 1 ? card.context.slice(1) : card.context;
  return card.label === "" ? steps : [...steps, card.label];
};

/** `picturesHtml`: what stands beside the card's source and is shown below its answer. */
export const cardFace = (
  card: StoredCard,
  note: StoredNote | undefined,
  picturesHtml = "",
): CardFace => ({
  sectionNumber: card.sectionNumber,
  contextHtml: stepsToShow(card).map((step) => renderInline(step)),
  label: card.label,
  promptHtml: renderOnce(card.prompt),
  answerHtml: renderOnce(card.answer) + picturesHtml,
  promptText: plainText(card.prompt),
  source: sourceOf(card, note),
  edited: card.edited,
  own: card.noteId === null,
});

export const pastReviews = (steps: readonly FoldStep[]): readonly PastReview[] =>
  steps.flatMap(({ role, day, grade, intervalDaysAfter }) =>
    role === "scheduled" && grade !== null ? [{ day, grade, intervalDays: intervalDaysAfter }] : [],
  );
