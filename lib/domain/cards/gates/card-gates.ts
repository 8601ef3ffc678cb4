import type { CardKind } from "../draft.ts";
import { withoutMath } from "../language/math-mask.ts";
import { isDanglingAnswer } from "../language/reference.ts";
import { allStems, contentStems, newShare, shareStem, stem } from "../language/stems.ts";
import { bare, countWords, lastWord, wordsOf } from "../language/words.ts";
import { isDerivation, isLoneLetter } from "../tex/equation.ts";
import { mathRuns, texOf, writtenLength } from "../language/math-mask.ts";
import { lettersOf, undeclaredLetter } from "./letters.ts";
import type { GateName } from "./reasons.ts";
import { hasOpenMath, isUnfinished } from "./sentence-gates.ts";

/** A finished card, masked, with what the gates need to know about its surroundings. */
export interface CardCase {
  readonly kind: CardKind;
  readonly rule: string;
  readonly prompt: string;
  readonly answer: string;
  readonly context: readonly string[];
  /** The question itself, without premises and prefix. */
  readonly question: string;
  readonly premises: string;
  /** The concept's name with its aliases. */
  readonly concept: string;
  /** Letters that the concept has explained so far. */
  readonly letters: ReadonlySet<string>;
}

interface CardGate {
  readonly name: GateName;
  readonly stops: (card: CardCase) => boolean;
}

export const LONGEST_PROMPT = { words: 60, characters: 600 };
const LONGEST_ANSWER = { words: 60, characters: 700 };
const LEAST_NEW = 1 / 3;

const isOver = (text: string, limit: typeof LONGEST_PROMPT): boolean =>
  countWords(text) > limit.words ||
  (text.length > limit.characters && writtenLength(text) > limit.characters);

