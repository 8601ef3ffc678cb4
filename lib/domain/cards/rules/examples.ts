import type { GateName } from "../gates/reasons.ts";
import { parseClause } from "../language/clause.ts";
import { lowerFirst } from "../language/clean.ts";
import { isMath, withoutMath } from "../language/math-mask.ts";
import { countWords, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { canAskWhatFollows, hasPremise } from "../model/story.ts";
import type { Source } from "./statement.ts";

const WORKED =
  /^(?:calculating|computing|solving|deriving|finding|proving|optimi[sz]ing|evaluating|estimating|decomposing|worked)\b/iu;
const FEWEST_WORDS = 3;

/** A heading that works an example out: its steps are practised, not recalled. */
export const isWorkedHeading = (name: string): boolean => WORKED.test(name);

/** "The expected number of tosses is 2": what it is, is asked, not what follows. */
const valueOf = (text: string): { subject: string; verb: string; answer: string } | null => {
  const clause = parseClause(withoutStop(text));
  if (clause?.kind !== "be" || !/^(?:the|its?) \p{L}/iu.test(clause.subject)) return null;
  const answer = clause.rest.trim();
  const isValue = isMath(answer) || /^\d[\d.,%/]*(?: \p{L}+)?$/u.test(answer);
  return isValue ? { subject: clause.subject, verb: clause.verb, answer } : null;
};

/** "exp(−E) is 3 for the first state": of all that could be computed, one formula. */
const isStep = (text: string): boolean =>
  isMath(parseClause(withoutStop(text))?.subject ?? "") || OPENS_WITH_VALUE.test(text);

/** "v(s) = 8. To stay would give less …": what was worked out, and what is thought of it. */
const OPENS_WITH_VALUE = /^[\u{F0000}-\u{FFFFF}]+[.,;]? /u;

/** R9. A conclusion that no pattern asks: <premises> What follows? */
export const writeWhatFollows = (
  source: Source,
  hasWhy: boolean,
  place: Place,
): GateName | null => {
  if (!place.isStory || !hasPremise(place.story)) return "no-question";
  if (!canAskWhatFollows(place.story)) return "no-question";
  const isFirst = place.story.lines.every((line) => line.isPremise);
  if (hasWhy && !isFirst) return "no-question";
  if (isStep(source.phrase.text)) return "worked-example";
  const value = valueOf(source.phrase.text);
  if (value !== null)
    return place.desk.offer(
      {
        kind: "question",
        rule: "R9",
        direction: "forward",
        prompt: `What ${value.verb} ${lowerFirst(value.subject)}?`,
        answer: value.answer,
        line: source.line,
      },
      place,
    );
  const words = countWords(withoutMath(source.phrase.text));
  if (words < FEWEST_WORDS) return "no-question";
  return place.desk.offer(
    {
      kind: "question",
      rule: "R9",
      direction: "forward",
      prompt: "What follows?",
      answer: source.phrase.text,
      line: source.line,
    },
    place,
  );
};
