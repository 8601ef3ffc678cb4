import type { Sentence } from "#lib/domain/notes/index.ts";
import { parseCloze } from "../cloze.ts";
import type { Place } from "../model/place.ts";
import { LONGEST_TEXT, hasBrokenMath, lineOf } from "../point.ts";

/** A sentence of the note with ==hidden== parts: one cloze card for each, as the learner wants it. */
export const writeHidden = (item: Sentence, place: Place): boolean => {
  if (!item.text.text.includes("==") || hasBrokenMath(item.text)) return false;
  if (item.text.raw.length > LONGEST_TEXT) return false;
  const { cards, problems } = parseCloze(item.text.text);
  if (cards.length === 0 || problems.length > 0) return false;
  for (const card of cards) {
    const gate = place.desk.own(
      { prompt: card.prompt, answer: card.answer, line: lineOf(item), kind: "cloze" },
      place,
    );
    if (gate !== null) place.desk.refuse(lineOf(item), gate, place);
  }
  if (item.children.length > 0) place.walk(item.children, { ...place, claim: null, isTop: false });
  return true;
};
