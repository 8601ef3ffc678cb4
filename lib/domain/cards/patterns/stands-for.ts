import { countWords } from "../language/words.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
  termOf,
} from "./statement.ts";

const ALSO_CALLED =
  /^(?:also|sometimes|otherwise|alternatively|commonly also|often also) (?:called|known as|referred to as|termed|named) (.+)$/iu;
const BY_SOMEBODY =
  /^((?:first |originally |independently )?(?:invented|introduced|proposed|discovered|developed|founded|written|published|proved|proven|designed|formulated|composed|painted|coined|established|built)) by (\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|and|von|van|de|der|et al\.?))*)(?: (in|around) (\d{3,4}))?$/u;
const LONGEST_TERM_WORDS = 6;

/** Pattern ag. "S is also called T": What is another name for S? "S was proposed by N": By whom? */
export const standsFor: Pattern = ({ clause, lead }) => {
  if (clause === null || clause.kind !== "be" || !isAskableSubject(clause.subject)) return NOTHING;
  const [, name = ""] = ALSO_CALLED.exec(clause.rest) ?? [];
  const term = termOf(name);
  if (
    term !== "" &&
    countWords(term) <= LONGEST_TERM_WORDS &&
    !/[,;]|\b(?:or|and|if|because|which|that)\b/u.test(term)
  )
    return [
      asked(
        "term",
        "ag",
        question(lead, `what is another name for ${inside(clause.subject)}`),
        answered(term),
      ),
    ];
  const [, done = "", who = ""] = BY_SOMEBODY.exec(clause.rest) ?? [];
  if (done === "" || !/^(?:is|are|was|were)$/u.test(clause.verb)) return NOTHING;
  return [
    asked(
      "question",
      "ag",
      question(lead, `by whom ${clause.verb} ${inside(clause.subject)} ${done}`),
      answered(who),
    ),
  ];
};
