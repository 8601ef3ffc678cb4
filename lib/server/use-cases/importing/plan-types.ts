import type { AnswerChange, ChangeKind, Refusal } from "#lib/domain/cards/index.ts";
import type { Problem } from "#lib/domain/notes/index.ts";
import type { CardSummary } from "../card-summary.ts";

/** A card in a plan of many notes: its HTML is null where it is left to whoever shows the card. */
export interface PlannedText extends Omit<CardSummary, "promptHtml" | "answerHtml"> {
  readonly promptHtml: string | null;
  readonly answerHtml: string | null;
}

/** What importing would do to one card. */
export interface PlannedCard<Text extends PlannedText = CardSummary> {
  readonly change: ChangeKind;
  readonly card: Text;
  /** Of a new card: names it in the last words of an import. */
  readonly slot?: string;
  /** Its words are those of the note: it can be dropped, but not worded anew. */
  readonly exercise?: true;
  /** The former wording of a reworded card. */
  readonly was?: Text;
  readonly answer?: AnswerChange;
  /** It was archived, and comes back with its schedule. */
  readonly revived?: boolean;
  /** Path of the note that it comes from, where that is another one. */
  readonly from?: string;
  /** The learner has an own wording of this card, which stays; the note has moved on from what it was made of. */
  readonly ownWording?: true;
}

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

export interface NotePlan<Text extends PlannedText = CardSummary> {
  readonly path: string;
  /** Where the note stood before, if it was moved or renamed. */
  readonly pathBefore?: string;
  /** The deck has this note: the text becomes its new version. */
  readonly replaces?: true;
  /** The deck has this very text at this path. */
  readonly unchanged: boolean;
  /** It will not be imported: its only problem says why, and what to do. */
  readonly leftOut?: true;
  readonly title: string;
  readonly counts: ChangeCounts;
  readonly cards: readonly PlannedCard<Text>[];
  readonly refusals: readonly Refusal[];
  readonly problems: readonly Problem[];
  /** Titles of the exercises that the note's concepts would be given. */
  readonly exercises: readonly string[];
  /** Importing later is refused if anything that this plan rests on changed meanwhile. */
  readonly basis: string;
}

export interface ImportPlan {
  /** In the order given. */
  readonly notes: readonly NotePlan<PlannedText>[];
  /** Over all notes. */
  readonly counts: ChangeCounts;
  readonly exercises: readonly string[];
  /** Of the whole. */
  readonly basis: string;
}

/** What the learner decided about a new card while looking at the plan. */
export interface LastWord {
  readonly path: string;
  readonly slot: string;
  /** No such card: it is remembered, and not offered again. */
  readonly drop?: true;
  /** The card in the learner's own words, over those of the note. */
  readonly wording?: { readonly prompt: string; readonly answer: string };
}

/** Texts are read, compared with the deck, and stored. */
export type Phase = "reading" | "comparing" | "storing";

/** How far a plan or an import is in its phase. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly of: number;
}

export type OnProgress = (progress: Progress) => void;

export const NO_CHANGES: ChangeCounts = { unchanged: 0, reworded: 0, moved: 0, new: 0, gone: 0 };

export const sumOfCounts = (all: readonly ChangeCounts[]): ChangeCounts => {
  const sum = { ...NO_CHANGES };
  for (const counts of all)
    for (const change of Object.keys(sum) as ChangeKind[]) sum[change] += counts[change];
  return sum;
};
