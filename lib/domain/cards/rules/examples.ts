import type { GateName } from "../gates/reasons.ts";
import { withoutMath } from "../language/math-mask.ts";
import { countWords } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { canAskWhatFollows, hasPremise } from "../model/story.ts";
import type { Source } from "./statement.ts";

const WORKED =
  /^(?:calculating|computing|solving|deriving|finding|proving|optimi[sz]ing|evaluating|estimating|decomposing|worked)\b/iu;
const FEWEST_WORDS = 3;

/** A heading that works an example out: its steps are practised, not recalled. */
export const isWorkedHeading = (name: string): boolean => WORKED.test(name);

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
