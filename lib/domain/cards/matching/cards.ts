import { isExerciseSlot } from "../slot.ts";

/** A card of the deck, as far as matching needs it. */
export interface CardInDeck {
  readonly id: string;
  readonly slot: string;
  readonly prompt: string;
  readonly answer: string;
  /** The line of the note that it was made from. */
  readonly source: string;
  /** The heading of its section, without number: a concept under another section has moved. */
  readonly sectionName?: string | null;
  readonly archived: boolean;
  /** The learner wants no such card: it keeps its place, so that it is not offered again. */
  readonly dropped?: boolean;
}

/** A card that the new text gives. */
export interface CardInNote {
  readonly slot: string;
  readonly prompt: string;
  readonly answer: string;
  readonly source: string;
  readonly sectionName?: string | null;
}

/** Equal to the byte in all that is asked: prompt and answer, and of an exercise its whole text, which is its source. */
export const saysTheSame = (was: CardInNote, next: CardInNote): boolean =>
  was.prompt === next.prompt &&
  was.answer === next.answer &&
  (!isExerciseSlot(next.slot) || was.source === next.source);
