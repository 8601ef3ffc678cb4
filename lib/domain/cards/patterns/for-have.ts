import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
} from "./statement.ts";

/** Pattern m. "For X, S have O": For X, what do S have? */
export const forHave: Pattern = ({ lead, clause }) => {
  if (clause === null || !/^(?:for|in)\b/iu.test(lead) || !isAskableSubject(clause.subject))
    return NOTHING;
  if (
    !/^(?:have|has|require|requires|need|needs)$/u.test(clause.verb) ||
    /^the\b/iu.test(clause.subject)
  )
    return NOTHING;
  if (/^(?:to|been|not)\b/iu.test(clause.rest) || clause.rest === "") return NOTHING;
  const plural = !clause.verb.endsWith("s");
  const verb = clause.verb === "has" ? "have" : clause.verb.replace(/s$/u, "");
  const words = `what ${plural ? "do" : "does"} ${inside(clause.subject)} ${verb}`;
  return [asked("question", "m", question(lead, words), answered(clause.rest))];
};
