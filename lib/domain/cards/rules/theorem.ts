import type { Block, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { isMath } from "../language/math-mask.ts";
import { hasFiniteVerb } from "../language/clause.ts";
import { isPremise } from "../language/premise.ts";
import { isDangling } from "../language/reference.ts";
import { countWords, withStop, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, phraseOf } from "../point.ts";
import { blocksOf, isLeadIn, plainChildren, sentencesOf } from "./shape.ts";

const IS_STATED =
  /\b(?:theorems?|lemmas?|corollar(?:y|ies)|laws?|principles?|rules?|inequalit(?:y|ies)|identit(?:y|ies)|propert(?:y|ies)|formulas?|criteri(?:on|a)|axioms?|conjectures?|propositions?|postulates?|hypothes[ei]s|equations?|tests?|conditions?)\b|^\p{Ll}{2,}$/u;
const POSSESSIVE = /^\p{Lu}[\p{L} -]*['’]s?\s/u;

/** "State Jensen's inequality", "State the chain rule"; a name that is none of a statement needs the word. */
export const stateOf = (name: string): string => {
  if (!IS_STATED.test(name.toLowerCase())) return `State the theorem: **${name}**.`;
  return POSSESSIVE.test(name) ? `State **${name}**.` : `State the **${name}**.`;
};

const MOST_CASES = 4;
const CASE = /^if\b|^[\u{F0000}-\u{FFFFF}][^:]*\s:\s/iu;

/** "D > 0 : a minimum", "D < 0 : a saddle": one case alone is not the theorem. Null where there are no cases, no text where they are too many. */
const casesOf = (lines: readonly Sentence[]): { text: string | null } | null => {
  const texts = lines.map((line) => phraseOf(line.text).text);
  const cases = texts.filter((text) => CASE.test(text));
  if (cases.length < 2 || !CASE.test(texts[0] ?? "")) return null;
  if (cases.length > MOST_CASES || lines.some((line) => hasBrokenMath(line.text)))
    return { text: null };
  return { text: cases.map((text, index) => `(${index + 1}) ${withoutStop(text)}`).join("; ") };
};

/** "For X ≥ 0 and a > 0" above a formula: what is claimed stands below what it is claimed of. Null if nothing is claimed. */
const stated = (statement: Sentence, next: Sentence | undefined): string | null => {
  const { text } = phraseOf(statement.text);
  if (SUPPOSES.test(text)) return next === undefined ? text : withClaim(text, next);
  const own = withoutStop(text);
  if (!isPremise(text) || hasFiniteVerb(own.replace(OPENS_PREMISE, ""))) return text;
  const [only, ...others] = plainChildren(statement.children).map((child) =>
    withoutStop(phraseOf(child.text).text),
  );
  return only === undefined || others.length > 0 ? null : `${own}, ${only}`;
};

const OPENS_PREMISE = /^(?:let|suppose|assume|consider|given)\b/iu;

/** "Assume that all weights are distinct." claims nothing: what holds then stands in the next line. */
const SUPPOSES = /^(?:suppose|assume)\b[^,]*$/iu;

const withClaim = (supposed: string, next: Sentence): string => {
  const { text } = phraseOf(next.text);
  return isPremise(text) || !hasFiniteVerb(text) || hasBrokenMath(next.text)
    ? supposed
    : `${withStop(supposed)} ${text}`;
};

/** R4. State the X. The first sentence, with its i.e. in words. */
export const writeTheorem = (block: Block, place: Place): GateName | null => {
  const [first] = sentencesOf(block.children);
  const inline = block.inline;
  const named = inline === undefined ? place.owner : withoutStop(phraseOf(inline).text);
  const name = countWords(named) <= 9 ? named : place.owner;
  const statement = first ?? null;
  if (statement === null) return "empty";
  if (hasBrokenMath(statement.text)) return "math-unbalanced";
  const cases = casesOf(sentencesOf(block.children));
  if (cases?.text === null) return "answer-too-long";
  const text = cases?.text ?? stated(statement, sentencesOf(block.children)[1]);
  if (text === null) return "lead-in";
  if (isLeadIn(text, statement.children)) return "lead-in";
  if (isDangling(text)) return "dangling-reference";
  const ie = blocksOf(statement.children).find(
    (child) => child.label === "ie" && child.inline !== undefined,
  );
  const restated = ie?.inline === undefined ? "" : phraseOf(ie.inline).text;
  const answer =
    restated === "" || isMath(restated)
      ? withStop(text)
      : `${withStop(text)} ${withStop(restated)}`;
  return place.desk.offer(
    {
      kind: "question",
      rule: "R4",
      direction: "forward",
      prompt: stateOf(name.replace(/^the /iu, "")),
      answer,
      line: statement.own.start.line,
      withSide: false,
      withStory: false,
    },
    place,
  );
};
