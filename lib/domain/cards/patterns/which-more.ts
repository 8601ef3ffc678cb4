import { countWords, firstWord } from "../language/words.ts";
import { PREPOSITIONS } from "../words/function-words.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
} from "./statement.ts";

const MORE =
  /^((?:much |far |slightly |usually |often |generally |typically )?(?:(?:more|less) (?:\p{L}+ly )?\p{L}+|(?!other|rather)\p{L}+er|better|worse)(?: (?:to|for|in|at|on|of|against|with) .+?)?) than (.+)$/iu;
const LONGEST_SIDE_WORDS = 6;

const isSide = (text: string): boolean =>
  countWords(text) <= LONGEST_SIDE_WORDS &&
  isAskableSubject(text) &&
  !/[,;:]|\b(?:that of|those of|the other|before|ever|usual|expected|necessary|zero|one|two|any)\b/iu.test(
    text,
  ) &&
  !PREPOSITIONS.has(firstWord(text)) &&
  !/^[\u{F0000}-\u{FFFFF}\d]/u.test(text);

/** Pattern af. "The median is more robust to outliers than the mean": Which is more robust? In the order of the alphabet. */
export const whichMore: Pattern = ({ clause, lead }) => {
  if (clause === null || clause.kind !== "be" || lead !== "") return NOTHING;
  const [, more = "", other = ""] = MORE.exec(clause.rest) ?? [];
  if (more === "" || !isSide(clause.subject) || !isSide(other)) return NOTHING;
  const [subject, second] = [inside(clause.subject), inside(other)];
  const sides = [subject, second].toSorted((left, right) => (left < right ? -1 : 1));
  const words = `which ${clause.verb} ${more}: ${sides[0] ?? ""} or ${sides[1] ?? ""}`;
  return [asked("contrast", "af", question("", words), answered(clause.subject))];
};
