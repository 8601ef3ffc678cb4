import { countWords } from "../language/words.ts";
import { isMath } from "../language/math-mask.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
} from "./statement.ts";

/** What does it is the thing to know: bounded, determined, governed by what? */
const DONE =
  /^((?:\p{L}+ly |completely |fully |only )?(?:bounded(?: (?:above|below|from (?:above|below)))?|determined|measured|characterized|dominated|controlled|limited|governed|caused|parameterized|parametrized|quantified|triggered|regulated|generated|carried out|produced|synthesized|performed|maintained|secreted|released|encoded|catalyzed|inhibited|activated|destroyed|induced|mediated|identified|indexed|shared)) by (.+)$/u;
const LONGEST_AGENT_WORDS = 14;

/** Pattern s. "S is bounded by O": What is S bounded by? */
export const passive: Pattern = ({ clause, lead }) => {
  if (clause === null || clause.kind !== "be" || !isAskableSubject(clause.subject)) return NOTHING;
  const [, done = "", agent = ""] = DONE.exec(clause.rest) ?? [];
  const words = countWords(agent);
  if (words === 0 || words > LONGEST_AGENT_WORDS || (words < 2 && !isMath(agent))) return NOTHING;
  if (/\b(?:by|if|when|because|which|while)\b|[,;]/iu.test(agent)) return NOTHING;
  const asks = `what ${clause.verb} ${inside(clause.subject)} ${done} by`;
  return [asked("question", "s", question(lead, asks), answered(agent))];
};
