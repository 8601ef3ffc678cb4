import type { Item } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { texOf, withTex } from "../language/math-mask.ts";
import { lowerFirst } from "../language/clean.ts";
import { countWords, lastWord, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import {
  countSymbols,
  hasArrow,
  isDerivation,
  isDomain,
  isGenericApplication,
  isLayout,
  isLoneLetter,
  isNumeric,
  normalTex,
  splitEquation,
} from "../tex/equation.ts";
import { legendOf } from "./legend.ts";
import { type Formula, sentencesOf } from "./shape.ts";

const LEAST_SYMBOLS = 5;
/** "(AB)^T = B^T A^T" says something with four letters, "C = AB" with three nothing. */
const LEAST_WITH_OPERATOR = 4;
const OPERATES = /\^|\\(?:top|frac|sqrt|sum|prod|int|log|ln|exp|det|max|min)(?![a-zA-Z])/u;
const ASKS = new Set([
  "def",
  "notation",
  "prop",
  "thm",
  "desc",
  "concept",
  "usage",
  "ie",
  "cf",
  "meaning",
]);

const leftSidesOf = (place: Place): Set<string> => {
  const found = place.desk.leftSides.get(place.scope.key) ?? new Set<string>();
  place.desk.leftSides.set(place.scope.key, found);
  return found;
};

const MEASURES: readonly (readonly [RegExp, string])[] = [
  [
    /^\\(?:mathrm|textrm|text|operatorname)\{?(?:Var|V)\}?[[({]|^\\(?:mathrm|textrm|text|operatorname)\{Var\}|^Var[[({]|^\\mathbb\{?V\}?/u,
    "variance",
  ],
  [/^\\mathbb\{?E\}?|^\\(?:mathrm|textrm|text|operatorname)\{E\}|^E[[(]/u, "mean"],
];

/** "σ² = Var[x]": a letter that stands for a quantity with a name. The quantity is asked for, not its spelling. */
const measureOf = ({ left, right }: { readonly left: string; readonly right: string }): string => {
  const letter = normalTex(left).replace(/\^\{?\d\}?$/u, "");
  if (!isLoneLetter(letter)) return "";
  const tex = normalTex(right).replace(/\\(?:left|right|big|Big)(?![a-zA-Z])/gu, "");
  // One application and nothing behind it.
  if (
    !/^[^[\](){}]*(?:\{\w+\})?(?:_\{?[^[\](){}]*\}?)?[[(](?:[^[\]()]|\([^()]*\))*[\])]$/u.test(tex)
  )
    return "";
  return MEASURES.find(([shape]) => shape.test(tex))?.[1] ?? "";
};

const stopped = (formula: Formula, children: readonly Item[], place: Place): GateName | null => {
  const tex = texOf(formula.run);
  if (!ASKS.has(place.label)) return "worked-example";
  if (place.story.isBroken) return "dangling-reference";
  if (isDerivation(tex)) return "derivation-answer";
  const equation = splitEquation(tex);
  if (equation === null && isMeasureName(formula.name) && !isDomain(tex)) return null;
  if (equation === null && definesAlone(tex, children, place)) return null;
  if (equation === null || isDomain(tex) || isLayout(tex)) return "not-an-equation";
  if (hasArrow(tex)) return "not-an-equation";
  if (isNumeric(tex) || place.isWorked || NOT_YET.test(place.steps.at(-1) ?? ""))
    return "worked-example";
  const topic = sentencesOf(children).some((child) => /^(?:if|when)\b/iu.test(child.text.text));
  if (topic) return "no-question";
  const isNamed = formula.name !== "" || measureOf(equation) !== "";
  const least = OPERATES.test(equation.right) ? LEAST_WITH_OPERATOR : LEAST_SYMBOLS;
  if (!isNamed && countSymbols(tex) < least) return "trivial-equation";
  if (isGenericApplication(equation.right) || normalTex(equation.right) === "0")
    return "trivial-equation";
  if (/such that/u.test(equation.left) && isLoneLetter(equation.right)) return "trivial-equation";
  const vague = isGenericApplication(equation.left) || /^[a-zA-Z]$/u.test(normalTex(equation.left));
  const isTold = place.label === "def" || isNamed || isExplained(equation.left, place);
  if (vague && !isTold) return "undeclared-symbol";
  return null;
};

/** "Linear Combination: Σ cᵢvᵢ" directly below the definition: the whole formula is what the name means. */
const definesAlone = (tex: string, children: readonly Item[], place: Place): boolean =>
  place.label === "def" &&
  place.isTop &&
  place.owner === place.title &&
  !/\bvs\b|\?|=/u.test(place.owner) &&
  OPERATES_ALONE.test(tex) &&
  countSymbols(tex) >= LEAST_SYMBOLS &&
  !isDomain(tex) &&
  !isLayout(tex) &&
  !hasArrow(tex) &&
  !isNumeric(tex) &&
  !isGenericApplication(tex) &&
  !place.isWorked &&
  !sentencesOf(children).some((child) => /^(?:if|when)\b/iu.test(child.text.text));

const OPERATES_ALONE =
  /\\(?:frac|sqrt|sum|prod|int|partial|nabla|max|min|le|ge|leq|geq|forall)(?![a-zA-Z])|[<>]/u;

/** What leads to a formula is no formula to know. */
const NOT_YET = /^(?:ideation|intuition|ideas?|motivation|sketch)$/iu;

const NO_NAME =
  /^(?:cases?|examples?|steps?|problems?|comparison|solution|settings?|remarks?|notes?|results?|if|when|for|then)\b|\?$/iu;

/** What the concept has said of a letter that is a whole left side. */
const glossOf = (left: string, place: Place): string => {
  const known = place.desk.glosses.get(place.scope.key)?.entries() ?? [];
  return [...known].find(([run]) => normalTex(texOf(run)) === normalTex(left))?.[1] ?? "";
};

/** The left side is a letter that the concept has explained, or the label above says what the formula is. */
const isExplained = (left: string, place: Place): boolean =>
  glossOf(left, place) !== "" || (place.isNamedBlock && !NO_NAME.test(place.steps.at(-1) ?? ""));

const LOWER_NAME = /^\p{Lu}\p{Ll}/u;

const namedQuestion = (name: string, place: Place): string => {
  const bare = withoutStop(name);
  const lowered =
    LOWER_NAME.test(bare) && !/\s\p{Lu}/u.test(bare)
      ? bare.charAt(0).toLowerCase() + bare.slice(1)
      : bare;
  return `What is the ${lowered.replace(/^the /iu, "")} of **${place.owner}**?`;
};

const OWN_NAME =
  /\([^()]+\)$|\b(?:equations?|formula|laws?|rules?|identity|inequality|theorem|lemma)$/iu;

/** "VIF (Variance Inflation Factor)", "Bellman equation": a step that is the name of the formula itself. */
const isOwnName = (step: string): boolean =>
  OWN_NAME.test(step) && /^\p{Lu}/u.test(step) && countWords(step) >= 2 && countWords(step) <= 6;

const ofOwner = ({ owner }: Place): string => (/\bvs\b|\?/u.test(owner) ? "" : ` of **${owner}**`);

const caseOf = (place: Place): string => {
  const last = place.steps.at(-1) ?? "";
  const isCase =
    last !== place.owner &&
    countWords(last) <= 6 &&
    !/[.!?]$|^(?:it|this|we)\b|^(?:now|recall|then|here|before)$/iu.test(last);
  return last !== "" && isCase ? ` (${last})` : "";
};

const nameOf = (place: Place): string => {
  const last = place.steps.at(-1) ?? "";
  return isOwnName(last) ? ` of **${last}**` : `${ofOwner(place)}${caseOf(place)}`;
};

/** R2. A formula that is an equation: its left side is shown, the whole is the answer. */
export const writeFormula = (
  formula: Formula,
  line: number,
  children: readonly Item[],
  place: Place,
): { cards: number; gate: GateName | null } => {
  const gate = stopped(formula, children, place);
  if (gate !== null) return { cards: 0, gate };
  const tex = texOf(formula.run);
  const equation = splitEquation(tex);
  if (equation === null) {
    const prompt =
      formula.name === ""
        ? `Write the formula that defines **${place.owner}**.`
        : namedQuestion(formula.name, place);
    return writeWhole(prompt, formula, line, children, place);
  }
  const key = normalTex(equation.left);
  const sides = leftSidesOf(place);
  if (sides.has(key)) return { cards: 0, gate: "same-left-side" };
  const what = place.label === "prop" ? "property" : "formula";
  const left = withTex(formula.run, `${equation.left} ${equation.relation} \\;?`);
  const glossed = place.desk.leftNames.get(place.scope.key)?.get(key);
  const quantity = formula.name === "" ? measureOf(equation) : "";
  if (quantity !== "") return writeQuantity(quantity, formula.run, equation.left, line, place);
  const measure = formula.name;
  const gloss = glossOf(equation.left, place);
  const told = gloss === "" ? "" : ` (${withTex(formula.run, equation.left)}: ${gloss})`;
  const prompt =
    measure !== ""
      ? namedQuestion(measure, place)
      : glossed === undefined
        ? `Complete the ${what}${nameOf(place)}: ${left}${told}`
        : `Complete the formula of ${lowerFirst(glossed)}: ${left}`;
  const legend = [legendOf(children), formula.legend].filter((part) => part !== "").join("; ");
  const answer = legend === "" ? formula.run : `${formula.run}, ${legend}`;
  const offered = place.desk.offer(
    { kind: "formula", rule: "R2", direction: "forward", prompt, answer, line },
    place,
  );
  if (offered === null) sides.add(key);
  return offered === null ? { cards: 1, gate: null } : { cards: 0, gate: offered };
};

/** "σ² = Var[x]": what the letter denotes. */
const writeQuantity = (
  name: string,
  run: string,
  left: string,
  line: number,
  place: Place,
): { cards: number; gate: GateName | null } => {
  const gate = place.desk.offer(
    {
      kind: "question",
      rule: "R10",
      direction: "forward",
      prompt: `**${place.owner}**: what does ${withTex(run, left)} denote?`,
      answer: `The ${name}: ${run}`,
      line,
    },
    place,
  );
  return gate === null ? { cards: 1, gate: null } : { cards: 0, gate };
};

/** "Mean : np": the formula alone is the answer. */
const writeWhole = (
  prompt: string,
  { run, legend }: Formula,
  line: number,
  children: readonly Item[],
  place: Place,
): { cards: number; gate: GateName | null } => {
  const legends = [legendOf(children), legend].filter((part) => part !== "").join("; ");
  const gate = place.desk.offer(
    {
      kind: "formula",
      rule: "R2",
      direction: "forward",
      prompt,
      answer: legends === "" ? run : `${run}, ${legends}`,
      line,
    },
    place,
  );
  return gate === null ? { cards: 1, gate: null } : { cards: 0, gate };
};

/** "Mean : formula", but not "Encoding Function : c = f(x)" whose name says nothing of the concept. */
export const isMeasureName = (name: string): boolean =>
  countWords(name) <= 4 &&
  /^(?:mean|variance|mode|median|entropy|skewness|kurtosis|support|domain|range|gradient|derivative|inverse|norm|rank|trace|determinant|expectation|covariance|precision|period|frequency|area|volume|mass|density|energy|cost|complexity|dimension|order|degree|standard deviation|moment generating function|cdf|pdf|pmf)$/iu.test(
    name,
  ) &&
  lastWord(name) !== "";
