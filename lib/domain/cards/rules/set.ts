import type { Sentence } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { isMath } from "../language/math-mask.ts";
import { isDangling } from "../language/reference.ts";
import { countWords, upperFirst, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, isOnlyLink, phraseOf } from "../point.ts";
import type { Source } from "./statement.ts";

const FEWEST = 2;
const MOST = 5;
const LONGEST_ITEM_WORDS = 18;
const LONGEST_SET_WORDS = 50;

const OPENS_UPPER = /^\P{L}*\p{Lu}/u;

const initialOf = (text: string): "upper" | "lower" | "math" => {
  if (isMath(text.split(" ")[0] ?? "")) return "math";
  return OPENS_UPPER.test(text) ? "upper" : "lower";
};

/** The lines answer one question: same kind of beginning, none goes on from another. */
const stopSet = (items: readonly Sentence[]): GateName | null => {
  const texts = items.map((item) => withoutStop(phraseOf(item.text).text));
  if (items.every((item) => isOnlyLink(item.text)))
    return items.length > MOST ? "too-many-items" : "only-link";
  if (texts.length > MOST) return "too-many-items";
  if (texts.length < FEWEST) return "no-question";
  if (items.some((item) => hasBrokenMath(item.text))) return "math-unbalanced";
  if (texts.some((text) => /^(?:thus|we|hence|this|where|then|or|also|so|but|here)\b/iu.test(text)))
    return "not-parallel";
  if (items.some((item, index) => item.children.length > 0 && countWords(texts[index] ?? "") === 1))
    return "not-parallel";
  if (new Set(texts.map(initialOf)).size > 1) return "not-parallel";
  if (texts.some((text) => countWords(text) > LONGEST_ITEM_WORDS || isDangling(text)))
    return "not-parallel";
  return countWords(texts.join(" ")) > LONGEST_SET_WORDS ? "answer-too-long" : null;
};

/** 3.4. A lead-in with two to five parallel lines: complete the sentence. */
export const writeSet = (
  source: Source,
  items: readonly Sentence[],
  place: Place,
): GateName | null => {
  const stopped = stopSet(items);
  if (stopped !== null) return stopped;
  const lead = source.phrase.text.replace(/[\s:,]*(?:\.\.\.|…|[:,])?$/u, "");
  const texts = items.map((item) => withoutStop(phraseOf(item.text).text));
  return place.desk.offer(
    {
      kind: "set",
      rule: "R3s",
      direction: "forward",
      prompt: `Complete with ${items.length} items: “${upperFirst(lead)} …”`,
      answer: texts.map((text, index) => `(${index + 1}) ${text}`).join("; "),
      line: source.line,
    },
    place,
  );
};
