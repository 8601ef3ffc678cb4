import type { Item, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { hasOpenMath, isUnfinished } from "../gates/sentence-gates.ts";
import { hasFiniteVerb } from "../language/clause.ts";
import {
  type Cleaned,
  cleanSentence,
  isConclusion,
  lowerFirst,
  nameSubject,
} from "../language/clean.ts";
import { type Phrase, joinPhrases, plainPhrase, replaceStart } from "../language/phrase.ts";
import { isBarePremise, isPremise, isRecall } from "../language/premise.ts";
import { splitSentences } from "../language/sentence.ts";
import { withoutStop } from "../language/words.ts";
import type { Claim, Place } from "../model/place.ts";
import { type Story, addConclusion, addGap, addPremise } from "../model/story.ts";
import { askFormula } from "../patterns/index.ts";
import { hasBrokenMath, isOnlyLink, lineOf, phraseOf } from "../point.ts";
import { isNumeric } from "../tex/equation.ts";
import { mathRuns, texOf } from "../language/math-mask.ts";
import { writeContrast } from "./contrast.ts";
import { writeDefinition } from "./definition.ts";
import { writeWhatFollows } from "./examples.ts";
import { isMeasureName, writeFormula } from "./formula.ts";
import { writeGloss } from "./glosses.ts";
import { learnLetters, legendOf } from "./legend.ts";
import { writeSet } from "./set.ts";
import { outcomeOf, writeOutcome } from "./test.ts";
import {
  type Formula,
  blocksOf,
  formulaOf,
  isImperative,
  isLeadIn,
  isLegend,
  isNounPhrase,
  plainChildren,
} from "./shape.ts";
import { type Source, gateOf, offerAsked, writeStatement } from "./statement.ts";

const LONGEST_TEXT = 6000;

export interface Written {
  /** The story as the next line of the same list reads on. */
  readonly story: Story;
  /** The next line may still be the first of its definition. */
  readonly staysFirst: boolean;
}

/** One bullet: cards or refusals for its sentences, then for the lines below it. */
export const writeSentence = (item: Sentence, isFirst: boolean, place: Place): Written => {
  const line = lineOf(item);
  const same: Written = { story: place.story, staysFirst: isFirst };
  const stopped = stopEarly(item);
  if (stopped !== null) {
    place.desk.refuse(line, stopped, place);
    below(item.children, place, null);
    return same;
  }
  const phrase = phraseOf(item.text);
  if (isLegend(phrase.text)) return writeLegend(item, phrase, place, same);
  const formula = formulaOf(phrase);
  if (formula !== null) return writeFormulaLine(item, formula, place, same);
  const sentences = splitSentences(phrase);
  let story = place.story;
  let first = isFirst;
  sentences.forEach((sentence, index) => {
    const isLast = index === sentences.length - 1;
    const children = isLast ? item.children : [];
    const written = writeOne(item, sentence, children, first, { ...place, story });
    story = written.story;
    first = first && written.staysFirst;
  });
  learnLetters(phrase.text, place);
  return { story, staysFirst: first };
};

const stopEarly = (item: Sentence): GateName | null => {
  if (item.text.raw.length > LONGEST_TEXT) return "prompt-too-long";
  if (item.text.text === "") return item.text.images.length > 0 ? "only-image" : "orphan-fragment";
  if (hasBrokenMath(item.text)) return "math-unbalanced";
  if (isUnfinished(item.text.text)) return "TBD";
  return isOnlyLink(item.text) && blocksOf(item.children).length === 0 && item.children.length === 0
    ? "only-link"
    : null;
};

/** The lines below a line, with what they may speak of. */
const below = (children: readonly Item[], place: Place, claim: Claim | null): void => {
  if (children.length === 0) return;
  place.walk(children, { ...place, claim, isTop: false, isDirectlyUnderConcept: false });
};

const writeLegend = (item: Sentence, phrase: Phrase, place: Place, same: Written): Written => {
  place.desk.refuse(lineOf(item), "legend", place);
  learnLetters(phrase.text, place);
  place.walk(item.children, {
    ...place,
    label: "settings",
    claim: null,
    isTop: false,
    isDirectlyUnderConcept: false,
  });
  return same;
};

const writeFormulaLine = (
  item: Sentence,
  formula: Formula,
  place: Place,
  same: Written,
): Written => {
  const line = lineOf(item);
  const named = formula.name !== "" && isMeasureName(formula.name);
  const outcome =
    place.label === "settings"
      ? { cards: 0, gate: "legend" as GateName }
      : formula.gloss !== "" || (formula.name !== "" && !named)
        ? glossOrRefuse(formula, line, place)
        : writeFormula(formula, line, item.children, place);
  if (outcome.gate !== null && outcome.cards === 0) place.desk.refuse(line, outcome.gate, place);
  learnLetters(phraseOf(item.text).text, place);
  const claim: Claim = {
    phrase: plainPhrase(formula.run),
    story: place.story,
    line,
    shape: "formula",
    sound: false,
  };
  below(item.children, place, claim);
  return same;
};

const glossOrRefuse = (
  formula: Formula,
  line: number,
  place: Place,
): { cards: number; gate: GateName | null } => {
  const gate = formula.gloss === "" ? "legend" : writeGloss(formula, line, place);
  return { cards: gate === null ? 1 : 0, gate };
};

/** One sentence of a bullet. */
const writeOne = (
  item: Sentence,
  raw: Phrase,
  children: readonly Item[],
  isFirst: boolean,
  place: Place,
): Written => {
  const cleaned = cleanSentence(raw);
  const named = isFirst && place.isTop ? nameSubject(cleaned.phrase, place.owner) : cleaned.phrase;
  const source: Source = { phrase: named, line: lineOf(item), isLink: isOnlyLink(item.text) };
  const keep: Written = { story: place.story, staysFirst: false };
  if (place.label === "settings") {
    place.desk.refuse(source.line, "settings", place);
    below(children, place, null);
    return { ...keep, staysFirst: isFirst };
  }
  if (isBarePremise(raw.text) && children.length > 0)
    return writeBarePremise(source, children, place);
  if (isPremise(raw.text) && !isConclusion(cleaned.connectives))
    return writePremise(source, children, isFirst, place);
  if (isPremise(source.phrase.text)) return writePremise(source, children, isFirst, place);
  if (isLeadIn(source.phrase.text, children))
    return writeLeadIn(item, source, children, isFirst, cleaned, place);
  if (isImperative(source.phrase.text)) {
    place.desk.refuse(source.line, "imperative", place);
    below(children, place, claimOf(source, "imperative", place));
    return { ...keep, story: addGap(place.story) };
  }
  return writeClaim(source, children, isFirst, cleaned, place);
};

const claimOf = (source: Source, shape: Claim["shape"], place: Place): Claim => ({
  phrase: source.phrase,
  story: place.story,
  line: source.line,
  shape,
  sound:
    shape === "imperative"
      ? gateOf(source, place) === "orphan-fragment"
      : gateOf(source, place) === null,
});

/** "Suppose" above lines: the lines are the premise. */
const writeBarePremise = (source: Source, children: readonly Item[], place: Place): Written => {
  const word = withoutStop(source.phrase.text);
  const parts = plainChildren(children).map((child) => {
    const nested = plainChildren(child.children).map((one) => withoutStop(phraseOf(one.text).text));
    const legend = legendOf(child.children);
    return [withoutStop(phraseOf(child.text).text).replace(/\s+:\s+/u, " be "), ...nested, legend]
      .filter((part) => part !== "")
      .join(", ");
  });
  place.desk.refuse(source.line, "premise", place);
  for (const child of plainChildren(children)) learnLetters(phraseOf(child.text).text, place);
  below(children, { ...place, label: "settings" }, null);
  return { story: addPremise(place.story, `${word} ${parts.join("; ")}`), staysFirst: true };
};

const writePremise = (
  source: Source,
  children: readonly Item[],
  isFirst: boolean,
  place: Place,
): Written => {
  const legend = legendOf(children);
  const text =
    legend === ""
      ? withoutStop(source.phrase.text)
      : `${withoutStop(source.phrase.text)}, ${legend}`;
  const story = addPremise(place.story, text);
  const isNumbers = mathRuns(text).some((run) => isNumeric(texOf(run)));
  if (isRecall(text) && !writeRecalled(source, place))
    place.desk.refuse(source.line, "premise", place);
  else if (!isRecall(text)) place.desk.refuse(source.line, "premise", place);
  learnLetters(text, place);
  const inner = { ...place, story, isWorked: place.isWorked || isNumbers };
  const claim = claimOf(source, "premise", { ...place, story: place.story });
  place.walk(children, { ...inner, claim, isDirectlyUnderConcept: false });
  const isForBelow = /^for\b/iu.test(text) && plainChildren(children).length > 0;
  return { story: isForBelow ? place.story : story, staysFirst: isFirst };
};

/** "Recall the approximation predicting that … would add […]": pattern r, besides being a premise. */
const writeRecalled = (source: Source, place: Place): boolean => {
  if (hasOpenMath(source.phrase.text)) return false;
  return askFormula(source.phrase).some((one) => offerAsked(one, source.line, place) === null);
};

const joined = (lead: Phrase, child: Phrase): Phrase => {
  const low = /^then\b/iu.test(child.text)
    ? { ...child, text: child.text.charAt(0).toLowerCase() + child.text.slice(1) }
    : child;
  const lowered = lowerFirst(low.text);
  return joinPhrases(
    [
      trimColon(lead),
      replaceStart(low, low.text.length, lowered).text === ""
        ? low
        : { text: lowered, bolds: low.bolds },
    ],
    " ",
  );
};

const trimColon = (phrase: Phrase): Phrase => ({
  ...phrase,
  text: phrase.text.replace(/\s*(?::|…|\.\.\.)$/u, ""),
});

const writeLeadIn = (
  item: Sentence,
  source: Source,
  children: readonly Item[],
  isFirst: boolean,
  cleaned: Cleaned,
  place: Place,
): Written => {
  const plain = plainChildren(children);
  const [only] = plain;
  const keep: Written = { story: place.story, staysFirst: false };
  if (only === undefined) {
    place.desk.refuse(source.line, "lead-in", place);
    below(children, place, claimOf(source, "lead-in", place));
    return keep;
  }
  const definition =
    isFirst || place.label === "def" ? tryDefinition(source, children, isFirst, place) : null;
  if (definition === "card") {
    learnChildren(children, place);
    return keep;
  }
  const childPhrase = phraseOf(only.text);
  const formula = formulaOf(childPhrase);
  const isSentence = hasFiniteVerb(
    withoutStop(source.phrase.text).replace(/\s(?:if|when|where|that)$/iu, ""),
  );
  if (plain.length === 1 && formula !== null && !/^(?:if|when)\b/iu.test(source.phrase.text)) {
    place.desk.refuse(source.line, "lead-in", place);
    below(children, place, claimOf(source, "lead-in", place));
    return keep;
  }
  if (plain.length === 1 && !hasBrokenMath(only.text)) {
    const whole: Source = { ...source, phrase: joined(source.phrase, childPhrase), isLink: false };
    const claim = writeClaim(whole, only.children, isFirst, cleaned, place);
    below(
      children.filter((child) => child !== only),
      place,
      claimOf(whole, "statement", place),
    );
    return claim;
  }
  const sentences = plain.every(
    (child) =>
      hasFiniteVerb(withoutStop(phraseOf(child.text).text)) &&
      /^\P{L}*\p{Lu}|^[\u{F0000}-\u{FFFFF}]/u.test(phraseOf(child.text).text),
  );
  if (sentences && !isSentenceSet(source)) {
    place.desk.refuse(source.line, "lead-in", place);
    below(children, place, claimOf(source, "lead-in", place));
    return { ...keep, story: addGap(place.story) };
  }
  const gate = setGate(source, place) ?? writeSet(source, plain, place);
  if (gate !== null) place.desk.refuse(source.line, gate, place);
  if (gate !== null || item.children.length > plain.length || !isSentence)
    below(children, place, claimOf(source, "lead-in", place));
  return { ...keep, story: addGap(place.story) };
};

const isSentenceSet = (source: Source): boolean =>
  /\b(?:conditions|properties|steps|reasons|ways|following)\b.*:$/iu.test(source.phrase.text);

/** The lead of a set need not be whole, but it must not point elsewhere. */
const setGate = (source: Source, place: Place): GateName | null => {
  const gate = gateOf({ ...source, phrase: trimColon(source.phrase) }, place);
  return gate === "orphan-fragment" || gate === "no-question"
    ? gate === "orphan-fragment"
      ? "orphan-fragment"
      : null
    : gate;
};

const learnChildren = (children: readonly Item[], place: Place): void => {
  for (const child of plainChildren(children)) learnLetters(phraseOf(child.text).text, place);
};

const tryDefinition = (
  source: Source,
  children: readonly Item[],
  isFirst: boolean,
  place: Place,
): "card" | GateName | null => {
  if (!isFirst || !/\bsatisf(?:y|ies)\b/iu.test(source.phrase.text)) return null;
  const result = writeDefinition(source, children, place);
  if (result === null) return null;
  return result.cards > 0 ? "card" : result.gate;
};

const DEFINES = new Set(["def", "desc", "concept"]);

/** A sentence that claims something, or a noun phrase. */
const writeClaim = (
  source: Source,
  children: readonly Item[],
  isFirst: boolean,
  cleaned: Cleaned,
  place: Place,
): Written => {
  const concludes = isConclusion(cleaned.connectives);
  const shape: Claim["shape"] = concludes ? "conclusion" : "statement";
  const claim = claimOf(source, shape, place);
  const hasWhy = blocksOf(children).some((block) => block.label === "why");
  const outcome = askClaim(source, children, isFirst, hasWhy, concludes, place);
  if (!hasWhy) writeContrast(source, place);
  else if (outcome.cards === 0 && outcome.gate === "no-question")
    place.desk.refuse(source.line, "no-question", place);
  if (outcome.cards === 0 && outcome.gate !== null)
    place.desk.refuse(source.line, outcome.gate, place);
  const asNoun =
    outcome.gate === "orphan-fragment" && isNounPhrase(withoutStop(source.phrase.text), 8);
  below(children, asNoun ? nounPlace(source, place, children) : place, {
    ...claim,
    shape: asNoun ? "noun" : shape,
  });
  const story =
    concludes && claim.sound && place.story.lines.length > 0
      ? addConclusion(place.story, withoutStop(source.phrase.text))
      : outcome.cards === 0 && !concludes
        ? addGap(place.story)
        : place.story;
  return { story, staysFirst: false };
};

const askClaim = (
  source: Source,
  children: readonly Item[],
  isFirst: boolean,
  hasWhy: boolean,
  concludes: boolean,
  place: Place,
): { cards: number; gate: GateName | null } => {
  const mayDefine =
    DEFINES.has(place.label) &&
    (isFirst || place.label === "def") &&
    !place.isReason &&
    !place.isStory;
  if (mayDefine && !hasOpenMath(source.phrase.text)) {
    const defined =
      isFirst || place.label === "def"
        ? writeDefinition(source, children, { ...place, isTop: isFirst })
        : null;
    if (defined !== null && (defined.cards > 0 || defined.gate === null)) return defined;
  }
  const outcome = place.label === "test" ? outcomeOf(source.phrase.text) : null;
  if (outcome !== null && !hasOpenMath(source.phrase.text)) {
    const gate = writeOutcome(outcome, source.line, place);
    return { cards: gate === null ? 1 : 0, gate };
  }
  const asked = writeStatement(source, place);
  if (asked.cards > 0 || asked.gate !== "no-question") return asked;
  if (!concludes) return asked;
  const follows = writeWhatFollows(source, hasWhy, place);
  return follows === null ? { cards: 1, gate: null } : { cards: 0, gate: follows };
};

/** A noun phrase with labelled lines below it is the concept for them. */
const nounPlace = (source: Source, place: Place, children: readonly Item[]): Place => {
  const name = withoutStop(source.phrase.text);
  const own = blocksOf(children).some((block) =>
    /^(?:def|desc|prop|meaning|usage|ie|notation|drw|adv|need)$/u.test(block.label),
  );
  return own
    ? { ...place, owner: name, title: name, steps: [...place.steps, name] }
    : { ...place, steps: [...place.steps, name] };
};
