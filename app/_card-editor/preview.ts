// Loaded when an editor opens: with it come the reader of Markdown and the setter of formulas.
import { parseCloze } from "#lib/domain/cards/index.ts";
import { renderProse } from "#lib/domain/prose/index.ts";
import {
  readDraft,
  type CardDraft,
  type CardSides,
  type DraftProblem,
} from "#lib/server/use-cases/card-draft.ts";

export interface Preview {
  readonly cards: readonly { readonly promptHtml: string; readonly answerHtml: string }[];
  readonly problems: readonly DraftProblem[];
}

const sidesOf = (draft: CardDraft): readonly CardSides[] => {
  if (draft.kind === "cloze") return parseCloze(draft.text).cards;
  return draft.prompt.trim() === "" && draft.answer.trim() === "" ? [] : [draft];
};

/** The cards as far as they can be seen yet, and what would keep them from being saved. */
export const previewDraft = (draft: CardDraft): Preview => {
  const reading = readDraft(draft);
  return {
    cards: sidesOf(draft).map(({ prompt, answer }) => ({
      promptHtml: renderProse(prompt).html,
      answerHtml: renderProse(answer).html,
    })),
    problems: reading.kind === "problems" ? reading.problems : [],
  };
};
