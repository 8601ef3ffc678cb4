import type { ReactNode } from "react";
import type { DraftField, DraftProblem } from "#lib/server/use-cases/card-draft.ts";
import styles from "./editor.module.css";

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** "Line 1: the $ before \frac has no partner. …" */
export const problemInWords = ({ line, words }: DraftProblem): string =>
  line === null ? words : `Line ${line}: ${lowered(words)}`;

/** Words with what stands between backticks as code. */
export const withCode = (words: string): ReactNode =>
  words
    .split(/`([^`]+)`/u)
    // The pieces have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    .map((piece, index) => (index % 2 === 0 ? piece : <code key={index}>{piece}</code>));

/** What is wrong with a field, a line each; undefined if nothing is. */
export const problemLines = (
  problems: readonly DraftProblem[],
  field: DraftField,
): ReactNode | undefined => {
  const own = problems.filter((problem) => problem.field === field).map(problemInWords);
  if (own.length === 0) return undefined;
  return [...new Set(own)].map((words) => (
    <span key={words} className={styles["problem"]}>
      {withCode(words)}
    </span>
  ));
};
