import type { Item } from "#lib/domain/notes/index.ts";
import { isMath, mathRuns, startsWithMath, texOf } from "../language/math-mask.ts";
import { isDangling } from "../language/reference.ts";
import { remember } from "../language/remember.ts";
import { countWords, withoutStop, wordsOf } from "../language/words.ts";
import { lettersOf } from "../gates/letters.ts";
import { isLoneLetter, letterKey, normalTex } from "../tex/equation.ts";
import type { Place } from "../model/place.ts";
import { phraseOf } from "../point.ts";
import { formulaOf, sentencesOf } from "./shape.ts";

const MOST_LEGEND_LINES = 6;

/** Lines of a bare `where` and lines that begin with one, in words; at most six. */
export const legendOf = (children: readonly Item[]): string => {
  const lines: string[] = [];
  for (const child of sentencesOf(children)) {
    const text = withoutStop(phraseOf(child.text).text);
    const isBare = /^where$/iu.test(text);
    if (isBare)
      lines.push(...sentencesOf(child.children).map((one) => legendLine(phraseOf(one.text).text)));
    else if (/^where\b/iu.test(text)) lines.push(legendLine(text.replace(/^where\s+/iu, "")));
  }
  const kept = lines.filter((line) => line !== "").slice(0, MOST_LEGEND_LINES);
  return kept.length === 0 ? "" : `where ${kept.join("; ")}`;
};

const ENDS_IN_MATH = /[\u{F0000}-\u{FFFFF}]$/u;
const NAMES_FORMULA =
  /\b(?:function|model|equation|form|energy|distribution|probability|density|cost|loss|objective|formula|matrix|vector|error|rule|update|prior|posterior|likelihood)$/iu;

/** "… with the energy function" above its formula: what is told before a question holds the formula too. */
export const withFormulaBelow = (text: string, children: readonly Item[]): string => {
  const [only, ...others] = sentencesOf(children).map((one) =>
    withoutStop(phraseOf(one.text).text),
  );
  if (only === undefined || others.length > 0 || !isMath(only)) return text;
  return ENDS_IN_MATH.test(text) || !NAMES_FORMULA.test(text) ? text : `${text} ${only}`;
};

const legendLine = (text: string): string => withoutStop(text).replace(/\s+:\s+/u, ": ");

const setOf = <Value>(map: Map<string, Set<Value>>, key: string): Set<Value> => {
  const found = map.get(key) ?? new Set<Value>();
  map.set(key, found);
  return found;
};

const LONGEST_GLOSS_WORDS = 10;

/** A lone letter with a short gloss is explained again wherever a question uses it. */
const rememberGloss = (run: string, gloss: string, place: Place): void => {
  if (!isLoneLetter(texOf(run)) || countWords(gloss) > LONGEST_GLOSS_WORDS || isDangling(gloss))
    return;
  const known = place.desk.glosses.get(place.scope.key) ?? new Map<string, string>();
  known.set(run, gloss);
  place.desk.glosses.set(place.scope.key, known);
};

const NAMES_LEFT = /^([\u{F0000}-\u{FFFFF}]+)\s*(?::|is|denotes)\s+(the .+)$/u;
const LONGEST_NAME_WORDS = 7;

/** "δ(x) is the Dirac delta function": an equation with this left side is that function's, not the heading's. */
export const rememberLeft = (text: string, place: Place): void => {
  if (!startsWithMath(text)) return;
  const [, run = "", name = ""] = NAMES_LEFT.exec(withoutStop(text)) ?? [];
  if (run === "" || !hasApplication(texOf(run)) || countWords(name) > LONGEST_NAME_WORDS) return;
  if (isDangling(name) || /\b(?:of|that|which|in|for)\b/iu.test(name)) return;
  const known = place.desk.leftNames.get(place.scope.key) ?? new Map<string, string>();
  known.set(normalTex(texOf(run)), name);
  place.desk.leftNames.set(place.scope.key, known);
};

const hasApplication = (tex: string): boolean =>
  /^\\?[a-zA-Z]+(?:_\{?\w+\}?)?\(/u.test(normalTex(tex));

const NOUN = /^\p{L}{3,}$/u;

/** Whether the formula at this place stands right behind a noun: "the learner $f$, the loss". */
const isNamedByNoun = (words: readonly string[], at: number): boolean =>
  startsWithMath(words[at] ?? "") && NOUN.test(words[at - 1] ?? "");

/** The letters that a formula of more than one shows. */
const shownBy = remember((run: string): readonly string[] =>
  isLoneLetter(texOf(run)) ? [] : lettersOf(texOf(run)),
);

/** Remembers which letters a line of the concept has explained or shown. */
export const learnLetters = (text: string, place: Place): void => {
  const runs = mathRuns(text);
  if (runs.length === 0) return;
  const letters = setOf(place.desk.letters, place.scope.key);
  for (const run of runs) for (const letter of shownBy(run)) letters.add(letter);
  // A formula alone explains none of its letters.
  if (runs[0] === text) return;
  const formula = formulaOf({ text, bolds: [] });
  if (formula !== null && formula.gloss !== "") {
    letters.add(letterKey(texOf(formula.run)));
    rememberGloss(formula.run, withoutStop(formula.gloss), place);
  }
  const words = wordsOf(text);
  words.forEach((word, at) => {
    if (isNamedByNoun(words, at)) letters.add(letterKey(texOf(mathRuns(word)[0] ?? "")));
  });
};

/** "where" and its lines below a sentence explain the letters of the sentence itself. */
export const learnLegend = (children: readonly Item[], place: Place): void => {
  for (const child of sentencesOf(children))
    if (/^where$/iu.test(withoutStop(phraseOf(child.text).text)))
      for (const line of sentencesOf(child.children)) learnLetters(phraseOf(line.text).text, place);
};
