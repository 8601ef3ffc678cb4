import type { Item, Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { isUnfinished } from "../gates/sentence-gates.ts";
import { cleanSentence, isConclusion, nameSubject, supplySubject } from "../language/clean.ts";
import { countWords } from "../language/words.ts";
import type { Phrase } from "../language/phrase.ts";
import { isBarePremise, isPremise } from "../language/premise.ts";
import { isDangling } from "../language/reference.ts";
import { splitSentences } from "../language/sentence.ts";
import type { Place } from "../model/place.ts";
import { addGap, breakStory } from "../model/story.ts";
import { LONGEST_TEXT, hasBrokenMath, isOnlyLink, lineOf, phraseOf } from "../point.ts";
import { writeAskedLine } from "./asked-line.ts";
import { type Written, claimOf, writeBelow } from "./below.ts";
import { writeClaim } from "./claim.ts";
import { writeConditionalOrder } from "./conditional-order.ts";
import { writeFormulaLine, writeLegendLine } from "./formula-line.ts";
import { writeLeadIn } from "./lead-in.ts";
import { learnLetters, rememberLeft } from "./legend.ts";
import { writeBarePremise, writePremise } from "./premise-line.ts";
import { formulaOf, isImperative, isLeadIn, isOrder, isLegend } from "./shape.ts";
import type { Source } from "./statement.ts";

/** Labels whose lines tell what to do. */
const ORDERS: ReadonlySet<string> = new Set(["how", "test", "practice", "sol"]);

/** One bullet: cards or refusals for its sentences, then for the lines below it. */
export const writeSentence = (item: Sentence, isFirst: boolean, place: Place): Written => {
  const same: Written = { story: place.story, staysFirst: isFirst };
  const stopped = stopEarly(item);
  if (stopped !== null) {
    place.desk.refuse(lineOf(item), stopped, place);
    writeBelow(item.children, place, null);
    return same;
  }
  const phrase = phraseOf(item.text);
  if (isLegend(phrase.text)) return writeLegendLine(item, phrase, place, same);
  const formula = formulaOf(phrase);
  if (formula !== null) return writeFormulaLine(item, formula, place, same);
  rememberLeft(phrase.text, place);
  const sentences = splitSentences(phrase).filter(({ text }) => !CITATION.test(text));
  if (writeAskedLine(item, sentences, place)) {
    writeBelow(
      item.children.filter((child) => child.type === "block"),
      place,
      null,
    );
    return same;
  }
  const written = writeSentences(item, sentences, isFirst, place);
  learnLetters(phrase.text, place);
  return written;
};

/** "(Ioffe and Szegedy, 2015)": where it stands, not what it is. */
const CITATION = /^\*?\(\p{Lu}[^()]*,? (?:1[789]|20)\d\d[a-z]?\)\*?[.,;]?$/u;

const stopEarly = (item: Sentence): GateName | null => {
  if (item.text.raw.length > LONGEST_TEXT) return "prompt-too-long";
  if (item.text.text === "") return item.text.images.length > 0 ? "only-image" : "orphan-fragment";
  if (hasBrokenMath(item.text)) return "math-unbalanced";
  if (isUnfinished(item.text.text)) return "TBD";
  if (CITATION.test(item.text.text) && item.children.length === 0) return "only-link";
  return isOnlyLink(item.text) && item.children.length === 0 ? "only-link" : null;
};

/** "DV : a node can …. An error can …": the later sentences are told of DV too. */
const SIDE = /^\p{Lu}[\p{L}-]*(?: \p{L}+)? : /u;

/** The sentences of a bullet in order; what hangs below the bullet hangs on the last. */
const writeSentences = (
  item: Sentence,
  sentences: readonly Phrase[],
  isFirst: boolean,
  outer: Place,
): Written => {
  let written: Written = { story: outer.story, staysFirst: isFirst };
  const isOfSide = SIDE.test(sentences[0]?.text ?? "");
  sentences.forEach((sentence, index) => {
    const children = index === sentences.length - 1 ? item.children : [];
    const story = isOfSide && index > 0 ? breakStory(written.story) : written.story;
    const place = story === outer.story ? outer : { ...outer, story };
    written = writeOne(item, sentence, children, written.staysFirst, place);
  });
  if (isOfSide) return { ...written, story: outer.story };
  return written;
};

const OMITS_SUBJECT: ReadonlySet<string> = new Set(["desc", "def", "concept", "prop"]);
const LONGEST_SUBJECT_WORDS = 6;

/** Lines directly below a label of a thing with a short name may leave its name out. */
const mayOmitSubject = (place: Place): boolean =>
  OMITS_SUBJECT.has(place.label) &&
  place.isTop &&
  place.side === "" &&
  place.steps.length === 0 &&
  place.scope.kind !== "title" &&
  !/\?|\bvs\b/u.test(place.owner) &&
  countWords(place.owner) <= LONGEST_SUBJECT_WORDS;

const writeOne = (
  item: Sentence,
  raw: Phrase,
  children: readonly Item[],
  isFirst: boolean,
  place: Place,
): Written => {
  const cleaned = cleanSentence(raw);
  const named =
    isFirst && place.isTop && place.label !== "cf"
      ? nameSubject(cleaned.phrase, place.owner)
      : cleaned.phrase;
  const phrase = mayOmitSubject(place) ? supplySubject(named, place.owner) : named;
  const source: Source = {
    phrase,
    line: lineOf(item),
    isLink: isOnlyLink(item.text),
    isSupplied: phrase !== cleaned.phrase,
  };
  if (place.label === "settings") {
    place.desk.refuse(source.line, "settings", place);
    writeBelow(children, place, null);
    return { story: place.story, staysFirst: isFirst };
  }
  if (children.length > 0 && isBarePremise(raw.text))
    return writeBarePremise(source, children, place);
  const opensStory = isPremise(raw.text) && !isConclusion(cleaned.connectives);
  const isCut = phrase.text !== raw.text;
  if (opensStory || (isCut && isPremise(phrase.text)))
    return writePremise(source, children, isFirst, place);
  if (isLeadIn(phrase.text, children))
    return writeLeadIn(source, children, isFirst, cleaned, place);
  const orders = ORDERS.has(place.label) ? isOrder : isImperative;
  if (!orders(phrase.text)) return writeClaim(source, children, isFirst, cleaned, place);
  if (!writeConditionalOrder(source, place))
    place.desk.refuse(
      source.line,
      isDangling(phrase.text) ? "dangling-reference" : "imperative",
      place,
    );
  writeBelow(children, place, claimOf(source, "imperative", place));
  return { story: addGap(place.story), staysFirst: false };
};
