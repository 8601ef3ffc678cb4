import { isDangling } from "../language/reference.ts";
import { lowerFirst } from "../language/clean.ts";
import { countWords, upperFirst, withoutStop } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { saysSomething } from "../patterns/statement.ts";
import { isImperative } from "./shape.ts";
import type { Source } from "./statement.ts";

const TELLS: ReadonlySet<string> = new Set(["concept", "desc", "def", "prop", "how"]);
const CONDITION = /^((?:if|when(?:ever)?) [^,]+), (?:then )?(.+)$/iu;
const NO_DEED =
  /^(?:see|note|recall|remember|consider|suppose|let|assume|think|try|do not|don't)\b/iu;
/** "Set to be a quarter cycle out of phase, they form a pair": the condition goes on. */
const OTHER_CLAUSE = /:|, (?:they|it|the|we|this|an?)\b/iu;
const SHORTEST_ORDER_WORDS = 3;
const LONGEST_OWNER_WORDS = 8;

/** "If the reference bit is 0, replace the page." What is done then? True if it is asked. */
export const writeConditionalOrder = ({ phrase, line }: Source, place: Place): boolean => {
  if (!TELLS.has(place.label) || place.isStory || place.isWorked || place.isReason) return false;
  const text = withoutStop(phrase.text);
  const [, condition = "", order = ""] = CONDITION.exec(text) ?? [];
  if (order === "" || !isImperative(order) || NO_DEED.test(order)) return false;
  if (OTHER_CLAUSE.test(order)) return false;
  if (countWords(order) < SHORTEST_ORDER_WORDS || isDangling(text)) return false;
  if (!saysSomething(condition.replace(/^\p{L}+ /u, ""))) return false;
  if (/\?|\bvs\b|=/u.test(place.owner) || countWords(place.owner) > LONGEST_OWNER_WORDS)
    return false;
  const gate = place.desk.offer(
    {
      kind: "question",
      rule: "R3d",
      direction: "forward",
      prompt: `**${place.owner}** — what does one do ${lowerFirst(condition)}?`,
      answer: upperFirst(order),
      line,
    },
    place,
  );
  return gate === null;
};
