import { lowerFirst } from "../language/clean.ts";
import { agree } from "../language/token.ts";
import { countWords } from "../language/words.ts";
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

const DIFFERS = /^(?:differs?|differ) from (.+?) (in that|because|by|in) (.+)$/iu;
const UNLIKE = /^(?:unlike|in contrast to|as opposed to) (.+)$/iu;
const LONGEST_OTHER_WORDS = 8;
const LONGEST_WORDS = 25;

const isOther = (other: string): boolean =>
  isAskableSubject(other) && countWords(other) <= LONGEST_OTHER_WORDS;

/** "Unlike necrosis, apoptosis does not cause inflammation." */
const unlike: Pattern = ({ clause, lead }) => {
  const [, other = ""] = UNLIKE.exec(lead) ?? [];
  if (clause === null || other === "" || !isOther(other)) return NOTHING;
  if (!isAskableSubject(clause.subject) || countWords(clause.rest) < 1) return NOTHING;
  const it = agree(clause.subject, "it", "they");
  const adverb = clause.adverb === "" ? "" : ` ${lowerFirst(clause.adverb)}`;
  const answer = `${it}${adverb} ${clause.verb} ${clause.rest}`;
  if (countWords(answer) > LONGEST_WORDS) return NOTHING;
  const does = doesOf(clause);
  const words = `how ${does} ${inside(clause.subject)} differ from ${inside(other)}`;
  return [asked("question", "ab", question("", words), answered(answer))];
};

/** Pattern ab. "S differs from T in that P": How does S differ from T? */
export const differs: Pattern = (statement) => {
  const { clause, lead, text } = statement;
  if (clause === null || !isAskableSubject(clause.subject)) return NOTHING;
  if (UNLIKE.test(lead)) return unlike(statement);
  const [, before = "", behind = ""] = /^(.+), (unlike .+)$/iu.exec(clause.rest) ?? [];
  if (behind !== "" && lead === "")
    return unlike({ ...statement, lead: behind, clause: { ...clause, rest: before } });
  const at = text.length - clause.rest.length - clause.verb.length;
  const [, other = "", word = "", how = ""] = /^differs?$/u.test(clause.verb)
    ? (DIFFERS.exec(text.slice(at - 1).trim()) ?? [])
    : [];
  if (other === "" || !isOther(other) || countWords(how) > LONGEST_WORDS) return NOTHING;
  const does = doesOf(clause);
  const words = `how ${does} ${inside(clause.subject)} differ from ${inside(other)}`;
  return [asked("question", "ab", question(lead, words), answered(`${word} ${how}`))];
};
