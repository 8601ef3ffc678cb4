import type { Problem, ProblemKind } from "./outline.ts";
import type { Source } from "./source.ts";

/** More would help nobody to repair a note, and a hostile file could fill the memory with them. */
const PROBLEMS_AT_MOST = 500;
const FOUND_AT_MOST = 60;

export interface Report {
  (kind: ProblemKind, at: number, words: { found: string; expected: string; hint: string }): void;
}

interface ProblemList {
  readonly report: Report;
  /** In the order of the note. */
  inOrder(): readonly Problem[];
}

export const makeProblemList = (source: Source): ProblemList => {
  const problems: Problem[] = [];
  let dropped = 0;
  const report: Report = (kind, at, words) => {
    if (problems.length >= PROBLEMS_AT_MOST) {
      dropped += 1;
      return;
    }
    const line = source.lineIndexAt(at) + 1;
    problems.push({ kind, line, ...words, found: shortened(words.found) });
  };
  const inOrder = () => {
    const sorted = problems.toSorted((a, b) => a.line - b.line);
    return dropped === 0 ? sorted : [...sorted, moreProblems(source, dropped)];
  };
  return { report, inOrder };
};

const moreProblems = (source: Source, dropped: number): Problem => ({
  kind: "more-problems",
  line: source.lines.length,
  found: `${dropped} more problems`,
  expected: "fewer",
  hint: "Put the first ones right and read the note again; many often have one cause.",
});

/** One line, short enough for a message; never cuts a surrogate pair. */
const shortened = (text: string): string => {
  const line = text
    .slice(0, FOUND_AT_MOST * 4)
    .replace(/\s+/g, " ")
    .trim();
  const letters = Array.from(line);
  if (letters.length <= FOUND_AT_MOST) return line;
  return `${letters.slice(0, FOUND_AT_MOST - 1).join("")}…`;
};
