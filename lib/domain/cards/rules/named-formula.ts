import type { Item } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { lowerFirst } from "../language/clean.ts";
import { texOf } from "../language/math-mask.ts";
import { countWords, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import {
  countSymbols,
  hasArrow,
  hasRelation,
  isDerivation,
  isDomain,
  isLayout,
  isNumeric,
  normalTex,
  splitEquation,
} from "../tex/equation.ts";
import { writeFormula } from "./formula.ts";
import { legendOf } from "./legend.ts";
import type { Formula } from "./shape.ts";

const TELLS: ReadonlySet<string> = new Set(["concept", "def", "desc", "prop", "free"]);
const LONGEST_NAME_WORDS = 3;
const LEAST_SYMBOLS = 5;
const OPERATES = /\\(?:frac|sqrt|sum|prod|int|pm|cdot)(?![a-zA-Z])/u;

/** "Settings) x = …", "Step 1) x = …": what stands there is given or a step, no formula of the thing. */
const NO_NAME =
  /\d|^(?:settings?|wrong|right|notes?|warnings?|cases?|steps?|results?|answers?|assumptions?|relations?|goals?|problems?|proof|ideas?|ideation|where|then|inputs?|outputs?|given|recall|notation|domain|range|solution|check|idea|remark|examples?|derivation|hence|thus|so|e|i)\b/iu;

/** "Interval) x ± ts/√n" below "Mean with unknown variance": the label says what of the thing the formula is. */
export const writeLabelledFormula = (
  formula: Formula,
  line: number,
  children: readonly Item[],
  place: Place,
): GateName | null => {
  const tex = texOf(formula.run);
  const name = formula.name.trim();
  if (!TELLS.has(place.label) || !place.isTop || place.isWorked || place.isStory) return "legend";
  if (NO_NAME.test(name) || countWords(name) > LONGEST_NAME_WORDS) return "legend";
  if (/\?|=|\bvs\b/u.test(place.owner) || place.scope.kind === "title") return "legend";
  if (isDerivation(tex) || isDomain(tex) || isLayout(tex) || hasArrow(tex)) return "legend";
  if (isNumeric(tex) || countSymbols(tex) < LEAST_SYMBOLS) return "legend";
  if (!hasRelation(tex) && !OPERATES.test(tex)) return "legend";
  const legend = legendOf(children);
  return place.desk.offer(
    {
      kind: "formula",
      rule: "R2",
      direction: "forward",
      prompt: `**${place.owner}** — what is the formula of the ${lowerFirst(name)}?`,
      answer: legend === "" ? formula.run : `${formula.run}, ${legend}`,
      line,
    },
    place,
  );
};

const NAME = /^the (?:\p{L}[\p{L}-]* ){1,4}\p{L}[\p{L}-]*$/u;
const NO_THING = /\b(?:of|that|which|in|for|first|second|third|last|other|same|term|case)\b/iu;

/** "s = … : the importance sampling estimator": the words behind the formula name what its left side is. */
export const writeGlossedEquation = (
  formula: Formula,
  line: number,
  children: readonly Item[],
  place: Place,
): GateName | null => {
  const gloss = withoutStop(formula.gloss);
  const equation = splitEquation(texOf(formula.run));
  if (!TELLS.has(place.label) || place.label === "prop" || equation === null) return "legend";
  if (!NAME.test(gloss) || NO_THING.test(gloss)) return "legend";
  const key = normalTex(equation.left);
  const known = place.desk.leftNames.get(place.scope.key) ?? new Map<string, string>();
  place.desk.leftNames.set(place.scope.key, known);
  if (!known.has(key)) known.set(key, gloss);
  return writeFormula({ ...formula, gloss: "" }, line, children, place).gate === null
    ? null
    : "legend";
};
