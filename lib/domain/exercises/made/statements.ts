import { nearest } from "#lib/domain/notes/index.ts";
import { refuse } from "./problem.ts";
import type { Offset } from "./problem.ts";

const KEYWORDS = ["title", "let", "require", "ask", "answer", "wrong", "hint", "because"] as const;
export type Keyword = (typeof KEYWORDS)[number];
const WITH_COLON: ReadonlySet<Keyword> = new Set(["title", "ask", "hint", "because"]);

/** A statement: a line with the indented lines below it, cut at its keyword. */
export interface Statement {
  readonly keyword: Keyword;
  readonly at: Offset;
  /** The stretch of the text behind the keyword and its colon. */
  readonly from: Offset;
  readonly to: Offset;
}

export interface Stretch {
  readonly at: Offset;
  readonly end: Offset;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Lines that belong together: whatever is indented further than the first line carries the one above on. */
export const stretches = (text: string): readonly Stretch[] => {
  const found: { at: Offset; end: Offset }[] = [];
  let at = 0;
  let outermost: number | undefined;
  for (const line of text.split("\n")) {
    const indent = indentOf(line);
    if (line.trim() !== "") {
      outermost ??= indent;
      const last = found.at(-1);
      if (last !== undefined && indent > outermost) last.end = at + line.length;
      else found.push({ at: at + indent, end: at + line.length });
    }
    at += line.length + 1;
  }
  return found.map(({ at: start, end }) => ({
    at: start,
    end: start + text.slice(start, end).trimEnd().length,
  }));
};

const isKeyword = (word: string): word is Keyword => KEYWORDS.some((keyword) => keyword === word);

/** The statement of a stretch; refuses a word that begins none. */
export const readStatement = (text: string, { at, end }: Stretch): Statement => {
  const [, word = "", space = "", colon = ""] =
    /^([A-Za-z]+(?:-[A-Za-z]+)*)?(\s*)(:?)/u.exec(text.slice(at, end)) ?? [];
  const keyword = word.toLowerCase();
  if (!isKeyword(keyword)) return refuseWord(text, { at, end }, word);
  if (!WITH_COLON.has(keyword)) return { keyword, at, from: at + word.length, to: end };
  if (colon === "") {
    return refuse(at + word.length, {
      found: `\`${word}\` without a colon`,
      expected: `\`${keyword}:\``,
      hint: `Write \`${keyword}:\` and the text behind it.`,
    });
  }
  return { keyword, at, from: at + word.length + space.length + 1, to: end };
};

const refuseWord = (text: string, { at, end }: Stretch, word: string): never => {
  const start = word === "" ? (text.slice(at, end).split(/\s/u, 1)[0] ?? "") : word;
  const meant = nearest(word.toLowerCase(), KEYWORDS, 2);
  return refuse(at, {
    found: `\`${start.slice(0, 30)}\``,
    expected: `${KEYWORDS.slice(0, -1).join(", ")} or because`,
    hint:
      meant === null
        ? "Each line begins with one of these words; a line that goes on is indented."
        : `Did you mean \`${meant}\`?`,
  });
};
