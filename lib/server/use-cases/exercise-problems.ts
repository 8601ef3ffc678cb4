import type { MadeProblem } from "#lib/domain/exercises/making.ts";
import type { DraftProblem } from "./card-draft.ts";

/** What is to be put right in the text of an exercise, as an editor of cards says it. */
export const exerciseProblems = (problems: readonly MadeProblem[]): readonly DraftProblem[] =>
  problems.map(({ line, message, hint }) => ({
    field: "exercise",
    line,
    words: `${message} ${hint}`,
  }));
