import type { Block, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { parseClause } from "../language/clause.ts";
import { isMath, mathRuns, texOf } from "../language/math-mask.ts";
import type { Phrase } from "../language/phrase.ts";
import { upperFirst, withStop, withoutStop } from "../language/words.ts";
import type { Claim, Place } from "../model/place.ts";
import { NO_STORY } from "../model/story.ts";
import { whyQuestion } from "../patterns/because.ts";
import { hasBrokenMath, phraseOf } from "../point.ts";
import { isDerivation } from "../tex/equation.ts";
import { isLegend, isNounPhrase, sentencesOf } from "./shape.ts";

const MOST_REASONS = 4;
const DERIVES =
  /^(?:suppose|let|recall|put|consider|assume|by (?:the )?definition|using|note that)\b/iu;

/** "… is equivalent to minimizing the expected value of": the rest is a formula below. */
const BREAKS_OFF = /\b(?:of|with|by|to|from|for|that|the|an?|and|or|as|is|are)$/iu;

/** "Memory" above lines of its own; "After the step, L = p" is a part of the reason. */
const isHead = (child: Sentence): boolean => {
  const { text } = phraseOf(child.text);
  return child.children.length > 0 && mathRuns(text).length === 0 && isNounPhrase(text, 6);
};

/** The sentences of the answer; noun headings with lines of their own are left out. */
const reasonsOf = (block: Block): Phrase[] => {
  const own = block.inline === undefined ? [] : [phraseOf(block.inline)];
  const below = sentencesOf(block.children)
    .filter((child) => !isHead(child))
    .map((child) => phraseOf(child.text))
    .filter((phrase) => !isLegend(phrase.text));
  return [...own, ...below].filter((phrase) => phrase.text !== "");
};

const stopReasons = (block: Block, reasons: readonly Phrase[]): GateName | null => {
  if (reasons.length === 0) return "empty";
  const broken = sentencesOf(block.children).some((child) => hasBrokenMath(child.text));
  if (broken) return "math-unbalanced";
  const derives = reasons.some(
    ({ text }) =>
      DERIVES.test(text) ||
      isMath(text.replace(/[.,;]$/u, "")) ||
      mathRuns(text).some((run) => isDerivation(texOf(run))) ||
      (parseClause(text) === null && mathRuns(text).length > 0),
  );
  if (derives) return "why-is-a-derivation";
  if (reasons.some(({ text }) => BREAKS_OFF.test(withoutStop(text)))) return "fragment-answer";
  return reasons.length > MOST_REASONS ? "answer-too-long" : null;
};

const stopClaim = (claim: Claim | null): GateName | null => {
  if (claim === null) return "why-without-claim";
  if (claim.shape === "imperative" || claim.shape === "lead-in" || claim.shape === "noun")
    return "why-without-claim";
  if (claim.shape === "formula") return "why-without-claim";
  return claim.sound ? null : "dangling-reference";
};

/** R5. `Why?)` below a sentence: Why is it that P? */
export const writeWhy = (block: Block, place: Place): GateName | null => {
  const reasons = reasonsOf(block);
  const stopped = stopReasons(block, reasons);
  const gate = stopped === "why-is-a-derivation" ? stopped : (stopClaim(place.claim) ?? stopped);
  if (gate !== null || place.claim === null) return gate;
  const claim = place.claim;
  const answer = reasons.map(({ text }) => withStop(upperFirst(text))).join(" ");
  return place.desk.offer(
    {
      kind: "why",
      rule: "R5",
      direction: "forward",
      prompt: `${upperFirst(whyQuestion(claim.phrase.text.replace(/[.!]$/u, "")))}?`,
      answer,
      line: block.own.start.line,
    },
    { ...place, story: claim.story },
  );
};

/** Where the sentences of a reason are read on their own: without side and without story. */
export const reasonPlace = (place: Place): Place => ({
  ...place,
  isReason: true,
  story: NO_STORY,
  isStory: false,
  claim: null,
});
