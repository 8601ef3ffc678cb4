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
  /^((?:much |far |slightly |usually |often |generally |typically )?(?:(?:more|less) (?:\p{L}+ly )?\p{L}+|(?!other|rather)\p{L}+er|better|worse)(?: (?:to|for|in|at|on|of|against|with) .+?)?) than (.+)$/u;
const LONGEST_SIDE_WORDS = 6;

const isSide = (text: string): boolean =>
  countWords(text) <= LONGEST_SIDE_WORDS &&
  isAskableSubject(text) &&
  !/^\([a-z\d]\)$|[,;:]|\b(?:that of|those of|the other|before|ever|usual|expected|necessary|zero|one|two|any)\b/iu.test(
    text,
  ) &&
  !PREPOSITIONS.has(firstWord(text)) &&
  !/^[\u{F0000}-\u{FFFFF}\d]/u.test(text);

const PLACES =
  /^((?:much |far )?(?:(?:more|less) \p{L}+|(?!other|rather)\p{L}+er|better|worse)) ((in|at|for|on|during|under|among|with) [^,]{2,40}) than (\3 [^,]{2,40})$/u;

/** "Demand is more elastic in the long run than in the short run." */
const asksPlace = (subject: string, verb: string, place: RegExpExecArray): ReturnType<Pattern> => {
  const [, more = "", one = "", , other = ""] = place;
  const sides = [one, other].toSorted((left, right) => (left < right ? -1 : 1));
  const prompt = `${subject} ${verb} ${more} — ${sides[0] ?? ""}, or ${sides[1] ?? ""}?`;
  return [asked("contrast", "af", prompt, answered(one))];
};

/** Pattern af. "The median is more robust to outliers than the mean": Which is more robust? In the order of the alphabet. */
export const whichMore: Pattern = ({ clause, lead }) => {
  if (clause === null || clause.kind !== "be" || lead !== "") return NOTHING;
  const [, more = "", other = ""] = MORE.exec(clause.rest) ?? [];
  const place = PLACES.exec(more === "" ? "" : clause.rest);
  if (place !== null && isAskableSubject(clause.subject))
    return asksPlace(clause.subject, clause.verb, place);
  if (more === "" || !isSide(clause.subject) || !isSide(other)) return NOTHING;
  const [subject, second] = [inside(clause.subject), inside(other)];
  const sides = [subject, second].toSorted((left, right) => (left < right ? -1 : 1));
  const words = `which ${clause.verb} ${more}: ${sides[0] ?? ""} or ${sides[1] ?? ""}`;
  return [asked("contrast", "af", question("", words), answered(clause.subject))];
};
