import { MATH, mathRuns, texOf } from "../language/math-mask.ts";
import { countWords } from "../language/words.ts";
import {
  countSymbols,
  hasArrow,
  isDerivation,
  isDomain,
  isLoneLetter,
  isPlainNumber,
  splitEquation,
} from "../tex/equation.ts";
import { type Pattern, NOTHING, asked } from "./statement.ts";

interface Found {
  readonly run: string;
  readonly start: number;
  readonly before: string;
}

const STRONG =
  /\b(?:is|are|by|add|adds|equals?|in|at most|at least|becomes?|has|be|as|costs?|yields?|gives?|takes?|needs?|requires?|uses?)(?: about| exactly| only| just)? $/u;
const WEAK = /\b(?:of|to|than|there are) $/iu;
const SHORTEST_SENTENCE_WORDS = 5;
/** "n appends cost […], thus O(1) each": what follows from the hidden part tells it. */
const CONSEQUENCE = new RegExp(`, (?:and )?(?:thus|hence|therefore|so) .*${MATH}.*$`, "iu");

const mayHide = ({ run }: Found): boolean => {
  const tex = texOf(run);
  if (
    isLoneLetter(tex) ||
    isPlainNumber(tex) ||
    isDomain(tex) ||
    isDerivation(tex) ||
    hasArrow(tex)
  )
    return false;
  if (/\\(?:forall|exists|textrm\{ ?(?:such|where|if)|begin)/u.test(tex)) return false;
  return (
    countSymbols(tex) >= 1 &&
    splitEquation(tex) === null &&
    !/[<>]|\\(?:gt|lt|le|ge|ne|approx|sim|propto)(?![a-zA-Z])/u.test(tex)
  );
};

const FORMULAS = new RegExp(MATH, "gu");

const formulasOf = (text: string): Found[] =>
  [...text.matchAll(FORMULAS)].map((match) => ({
    run: match[0],
    start: match.index,
    before: text.slice(Math.max(0, match.index - 20), match.index).replace(/[(“"]$/u, ""),
  }));

/** Pattern r. One formula behind is / by / as / in … is hidden; the last of several, if its place is a strong one. */
export const formulaCloze: Pattern = ({ phrase, text, clause }) => {
  if (mathRuns(text).length === 0) return NOTHING;
  const recalled = /^recall\b/iu.test(text);
  if ((clause === null && !recalled) || countWords(text) < SHORTEST_SENTENCE_WORDS) return NOTHING;
  const open = formulasOf(text).filter(mayHide);
  const strong = open.filter((one) => STRONG.test(one.before));
  const weak = open.length === 1 && !recalled ? open.filter((one) => WEAK.test(one.before)) : [];
  const chosen = strong.at(-1) ?? weak[0];
  if (chosen === undefined || !clauseReaches(clause, text, chosen.start)) return NOTHING;
  if (open.some((one) => one !== chosen && texOf(one.run).includes(texOf(chosen.run))))
    return NOTHING;
  const behind = phrase.text.slice(chosen.start + chosen.run.length).replace(CONSEQUENCE, "");
  const prompt = `${phrase.text.slice(0, chosen.start)}[…]${behind}`;
  return [asked("cloze", "r", prompt, chosen.run, "cloze")];
};

/** The formula stands behind the verb, not in the subject. */
const clauseReaches = (
  clause: { readonly rest: string } | null,
  text: string,
  at: number,
): boolean => clause === null || at >= text.length - clause.rest.length;
