import { baseForm } from "../words/verbs.ts";
import { agree } from "../language/token.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
  saysSomething,
} from "./statement.ts";

const OCCURS =
  /^(.+?) ((?:\p{L}+ly |often )?)(occurs?|happens?|arises?|exists?|appears?|takes? place|takes? effect|begins?|ends?|stops?|fails?|applies|apply|holds?|terminates?|halts?|converges?|diverges?|expires?|vanishes|vanish) ((?:only |often |mainly )?(?:when|if|where|because)) (.+)$/u;

/** "takes effect" → "take effect". */
const baseOf = (verb: string): string => {
  const [first = "", ...others] = verb.split(" ");
  return [baseForm(first), ...others].join(" ");
};

/** Pattern c. "S occurs when C": When does S occur? */
export const occurs: Pattern = ({ lead, main }) => {
  const found = OCCURS.exec(main);
  if (found === null) return NOTHING;
  const [, subject = "", adverb = "", verb = "", word = "", condition = ""] = found;
  if (!isAskableSubject(subject) || !saysSomething(condition)) return NOTHING;
  const asks = /because$/iu.test(word) ? "why" : /where$/iu.test(word) ? "where" : "when";
  const does = agree(subject, "does", "do");
  const words = `${asks} ${does} ${inside(subject)} ${adverb}${baseOf(verb.toLowerCase())}`;
  return [asked("question", "c", question(lead, words), answered(`${word} ${condition}`))];
};
