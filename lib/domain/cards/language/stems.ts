import { GENERIC_NOUNS, STOP_WORDS } from "../words/function-words.ts";
import { withoutMath } from "./math-mask.ts";
import { remember } from "./remember.ts";
import { lettersOf } from "./words.ts";

const ENDINGS = [
  "abilities",
  "ibilities",
  "izations",
  "ization",
  "isation",
  "ability",
  "ibility",
  "ations",
  "ation",
  "ities",
  "izing",
  "able",
  "ible",
  "ized",
  "izes",
  "ies",
  "ize",
  "ity",
  "ing",
  "ed",
  "es",
  "ly",
  "y",
  "s",
  "e",
];
/** The same by their last letter: most words end in none of these. */
const ENDINGS_BY_LETTER: ReadonlyMap<string, readonly string[]> = new Map(
  ["s", "n", "y", "g", "e", "d"].map((letter) => [
    letter,
    ENDINGS.filter((end) => end.endsWith(letter)),
  ]),
);
const LEAST = 3;
const LONG = 6;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["matrices", "matrix"],
  ["vertices", "vertex"],
  ["indices", "index"],
  ["axes", "axis"],
  ["minima", "minimum"],
  ["maxima", "maximum"],
  ["criteria", "criterion"],
  ["hypotheses", "hypothes"],
  ["analyses", "analys"],
]);

/** One word without its ending: "identifiable" and "identifiability" → "identifi". */
export const stem = remember((word: string): string => {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const ending = (ENDINGS_BY_LETTER.get(word.at(-1) ?? "") ?? []).find(
    (end) => word.endsWith(end) && word.length - end.length >= LEAST,
  );
  return asAdjective(ending === undefined ? word : word.slice(0, -ending.length));
});

/** "Independence" and "independent", "dominance" and "dominant": one stem. */
const asAdjective = (stemmed: string): string =>
  stemmed.length > LONG && /(?:en|an)c$/u.test(stemmed) ? `${stemmed.slice(0, -1)}t` : stemmed;

const isContent = (word: string): boolean =>
  word.length >= LEAST && word !== "non" && !STOP_WORDS.has(word) && !GENERIC_NOUNS.has(word);

/** The stems of the content words of a masked text; formulas, brackets, function words and general nouns are out. */
export const contentStems = remember(
  (text: string): ReadonlySet<string> =>
    new Set(
      lettersOf(text.includes("(") ? withoutMath(text).replace(/\([^)]*\)/gu, " ") : text)
        .filter(isContent)
        .map(stem),
    ),
);

/** All stems, those of general nouns too: for names made of nothing else ("The Task"). */
export const allStems = remember(
  (text: string): ReadonlySet<string> =>
    new Set(
      lettersOf(text)
        .filter((word) => word.length >= LEAST && word !== "the" && word !== "and")
        .map(stem),
    ),
);

/** A long stem inside another word tells as much: "decomposition" in "eigendecomposition". */
const isInside = (part: string, whole: string): boolean =>
  part.length >= LONG && whole.includes(part);

export const meets = (one: string, stems: ReadonlySet<string>): boolean =>
  stems.has(one) || [...stems].some((other) => isInside(one, other) || isInside(other, one));

export const shareStem = (left: string, right: string): boolean => {
  const stems = contentStems(right);
  return [...contentStems(left)].some((one) => meets(one, stems));
};

/** How much of the answer is not in the prompt already: 1 all, 0 nothing. Answers without content count as 0. */
export const newShare = (prompt: string, answer: string): number => {
  const inAnswer = [...contentStems(answer)];
  if (inAnswer.length === 0) return 0;
  const inPrompt = contentStems(prompt);
  return inAnswer.filter((one) => !inPrompt.has(one)).length / inAnswer.length;
};
