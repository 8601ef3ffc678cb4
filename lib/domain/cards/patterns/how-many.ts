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

const HOLDS =
  /^(?:has|have|contains?|uses?|needs?|requires?|spans?|produces?|yields?|consists?|comprises?|divides?)$/u;
const NUMBER =
  /^(?:of )?((?:only |exactly |at least |at most |about )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|hundred|\d{1,4})) ((?:\p{L}[\p{L}-]* ){0,3}\p{L}[\p{L}-]*s)(?: (?:of|in|per|for|with|on) (.+))?$/u;
const CAN_HOLD = /^(hold|have|contain|store|take|support|use|carry) (.+)$/u;
const LONGEST_TAIL_WORDS = 8;

/** Pattern ae. "The major scale has seven notes": How many notes does the major scale have? */
export const howMany: Pattern = ({ clause, lead }) => {
  if (clause === null || !isAskableSubject(clause.subject)) return NOTHING;
  const [, held = "", counted = ""] =
    clause.kind === "modal" && /^can$/u.test(clause.verb) ? (CAN_HOLD.exec(clause.rest) ?? []) : [];
  if (held !== "")
    return asksCount(clause.subject, `can ${inside(clause.subject)} ${held}`, counted, lead);
  if (!HOLDS.test(clause.verb)) return NOTHING;
  const verb = `${baseForm(clause.verb)}${clause.rest.startsWith("of ") ? " of" : ""}`;
  return asksCount(
    clause.subject,
    `${doesOf(clause)} ${inside(clause.subject)} ${verb}`,
    clause.rest,
    lead,
  );
};

const asksCount = (
  subject: string,
  holds: string,
  rest: string,
  lead: string,
): ReturnType<Pattern> => {
  const found = NUMBER.exec(rest);
  const [, count = "", things = "", tail = ""] = found ?? [];
  if (count === "" || countWords(tail) > LONGEST_TAIL_WORDS || /[,;:]/u.test(tail)) return NOTHING;
  if (/\b(?:because|if|when|which|that|and|or|more|less)\b/iu.test(`${things} ${tail}`))
    return NOTHING;
  const all = rest
    .replace(/^(?:of )?/u, "")
    .slice(count.length)
    .trim();
  return subject === ""
    ? NOTHING
    : [asked("question", "ae", question(lead, `how many ${all} ${holds}`), answered(count))];
};
