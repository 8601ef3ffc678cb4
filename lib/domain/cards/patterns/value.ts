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

const NUMBER = String.raw`(?:[-−–+]?\d[\d.,]*(?:\s?(?:%|°C|°F|\p{L}{1,8}(?:\/\p{L}{1,4})?))?|[\u{F0000}-\u{FFFFF}]+)`;
const VALUE = new RegExp(
  `^((?:about |approximately |roughly |exactly |at most |at least )?${NUMBER})$`,
  "u",
);
const BETWEEN = new RegExp(`^(?:always )?(between ${NUMBER} and ${NUMBER})$`, "u");
const PART_OF = /^(?:[Tt]he|[Ii]ts) (?:\p{L}[\p{L}-]* ){0,3}\p{L}+ (?:of|for|in|between) \S/u;
const LONGEST_SUBJECT_WORDS = 14;

/** Pattern aj. "The resting potential of a neuron is about −70 mV": What is it? */
export const value: Pattern = ({ clause, lead }) => {
  if (clause === null || clause.kind !== "be" || !PART_OF.test(clause.subject)) return NOTHING;
  if (!isAskableSubject(clause.subject) || countWords(clause.subject) > LONGEST_SUBJECT_WORDS)
    return NOTHING;
  const subject = inside(clause.subject);
  const [, range = ""] = BETWEEN.exec(clause.rest) ?? [];
  if (range !== "") {
    const words = `between which values ${clause.verb} ${subject}`;
    return [asked("question", "aj", question(lead, words), answered(range))];
  }
  const [, number = ""] = /\d/u.test(clause.rest) ? (VALUE.exec(clause.rest) ?? []) : [];
  return number === ""
    ? NOTHING
    : [asked("question", "aj", question(lead, `what ${clause.verb} ${subject}`), answered(number))];
};
