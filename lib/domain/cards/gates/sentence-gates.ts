import { parseClause } from "../language/clause.ts";
import { opensWithThirdPerson } from "../language/clean.ts";
import { mathRuns, texOf } from "../language/math-mask.ts";
import {
  hasDefiniteWithoutAntecedent,
  isDangling,
  namesNumberedPlace,
} from "../language/reference.ts";
import { remember } from "../language/remember.ts";
import { bare, firstWord, wordsOf } from "../language/words.ts";
import { isBalancedTex } from "../tex/equation.ts";
import { FINITE_THIRD } from "../words/verbs.ts";
import type { GateName } from "./reasons.ts";

/** A cleaned sentence with what the reader has read before it. */
interface SentenceCase {
  readonly text: string;
  /** Premises that will stand in front of the question. */
  readonly earlier: string;
  /** What the note has said in this concept so far, headings included. */
  readonly known: string;
  readonly worked: boolean;
  /** The whole sentence is one link. */
  readonly isLink: boolean;
}

interface SentenceGate {
  readonly name: GateName;
  readonly stops: (sentence: SentenceCase) => boolean;
}

const UNFINISHED = /\bT(?:BD|O-?DO)\b|\bto be (?:done|written|continued)\b/u;
/** The writer speaks of the text or of a wish: no claim about the subject. */
const AUTHOR =
  /^so far,|^(?:(?:to|in order to|for|in) [^,]+, )?we (?:also |now |only )?(?:want|will|used|use|focus|saw|see|defined|had|have|need|hope|would like|skip|assume|denote)\b/iu;
/** "Represented as …": the subject is missing. */
const PARTICIPLE_FIRST = /^\p{L}+ed (?:as|by|to|in|from|on|with|for|into)\b[^,]*$/u;
const OPEN_MATH = /\$`|`\$/u;

/** "One that moves forward": of which two, the line above says. */
const PART_OF_LIST = /^ones? (?:that|which|who)\b/iu;

/** "Produces an output at each step": of what, the heading does not say. */
const opensWithVerb = (text: string): boolean => {
  const first = firstWord(text);
  if (/^(?:can|may|must|should|will|cannot|does|has|is|are|was|were)$/u.test(first)) return true;
  if (!FINITE_THIRD.has(first)) return false;
  const next = bare(wordsOf(text)[1] ?? "");
  return next !== "that" && opensWithThirdPerson(first, next);
};

/** "If we care more about this than that": what then, another line says. */
const isOnlyCondition = (text: string): boolean =>
  (/^(?:if|when|because|since)\b[^,]*$/iu.test(text) && !/\bthen\b/iu.test(text)) ||
  (/^because\b/iu.test(text) && parseClause(text.slice(text.lastIndexOf(",") + 1).trim()) === null);

/** "BGP ⇒ similar to DV": notes in signs. */
const ARROW_ALONE =
  /^\s*\\(?:long|Long)?(?:[lL]eft|[rR]ight|[lL]eftright)arrow\s*$|^\s*\\(?:to|implies|iff)\s*$/u;

/** "Time) depends on the queue": a label is the subject. */
const OPENS_WITH_LABEL = /^[^()[\]]*\) \p{Ll}/u;

const isFragment = (text: string): boolean =>
  OPENS_WITH_LABEL.test(text) ||
  PARTICIPLE_FIRST.test(text) ||
  PART_OF_LIST.test(text) ||
  text.includes("→") ||
  mathRuns(text).some((run) => ARROW_ALONE.test(texOf(run))) ||
  isOnlyCondition(text) ||
  opensWithVerb(text) ||
  parseClause(text) === null;

export const isUnfinished = (text: string): boolean => UNFINISHED.test(text);

export const hasOpenMath = (text: string): boolean =>
  OPEN_MATH.test(text) || !mathRuns(text).every(isBalanced);

const isBalanced = remember((run: string): boolean => isBalancedTex(texOf(run)));

/** In the order of the rules. */
export const SENTENCE_GATES: readonly SentenceGate[] = [
  {
    name: "cross-section-dependency",
    stops: ({ text, isLink }) => isLink || namesNumberedPlace(text),
  },
  { name: "orphan-fragment", stops: ({ text }) => !text.endsWith("?") && isFragment(text) },
  { name: "dangling-reference", stops: ({ text, earlier }) => isDangling(text, earlier) },
  {
    name: "definite-without-antecedent",
    stops: ({ text, earlier, known }) => hasDefiniteWithoutAntecedent(text, `${earlier} ${known}`),
  },
  { name: "worked-example", stops: ({ worked }) => worked },
  { name: "no-question", stops: ({ text }) => text.endsWith("?") || AUTHOR.test(text) },
];

export const sentenceGate = (sentence: SentenceCase): GateName | null =>
  SENTENCE_GATES.find((gate) => gate.stops(sentence))?.name ?? null;
