import type { Block } from "#lib/domain/notes/index.ts";
import type { GateName } from "../gates/reasons.ts";
import { upperFirst, withStop, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { question } from "../patterns/statement.ts";
import { phraseOf } from "../point.ts";
import { isOrder, sentencesOf } from "./shape.ts";

const OUTCOME =
  /^([Ii]f|[Ww]hen) (.+), (?:then )?(?:it|this|that) (?:may|might|can|could|must|should|is likely to|likely)?\s*(?:well )?(?:be|is|means?|indicates?|suggests?|points? to) (?:likely |probably |possibly |perhaps )?(?:a sign of |an? (?:case|instance|symptom) of |due to |caused by |the (?:problem|case) of )?(?!that\b)(.+)$/u;

export interface Outcome {
  readonly word: string;
  readonly sign: string;
  readonly indicates: string;
}

/** "If C, it may be the problem of Y." */
export const outcomeOf = (text: string): Outcome | null => {
  const found = OUTCOME.exec(withoutStop(text));
  if (found === null) return null;
  return {
    word: (found[1] ?? "if").toLowerCase(),
    sign: found[2] ?? "",
    indicates: found[3] ?? "",
  };
};

/** R7, back: what does the sign indicate? The concept is usually the answer, so it is masked above the card. */
export const writeOutcome = (outcome: Outcome, line: number, place: Place): GateName | null =>
  place.desk.offer(
    {
      kind: "question",
      rule: "R7",
      direction: "reverse",
      prompt: question("", `what does it indicate ${outcome.word} ${outcome.sign}`),
      answer: outcome.indicates,
      line,
      masksContext: true,
    },
    place,
  );

/** R7. What one does, and the sign that one looks for. */
export const writeTest = (block: Block, place: Place): GateName | null => {
  const own = block.inline === undefined ? [] : [phraseOf(block.inline).text];
  const lines = [
    ...own,
    ...sentencesOf(block.children).map((child) => phraseOf(child.text).text),
  ].filter((line) => line !== "");
  if (lines.length === 0) return "empty";
  const orders = lines.filter((line) => isOrder(line) && outcomeOf(line) === null);
  if (orders.length === 0) return "no-question";
  const signs = lines.flatMap((line) => outcomeOf(line)?.sign ?? []);
  const parts = [...orders.map(withStop), ...signs.map((sign) => `Sign: ${withStop(sign)}`)];
  return place.desk.offer(
    {
      kind: "question",
      rule: "R7",
      direction: "forward",
      prompt: `How can one test for **${place.owner}**?`,
      answer: upperFirst(parts.join(" ")),
      line: block.own.start.line,
      withSide: false,
    },
    place,
  );
};
