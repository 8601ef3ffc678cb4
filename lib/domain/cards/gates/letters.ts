import { remember } from "../language/remember.ts";
import { isMath, mathRuns, texOf } from "../language/math-mask.ts";
import { bare, wordsOf } from "../language/words.ts";
import { CONJUNCTIONS, PREPOSITIONS, STOP_WORDS } from "../words/function-words.ts";
import { BASE_FORMS, THIRD_PERSON } from "../words/verbs.ts";
import { isLoneLetter, letterKey, withoutStyle } from "../tex/equation.ts";

const LETTER = /\\[a-zA-Z]+|[a-zA-Z]/gu;

/** The letters that a formula shows, so that a later line may use them. */
export const lettersOf = remember((tex: string): readonly string[] => tex.match(LETTER) ?? []);

const trimStop = remember((word: string): string =>
  word.replace(/[\p{P}\p{S}]+$/u, "").replace(/^[(“"]+/u, ""),
);

/** The formulas among the words, with their places, without what is written around them. */
const formulasIn = (text: string): readonly { readonly tex: string; readonly at: number }[] =>
  mathRuns(text).length === 0
    ? []
    : wordsOf(text).flatMap((word, at) => {
        const run = mathRuns(word).length === 0 ? "" : trimStop(word);
        return isMath(run) ? { tex: texOf(run), at } : [];
      });

const SPELLED = /^\p{L}{3,}$/u;

const isNounBeside = (word: string | undefined): boolean => {
  if (word === undefined || word === "" || isMath(word)) return false;
  return (
    SPELLED.test(word.replaceAll("-", "")) &&
    !STOP_WORDS.has(word) &&
    !THIRD_PERSON.has(word) &&
    !BASE_FORMS.has(word)
  );
};

/** The letter's noun stands before it ("a matrix A") or behind it ("n units"). */
const standsBesideNoun = (words: readonly string[], at: number): boolean => {
  const before = bare(words[at - 1] ?? "");
  const after = bare(words[at + 1] ?? "");
  return isNounBeside(before) || (isNounBeside(after) && /s$|-th$/u.test(after));
};

const isAsked = (words: readonly string[], at: number, isFirst: boolean): boolean => {
  const before = bare(words[at - 1] ?? "");
  const after = bare(words[at + 1] ?? "");
  if (isFirst) return true;
  if (before === "by") return false;
  if (PREPOSITIONS.has(before)) return true;
  if (CONJUNCTIONS.has(before) || before === "that") return true;
  return (
    /^(?:is|are|was|has|have|does|do|can|may|must|will|be)$/u.test(after) ||
    /^(?:is|are|does|do)$/u.test(before)
  );
};

/** "If A is symmetric": the word tells that A is a matrix. */
const MATRIX =
  /^(?:is|are) (?:not )?(?:\p{L}+ly )?(?:(?:semi-?)?definite|semidefinite|symmetric|invertible|singular|orthogonal|diagonal|square|triangular|[Hh]ermitian|unitary|diagonalizable|nonsingular)\b/u;

/** A lone letter that the question is about, or that follows "of", "to", "if" …, must be explained. */
export const undeclaredLetter = (
  question: string,
  premises: string,
  letters: ReadonlySet<string>,
): boolean => {
  const asked = formulasIn(question);
  if (asked.length === 0) return false;
  const words = wordsOf(question);
  const given = new Set(
    formulasIn(premises).flatMap(({ tex }) => [letterKey(tex), ...lettersOf(tex)]),
  );
  const declared = new Set<string>();
  return asked.some(({ tex, at }) => {
    const key = letterKey(tex);
    const lone = isLoneLetter(tex);
    const isIn = (set: ReadonlySet<string>): boolean =>
      set.has(key) || lettersOf(withoutStyle(tex)).every((letter) => set.has(letter));
    const known =
      !lone ||
      isIn(letters) ||
      isIn(given) ||
      declared.has(key) ||
      standsBesideNoun(words, at) ||
      MATRIX.test(words.slice(at + 1, at + 5).join(" "));
    if (known) declared.add(key);
    return !known && isAsked(words, at, at === 0);
  });
};
