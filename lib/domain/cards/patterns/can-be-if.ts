import { countWords } from "../language/words.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  oneCondition,
  isAskableSubject,
  question,
  saysSomething,
} from "./statement.ts";

const CAN_BE =
  /^((?:not )?(?:be|become) .+?),? ((?:only )?(?:if and only if|if|when|because|as long as)) (?!of\b)(.+)$/u;
const IS_IF =
  /^((?:not |only |\p{L}+ly )?\S+(?: \S+){0,3}?),? ((?:only )?(?:if and only if|if|when|as long as)) (.+)$/u;
const LONGEST_ADJECTIVE_WORDS = 7;

/** Pattern h. "S can be ADJ if C": When can S be ADJ? "S is ADJ when C": When is S ADJ? */
export const canBeIf: Pattern = ({ clause, lead }) => {
  if (clause === null || !isAskableSubject(clause.subject)) return NOTHING;
  if (clause.kind !== "modal" && clause.kind !== "be") return NOTHING;
  const found = (clause.kind === "modal" ? CAN_BE : IS_IF).exec(clause.rest);
  if (found === null) return NOTHING;
  const [, adjective = "", word = "", condition = ""] = found;
  if (/\beven$/iu.test(adjective)) return NOTHING;
  if (countWords(adjective) > LONGEST_ADJECTIVE_WORDS || !saysSomething(condition)) return NOTHING;
  if (/^(?:the|a|an|that|to|because|only)\b/iu.test(adjective)) return NOTHING;
  const asks = /because$/iu.test(word) ? "why" : "when";
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const words = `${asks} ${clause.verb} ${inside(clause.subject)} ${adverb}${adjective}`;
  return [
    asked("question", "h", question(lead, words), answered(`${word} ${oneCondition(condition)}`)),
  ];
};
