import { countWords } from "../language/words.ts";
import { baseForm } from "../words/verbs.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  doesOf,
} from "./statement.ts";

const CHANGES =
  /^(?:grows?|increases?|decreases?|scales?|rises?|falls?|shrinks?|decays?|drops?|converges?|vary|varies|diverges?|declines?)$/u;
const HOW =
  /^(exponentially|linearly|quadratically|cubically|logarithmically|polynomially|geometrically|proportionally|superlinearly|sublinearly|quadratically fast|inversely|hyperbolically)\b,?\s*(.*)$/iu;
const LONGEST_TAIL_WORDS = 14;

/** Pattern aa. "The number of parameters grows exponentially": How does it grow? */
export const grows: Pattern = ({ clause, lead }) => {
  if (clause === null || !isAskableSubject(clause.subject)) return NOTHING;
  if (!CHANGES.test(clause.verb) || !(clause.kind === "third" || clause.kind === "base"))
    return NOTHING;
  const [, how = "", whole = ""] = HOW.exec(clause.rest) ?? [];
  // ", so almost every sample is rejected": what comes of it is no part of the question.
  const tail = whole.replace(/(?:^|,\s*)(?:so|and|which|thus|hence)\b.*$/iu, "");
  if (how === "" || countWords(tail) > LONGEST_TAIL_WORDS || /\b(?:because|but)\b/iu.test(tail))
    return NOTHING;
  const does = doesOf(clause);
  if (/\b(?:no longer|not|never|hardly)$/iu.test(`${clause.subject} ${clause.adverb}`.trim()))
    return NOTHING;
  const adverb = clause.adverb === "" ? "" : `${clause.adverb} `;
  const behind = [tail, lead === "" ? "" : inside(lead)].filter((part) => part !== "").join(" ");
  const words = `how ${does} ${inside(clause.subject)} ${adverb}${baseForm(clause.verb)} ${behind}`;
  const text = words.trim();
  return [
    asked("question", "aa", `${text.charAt(0).toUpperCase()}${text.slice(1)}?`, answered(how)),
  ];
};
