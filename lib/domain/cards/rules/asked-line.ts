import type { Sentence } from "#lib/domain/notes/index.ts";
import type { Phrase } from "../language/phrase.ts";
import { isDangling } from "../language/reference.ts";
import { countWords, upperFirst, withStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { hasBrokenMath, lineOf, phraseOf } from "../point.ts";
import { isLegend, isLeadIn, isNounPhrase, sentencesOf } from "./shape.ts";

const SHORTEST_QUESTION_WORDS = 4;
const MOST_ANSWERS = 3;
const ASKS = /^(?:why|how|what|when|where|who|which|whose)\b/iu;

const LONGEST_HEAD_WORDS = 4;

/** "Academic setting" above lines of its own: the answer stands in those. */
const isHead = (line: Sentence): boolean =>
  line.children.length > 0 && isNounPhrase(phraseOf(line.text).text, LONGEST_HEAD_WORDS);

const answersOf = (item: Sentence, sentences: readonly Phrase[]): string[] | null => {
  const behind = sentences.slice(1).map(({ text }) => text);
  if (behind.length > 0) return behind;
  const below = sentencesOf(item.children);
  if (below.some((one) => hasBrokenMath(one.text) || isLegend(one.text.text))) return null;
  if (below.some((one) => isLeadIn(phraseOf(one.text).text, one.children))) return null;
  if (below.some(isHead)) return null;
  return below.map((one) => phraseOf(one.text).text);
};

/** "Why do indexes slow down writes? Every index must be updated." A question of the writer with the answer behind or below it. */
export const writeAskedLine = (
  item: Sentence,
  sentences: readonly Phrase[],
  place: Place,
): boolean => {
  const asks = sentences[0]?.text ?? "";
  if (!asks.endsWith("?") || !ASKS.test(asks) || countWords(asks) < SHORTEST_QUESTION_WORDS)
    return false;
  if (isDangling(asks) || place.isWorked || place.isReason) return false;
  const answers = answersOf(item, sentences);
  if (answers === null || answers.length === 0 || answers.length > MOST_ANSWERS) return false;
  if (answers.some((answer) => isDangling(answer, asks) || answer.endsWith("?"))) return false;
  const gate = place.desk.offer(
    {
      kind: "question",
      rule: "R3w",
      direction: "forward",
      prompt: upperFirst(asks),
      answer: answers.map((answer) => withStop(upperFirst(answer))).join(" "),
      line: lineOf(item),
      withStory: false,
    },
    place,
  );
  return gate === null;
};
