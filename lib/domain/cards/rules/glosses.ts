import type { GateName } from "../gates/reasons.ts";
import { hasFiniteVerb } from "../language/clause.ts";
import { isMath, texOf } from "../language/math-mask.ts";
import { isDangling } from "../language/reference.ts";
import { allStems } from "../language/stems.ts";
import {
  countWords,
  firstWord,
  upperFirst,
  withStop,
  withoutStop,
  wordsOf,
} from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { isDomain, splitEquation } from "../tex/equation.ts";
import type { Formula } from "./shape.ts";

const FEWEST_WORDS = 2;
const MOST_WORDS = 20;
const TYPE =
  "(?:matrix|vector|scalar|function|set|number|parameters?|constant|variable|input|output|integer|real number|index|graph|kernel|gradient|hessian|constants?)$";
/** "A vector valued random variable" says the type of a letter, as every notation does. */
const KIND_OF_TYPE =
  "(?:(?:real|complex|scalar|vector|matrix|row|column|random|continuous|discrete|binary|valued|finite|positive)[- ])*";
const BARE_TYPE = new RegExp(
  `^(?:an?|the|some|any)?\\s*(?:${KIND_OF_TYPE}|(?:\\p{L}+[- ])?)${TYPE}`,
  "iu",
);
/** "the logit function" is a name, "the function" is none. */
const BARE_NOUN = new RegExp(`^(?:an?|the|some|any)?\\s*${TYPE}`, "iu");

/** R10. `math : gloss` under Notation, or an equation with a gloss under a property. */
export const writeGloss = (formula: Formula, line: number, place: Place): GateName | null => {
  const gloss = withoutStop(formula.gloss);
  const words = countWords(gloss);
  if (words < FEWEST_WORDS || words > MOST_WORDS) return "legend";
  const named = allStems(place.title);
  // "x parameterized by a, b" reads the notation aloud; it does not say what the whole is.
  if (isMath(wordsOf(gloss)[0] ?? "")) return "legend";
  const isBare = place.label === "prop" ? BARE_NOUN.test(gloss) : BARE_TYPE.test(gloss);
  if (/^the (?:corresponding|respective|resulting|same|other)\b/iu.test(gloss)) return "legend";
  if (isBare || isDangling(gloss) || hasFiniteVerb(gloss)) return "legend";
  const equation = splitEquation(texOf(formula.run));
  if (place.label === "prop" && equation !== null)
    return offer(formula, gloss, line, place, "called");
  if (place.scope.kind === "title") return "legend";
  if (place.label !== "notation" || isDomain(texOf(formula.run))) return "legend";
  if ([...allStems(gloss)].every((one) => named.has(one))) return "leak";
  return offer(formula, gloss, line, place, "denotes");
};

const offer = (
  formula: Formula,
  gloss: string,
  line: number,
  place: Place,
  asks: "called" | "denotes",
): GateName | null => {
  const words =
    asks === "called" ? `what is ${formula.run} called?` : `what does ${formula.run} denote?`;
  if (asks === "called" && !/^the$/u.test(firstWord(gloss))) return "legend";
  return place.desk.offer(
    {
      kind: asks === "called" ? "term" : "question",
      rule: "R10",
      direction: "forward",
      prompt: `**${place.owner}**: ${words}`,
      answer: upperFirst(withStop(gloss)),
      line,
      withSide: false,
      withStory: false,
    },
    place,
  );
};
