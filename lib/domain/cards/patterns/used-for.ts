import { countWords } from "../language/words.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
} from "./statement.ts";

const CAN_BE_USED = /^(?:also )?be used (to|for|as) (.+)$/iu;
const IS_USED = /^(?:also |often |commonly |mainly |usually )?used (to|for) (.+)$/iu;

/** Pattern j. "S can be used to P": What can S be used for? */
export const usedFor: Pattern = ({ clause, lead }) => {
  if (clause === null || !isAskableSubject(clause.subject)) return NOTHING;
  const found =
    clause.kind === "modal"
      ? CAN_BE_USED.exec(clause.rest)
      : clause.kind === "be"
        ? IS_USED.exec(clause.rest)
        : null;
  if (found === null) return NOTHING;
  const [, word = "to", purpose = ""] = found;
  if (/\b(?:when|if|because)\b/iu.test(purpose) || countWords(purpose) < 2) return NOTHING;
  const subject = inside(clause.subject);
  const words =
    clause.kind === "modal"
      ? `what ${clause.verb} ${subject} be used ${word === "as" ? "as" : "for"}`
      : `what ${clause.verb} ${subject} used for`;
  return [
    asked(
      "question",
      "j",
      question(lead, words),
      answered(word === "as" ? purpose : `${word} ${purpose}`),
    ),
  ];
};
