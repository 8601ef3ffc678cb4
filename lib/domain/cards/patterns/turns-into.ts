import { hasFiniteVerb } from "../language/clause.ts";
import { countWords } from "../language/words.ts";
import { baseForm } from "../words/verbs.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
  doesOf,
} from "./statement.ts";

const TURNS =
  /^(?:translates?|converts?|transforms?|turns?|splits?|divides?|breaks?|decomposes?|partitions?|maps?|compiles?|projects?|groups?|separates?|rewrites?|encodes?|compresses|compress|reduces?|changes?|shifts?)$/u;
const INTO = /^(.+?) (into|onto) (.+)$/u;
const LONGEST_OBJECT_WORDS = 8;
const LONGEST_RESULT_WORDS = 14;

/** Pattern ad. "The compiler translates source code into machine code": What does it translate source code into? */
export const turnsInto: Pattern = ({ clause, lead }) => {
  if (clause === null || !isAskableSubject(clause.subject) || !TURNS.test(clause.verb))
    return NOTHING;
  if (clause.kind !== "third" && clause.kind !== "base") return NOTHING;
  const [, object = "", word = "", result = ""] = INTO.exec(clause.rest) ?? [];
  if (object === "" || countWords(object) > LONGEST_OBJECT_WORDS) return NOTHING;
  if (/^(?:it|them|this|these)$/iu.test(object) || /[,;:]|\band\b/u.test(object)) return NOTHING;
  if (countWords(result) < 2 || countWords(result) > LONGEST_RESULT_WORDS) return NOTHING;
  if (/\b(?:because|if|when|which|while|by)\b|[;:]|, (?:and|but|so)\b/iu.test(result))
    return NOTHING;
  if (
    result
      .split(/\band /u)
      .slice(1)
      .some((part) => hasFiniteVerb(part))
  )
    return NOTHING;
  const does = doesOf(clause);
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const words = `what ${does} ${inside(clause.subject)} ${adverb}${baseForm(clause.verb)} ${object} ${word}`;
  return [asked("question", "ad", question(lead, words), answered(result))];
};
