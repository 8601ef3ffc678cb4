export interface CodePart {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
  readonly isCode: boolean;
}

/** `$` beside a backtick belongs to the notation of a formula, which a message may quote as it stands. */
const CODE = /(?<!\$)`(?!\$)([^`\n]+)`(?!\$)/gu;

/** "Did you mean `Def.)`?" in parts: words, code, words. */
export const codeParts = (words: string): readonly CodePart[] => {
  const parts: CodePart[] = [];
  let end = 0;
  const addWords = (until: number): void => {
    if (until > end) parts.push({ at: end, text: words.slice(end, until), isCode: false });
  };
  for (const match of words.matchAll(CODE)) {
    addWords(match.index);
    parts.push({ at: match.index, text: match[1] ?? "", isCode: true });
    end = match.index + match[0].length;
  }
  addWords(words.length);
  return parts;
};
