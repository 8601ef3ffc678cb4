import "server-only";
import { renderOnce } from "./card-face.ts";

/** The two sides of a card and where it stands, for lists and plans. */
export interface CardSummary {
  readonly promptHtml: string;
  readonly answerHtml: string;
  readonly prompt: string;
  readonly answer: string;
  readonly context: readonly string[];
  readonly label: string;
  /** 1-based; null where the card is in no note. */
  readonly line: number | null;
}

export const cardSummary = (card: {
  readonly prompt: string;
  readonly answer: string;
  readonly context?: readonly string[];
  readonly labelName?: string;
  readonly line?: number | null;
}): CardSummary => ({
  promptHtml: renderOnce(card.prompt),
  answerHtml: renderOnce(card.answer),
  prompt: card.prompt,
  answer: card.answer,
  context: card.context ?? [],
  label: card.labelName ?? "",
  line: card.line ?? null,
});
