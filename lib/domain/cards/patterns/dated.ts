import { isPlural } from "../language/token.ts";
import { firstWord } from "../language/words.ts";
import { DETERMINERS } from "../words/function-words.ts";
import { type Pattern, NOTHING, asked, inside, isAskableSubject, question } from "./statement.ts";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATE = `(?:(?:on|in) (?:(?:early|late|mid) )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}(?: \\d{1,2},)? )?\\d{3,4}(?: ?(?:BC|AD|BCE|CE))?|between \\d{3,4} and \\d{3,4}|from \\d{3,4} to \\d{3,4})`;
const WAS_DONE = new RegExp(
  `^(\\p{L}+(?:ed|wn|nt|lt|ten|ken|sen|ght|orn|ung|ound|ade|un|et)\\b(?: \\S+){0,6}?) (${DATE})$`,
  "iu",
);
const TOOK_PLACE = new RegExp(
  `^(.+?) (took place|began|ended|broke out|died|fell|opened|closed|started|met|happened|occurred|arose)((?: \\S+){0,5}?) (${DATE})$`,
  "iu",
);
const BASE: Readonly<Record<string, string>> = {
  "took place": "take place",
  began: "begin",
  ended: "end",
  "broke out": "break out",
  died: "die",
  fell: "fall",
  opened: "open",
  closed: "close",
  started: "start",
  met: "meet",
  happened: "happen",
  occurred: "occur",
  arose: "arise",
};

/** Pattern t. "S was adopted in August 1789": When was S adopted? */
export const dated: Pattern = ({ clause, text, lead }) => {
  if (lead !== "" || !/\d/u.test(text)) return NOTHING;
  const [, done = "", when = ""] =
    clause !== null && /^(?:was|were)$/u.test(clause.verb)
      ? (WAS_DONE.exec(clause.rest) ?? [])
      : [];
  if (clause !== null && done !== "" && isAskableSubject(clause.subject))
    return [
      asked(
        "question",
        "t",
        question("", `when ${clause.verb} ${named(clause.subject)} ${done}`),
        upper(when),
      ),
    ];
  const [, subject = "", verb = "", rest = "", date = ""] = TOOK_PLACE.exec(text) ?? [];
  if (subject === "" || !isAskableSubject(subject)) return NOTHING;
  const words = `when did ${named(subject)} ${BASE[verb.toLowerCase()] ?? verb}${rest}`;
  return [asked("question", "t", question("", words), upper(date))];
};

/** "Napoleon", "Louis XVI": a subject without article that is no plural is a name. */
const named = (subject: string): string =>
  DETERMINERS.has(firstWord(subject)) || isPlural(subject) ? inside(subject) : subject;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