/** A matrix or cases written out in a premise: too much to read before the question. */
const hasLayout = (premises: string): boolean =>
  mathRuns(premises).some((run) => /\\begin\{/u.test(texOf(run)));

const HIDES_ONE_WORDING: ReadonlySet<CardKind> = new Set(["cloze", "term"]);

const leaks = ({ kind, rule, prompt, answer, context, concept }: CardCase): boolean => {
  if (kind === "contrast") return false;
  if (kind === "formula" || kind === "set" || rule === "R6") return false;
  if (kind === "term" && hasRootOf(prompt, answer)) return true;
  if (HIDES_ONE_WORDING.has(kind)) {
    if (mathRuns(answer).length > 0 && contentStems(answer).size === 0)
      return prompt.includes(answer);
    if (kind === "cloze" && (mostlyShown(prompt, answer) || isUnplaced(context))) return true;
    return shareStem(answer, `${prompt} ${context.join(" ")}`) || hasWords(prompt, answer);
  }
  if (mathRuns(answer).length > 0 || hasNewNumber(prompt, answer) || rule === "R3ae") return false;
  // Nothing new beyond the name of the concept: "the largest eigenvalue determines the largest …".
  const isNamed =
    kind === "question" &&
    /^R3[fgjkopq]$/u.test(rule) &&
    newShare(`${prompt} ${concept}`, answer) === 0;
  if (rule === "R3y" && isToldByHeading(prompt, answer, context)) return true;
  if (rule === "R3o" && isHalfShown(prompt, answer)) return true;
  if (kind === "definition" && countNew(prompt, answer) >= ENOUGH_NEW) return isNamed;
  return isNamed || newShare(prompt, answer) < LEAST_NEW;
};

const NO_PLACE =
  /^(?:intuitions?|overview|introduction|summary|background|motivation|comparison|remarks?|notes?|details|basics|general|properties|examples?|ideas?|discussion|limitations?|problems?|history|applications?|usage|review|others?|misc\p{L}*)$/u;

/** What is left of the context names nothing: the name of the subject gave the answer away. */
const isUnplaced = (context: readonly string[]): boolean =>
  context.length > 0 && context.every((step) => NO_PLACE.test(step.toLowerCase()));

const AS = /^(.+) as (.+)$/iu;

/** "The Pseudoinverse as Regularization" above "What can the pseudoinverse be interpreted as?" */
const isToldByHeading = (prompt: string, answer: string, context: readonly string[]): boolean =>
  context.some((step) => {
    const [, one = "", other = ""] = AS.exec(step) ?? [];
    return shareStem(one, prompt) && shareStem(other, answer) && !shareStem(other, prompt);
  });

const ENOUGH_NEW = 3;

/** General words tell something too: "a variable that can take on different values randomly". */
const countNew = (prompt: string, answer: string): number => {
  const shown = allStems(prompt);
  return [...allStems(answer)].filter((one) => !shown.has(one)).length;
};

/** "What does training reduce? The training error": half of two words stands in the prompt. */
const isHalfShown = (prompt: string, answer: string): boolean =>
  countWords(answer) <= 3 && mostlyShown(prompt, answer);

/** "In 1742": a number that the prompt does not show is an answer without any word. */
const hasNewNumber = (prompt: string, answer: string): boolean =>
  (answer.match(/\d+/gu) ?? []).some((number) => !prompt.includes(number));

const PREFIX = /^(?:un|non|in|im|ir|il|dis|anti|co|sub|super|semi|multi|hyper)-?(?=\p{L}{4})/u;
const TEX_WORD = /\\(?:textrm|text|mathrm|operatorname|textit|textbf)\{([^{}]{3,})\}/gu;

/** "unbiased" behind "bias = 0": the term with its prefix cut stands in the prompt, in a formula perhaps. */
const hasRootOf = (prompt: string, answer: string): boolean => {
  const inFormulas = mathRuns(prompt).flatMap((run) =>
    [...texOf(run).matchAll(TEX_WORD)].map((found) => found[1] ?? ""),
  );
  const shown = contentStems(`${prompt} ${inFormulas.join(" ")}`);
  return [...contentStems(answer)].some(
    (one) => shown.has(one) || shown.has(stem(one.replace(PREFIX, ""))),
  );
};

const HALF = 0.5;

/** General words count too where they are half of what is hidden: "training error" behind "training". */
const mostlyShown = (prompt: string, answer: string): boolean => {
  const hidden = [...allStems(answer)];
  const shown = allStems(prompt);
  return hidden.length > 1 && hidden.filter((one) => shown.has(one)).length / hidden.length >= HALF;
};

/** For answers made of general words only: the words themselves stand in the prompt. */
const hasWords = (prompt: string, answer: string): boolean => {
  if (contentStems(answer).size > 0) return false;
  const words = wordsOf(answer)
    .map(bare)
    .filter((word) => word.length > 2);
  const known = new Set(wordsOf(prompt).map(bare));
  return words.length > 0 && words.every((word) => known.has(word));
};

const YES_NO =
  /^(?:is|are|was|were|do|does|did|can|could|may|must|should|will|has|have)\b[^:]*\?$/iu;
const COIN =
  /^(?:yes|no|not|true|false|related|unrelated|positive|negative|possible|impossible)\.?$/iu;
const BREAKS_OFF =
  /(?:\b(?:the|a|an|of|to|by|with|and|or|that|as|is|are|for|in|on|from|which|such|assume|say|following)|[:,…]|\.\.\.)\.?$/iu;
const DERIVES = /(?:^|[.;:] )(?:suppose|assume|let|recall|put|consider)\s/iu;

/** A theorem may open with what it supposes, if it claims something behind it. */
const SUPPOSES = /^(?:(?:suppose|assume|let|consider) [^.]+\. )+/iu;

/** A formula that is to be completed shows its letters, so that the words in front of it may use them. */
const premisesOf = ({ rule, question, premises }: CardCase): string =>
  rule === "R2"
    ? `${premises} ${mathRuns(question)
        .filter((run) => !isLoneLetter(texOf(run)))
        .join(" ")}`
    : premises;

const BOUND = /\\(?:forall|exists)\s*([a-zA-Z]|\\[a-zA-Z]+)/gu;
const COMMAND_WORD =
  /\\(?!(?:alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|kappa|lambda|mu|nu|xi|rho|sigma|tau|phi|varphi|chi|psi|omega)(?![a-zA-Z]))[a-zA-Z]+/gu;

const plainLetters = (run: string): readonly string[] =>
  lettersOf(
    texOf(run)
      .replace(/\\(?:textrm|text|mathrm|operatorname)\{[^{}]*\}/gu, " ")
      .replace(COMMAND_WORD, " "),
  );

/** "If x belongs to cluster i, then hᵢ = 1": a letter that only the answer brings, and nobody can know of. */
const answersInUnknownLetters = ({
  rule,
  prompt,
  answer,
  context,
  question,
}: CardCase): boolean => {
  if (rule !== "R3d" || !/^what follows\b/iu.test(question)) return false;
  const shown = new Set(mathRuns(`${prompt} ${context.join(" ")}`).flatMap(plainLetters));
  return mathRuns(answer).some((run) => {
    const bound = new Set([...texOf(run).matchAll(BOUND)].map((found) => found[1] ?? ""));
    return plainLetters(run).some((letter) => !shown.has(letter) && !bound.has(letter));
  });
};

/** In the order of the rules. A card stands if none of them stops it. */
export const CARD_GATES: readonly CardGate[] = [
  { name: "TBD", stops: ({ prompt, answer }) => isUnfinished(`${prompt} ${answer}`) },
  {
    name: "math-unbalanced",
    stops: ({ prompt, answer }) => hasOpenMath(prompt) || hasOpenMath(answer),
  },
  {
    name: "undeclared-symbol",
    stops: (card) =>
      (card.rule !== "R10" && undeclaredLetter(card.question, premisesOf(card), card.letters)) ||
      answersInUnknownLetters(card),
  },
  { name: "leak", stops: leaks },
  {
    name: "yes-no",
    stops: ({ prompt, answer, kind }) =>
      kind !== "contrast" && (YES_NO.test(prompt) || COIN.test(answer)),
  },
  {
    name: "prompt-too-long",
    stops: ({ prompt, premises }) => isOver(prompt, LONGEST_PROMPT) || hasLayout(premises),
  },
  { name: "answer-too-long", stops: ({ answer }) => isOver(answer, LONGEST_ANSWER) },
  {
    name: "fragment-answer",
    stops: ({ answer, kind }) =>
      kind !== "cloze" &&
      (BREAKS_OFF.test(answer) || answer.trim() === "" || lastWord(answer) === "") &&
      mathRuns(answer).length === 0,
  },
  { name: "dangling-answer", stops: ({ answer, prompt }) => isDanglingAnswer(answer, prompt) },
  {
    name: "derivation-answer",
    stops: ({ answer, kind, rule }) =>
      mathRuns(answer).some((run) => isDerivation(texOf(run))) ||
      (kind !== "why" &&
        kind !== "cloze" &&
        DERIVES.test(withoutMath(rule === "R4" ? answer.replace(SUPPOSES, "") : answer))),
  },
];

export const cardGate = (card: CardCase): GateName | null =>
  CARD_GATES.find((gate) => gate.stops(card))?.name ?? null;
