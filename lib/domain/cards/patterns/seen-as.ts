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

const WE_SEE =
  /^(?:we|one|you) can (?:also )?(think of|view|see|regard|interpret|treat|understand|describe) (.+?) as (.+)$/iu;
const CAN_BE_SEEN =
  /^(?:also )?be (?:also )?(thought of|viewed|seen|regarded|interpreted|treated|understood|described) as (.+)$/iu;
const IS_SEEN =
  /^(?:also |often |usually )?(thought of|viewed|regarded|interpreted|understood) as (.+)$/iu;
const SEEN: Readonly<Record<string, string>> = {
  "think of": "thought of",
  view: "viewed",
  regard: "regarded",
  interpret: "interpreted",
  treat: "treated",
  understand: "understood",
  describe: "described",
};
const LONGEST_WORDS = 30;

const mayAnswer = (text: string): boolean =>
  countWords(text) >= 2 &&
  countWords(text) <= LONGEST_WORDS &&
  !/^(?:follows|well|such|if)\b/iu.test(text) &&
  !/, (?:and|but|so)\b|\b(?:because|if|when)\b/iu.test(text);

/** Pattern y. "S can be thought of as T", "We can view S as T": What can S be thought of as? */
export const seenAs: Pattern = ({ clause, main, lead }) => {
  const [, verb = "", object = "", what = ""] = WE_SEE.exec(main) ?? [];
  if (verb !== "") {
    if (!isAskableSubject(object) || !mayAnswer(what)) return NOTHING;
    const words = `what can ${inside(object)} be ${SEEN[verb.toLowerCase()] ?? "seen"} as`;
    return [asked("question", "y", question(lead, words), answered(what))];
  }
  if (clause === null || !isAskableSubject(clause.subject)) return NOTHING;
  const found = (clause.kind === "modal" ? CAN_BE_SEEN : IS_SEEN).exec(clause.rest);
  if (found === null || !(clause.kind === "modal" || clause.kind === "be")) return NOTHING;
  const [, seen = "", as = ""] = found;
  if (!mayAnswer(as)) return NOTHING;
  const be = clause.kind === "modal" ? "be " : "";
  const words = `what ${clause.verb} ${inside(clause.subject)} ${be}${seen.toLowerCase()} as`;
  return [asked("question", "y", question(lead, words), answered(as))];
};
