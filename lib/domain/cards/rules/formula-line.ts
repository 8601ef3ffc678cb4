import type { Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { type Phrase, plainPhrase } from "../language/phrase.ts";
import type { Claim, Place } from "../model/place.ts";
import { breakStory } from "../model/story.ts";
import { lineOf, phraseOf } from "../point.ts";
import { type Written, writeBelow } from "./below.ts";
import { isMeasureName, writeFormula } from "./formula.ts";
import { writeGloss } from "./glosses.ts";
import { learnLetters, rememberLeft } from "./legend.ts";
import { writeGlossedEquation, writeLabelledFormula } from "./named-formula.ts";
import type { Formula } from "./shape.ts";

/** A line that explains symbols gives no card; it teaches its letters to what follows. */
export const writeLegendLine = (
  item: Sentence,
  phrase: Phrase,
  place: Place,
  same: Written,
): Written => {
  place.desk.refuse(lineOf(item), "legend", place);
  learnLetters(phrase.text, place);
  writeBelow(item.children, { ...place, label: "settings" }, null);
  return same;
};

const gateFor = (item: Sentence, formula: Formula, place: Place): GateName | null => {
  const line = lineOf(item);
  if (place.label === "settings") return "legend";
  if (formula.labelled === true) return writeLabelledFormula(formula, line, item.children, place);
  if (formula.gloss !== "") {
    const gate = writeGloss(formula, line, place);
    return gate === "legend" ? writeGlossedEquation(formula, line, item.children, place) : gate;
  }
  if (formula.name !== "" && !isMeasureName(formula.name)) return "legend";
  return writeFormula(formula, line, item.children, place).gate;
};

/** A bullet that is one formula. */
export const writeFormulaLine = (
  item: Sentence,
  formula: Formula,
  place: Place,
  same: Written,
): Written => {
  const line = lineOf(item);
  rememberLeft(phraseOf(item.text).text, place);
  const gate = gateFor(item, formula, place);
  if (gate !== null) place.desk.refuse(line, gate, place);
  learnLetters(phraseOf(item.text).text, place);
  const claim: Claim = {
    phrase: plainPhrase(formula.run),
    story: place.story,
    line,
    shape: "formula",
    sound: false,
  };
  // A formula above If-lines is their topic: they say when it holds, and cannot be asked without it.
  const story = gate === "no-question" ? breakStory(place.story) : place.story;
  writeBelow(item.children, { ...place, story }, claim);
  const isUntold = gate !== null && place.label === "eg";
  return isUntold ? { ...same, story: breakStory(place.story) } : same;
};
