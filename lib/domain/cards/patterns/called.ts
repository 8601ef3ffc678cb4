import { countWords } from "../language/words.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  question,
  saysSomething,
  termOf,
} from "./statement.ts";

const CALLED =
  /^(.+?) (is|are) (?:then |also |often |usually |commonly |sometimes |generally )?(?:called|known as|referred to as|termed) (.+)$/u;
const WE_CALL =
  /^(?:[Ii]f|[Ww]hen) (.+?), (?:then )?we call (?:it|them|this|these|\S+ \S+|\S+) (.+)$/u;
const LONGEST_TERM_WORDS = 7;
const SHORTEST_SUBJECT_WORDS = 3;

const isTerm = (term: string): boolean =>
  countWords(term) <= LONGEST_TERM_WORDS &&
  !/\b(?:if|when|because|which|that|or|since)\b|[,;]/iu.test(term);

/** Pattern b. "S is called T": What is the name for S? */
export const called: Pattern = ({ lead, main, phrase }) => {
  const found = CALLED.exec(main);
  if (found === null) return NOTHING;
  const [, subject = "", verb = "is", raw = ""] = found;
  const term = termOf(raw);
  if (!isTerm(term) || (phrase.bolds.length > 1 && / or /u.test(raw))) return NOTHING;
  if (/^this (?:kind|type|sort|form) of /iu.test(subject)) {
    return [
      asked("term", "b", question(lead, `what ${verb} ${inside(subject)} called`), answered(term)),
    ];
  }
  const defining =
    / (?:that|which|who|whose|where|such|of|for|in|between|with|to|on|obtained|incurred|made|from) /u.test(
      ` ${subject} `,
    ) || /[\u{F0000}-\u{FFFFF}]/u.test(subject);
  if (!defining || countWords(subject) < SHORTEST_SUBJECT_WORDS) return NOTHING;
  return [
    asked("term", "b", question(lead, `what is the name for ${inside(subject)}`), answered(term)),
  ];
};

/** Pattern d′. "If C, we call them T": What is the term for the case in which C? */
export const weCall: Pattern = ({ text }) => {
  const found = WE_CALL.exec(text);
  if (found === null) return NOTHING;
  const [, condition = "", term = ""] = found;
  if (!isTerm(termOf(term)) || !saysSomething(condition)) return NOTHING;
  return [
    asked(
      "term",
      "d′",
      question("", `what is the term for the case in which ${condition}`),
      answered(termOf(term)),
    ),
  ];
};
