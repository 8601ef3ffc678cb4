/** Something to put right in the text of an exercise, or in what its draws came to. */
export interface MadeProblem {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  /** Found and expected in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A place in the text, counted in UTF-16 units from its start. */
export type Offset = number;

export interface ProblemWords {
  readonly found: string;
  readonly expected: string;
  readonly message?: string;
  readonly hint: string;
}

export const problemAt = (text: string, at: Offset, words: ProblemWords): MadeProblem => {
  const before = text.slice(0, at).split("\n");
  const { found, expected, hint } = words;
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    found,
    expected,
    message: words.message ?? `Found ${found}, expected ${expected}.`,
    hint,
  };
};

/** Leaves a parser or checker at the first thing that cannot be; caught at the end of its statement. */
export class Refusal extends Error {
  readonly at: Offset;
  readonly words: ProblemWords;
  constructor(at: Offset, words: ProblemWords) {
    super(words.message ?? words.found);
    this.at = at;
    this.words = words;
  }
}

export const refuse = (at: Offset, words: ProblemWords): never => {
  throw new Refusal(at, words);
};
