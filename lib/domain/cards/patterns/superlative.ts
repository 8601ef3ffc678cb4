import { countWords } from "../language/words.ts";
import { type Pattern, NOTHING, answered, asked, isAskableSubject, question } from "./statement.ts";

const HIGHEST =
  /^the ((?:(?:second|third) )?(?:strongest|weakest|highest|lowest|largest|smallest|longest|shortest|fastest|slowest|oldest|youngest|biggest|greatest|deepest|hottest|coldest|heaviest|lightest|densest|simplest|(?:most|least) \p{L}+) \p{L}.*)$/u;
const LONGEST_SUBJECT_WORDS = 6;
const LONGEST_WORDS = 14;
const VAGUE =
  /\bmost (?:important|common|popular|famous|useful|basic|interesting|natural|powerful|widely|of)\b/iu;

/** Pattern ai. "Slab pull is the strongest force on plates": What is the strongest force on plates? */
export const superlative: Pattern = ({ clause, lead }) => {
  if (clause === null || (clause.kind !== "be" && clause.kind !== "have")) return NOTHING;
  if (!isAskableSubject(clause.subject) || countWords(clause.subject) > LONGEST_SUBJECT_WORDS)
    return NOTHING;
  const [, most = ""] = HIGHEST.exec(clause.rest) ?? [];
  if (most === "" || countWords(most) < 2 || countWords(most) > LONGEST_WORDS || VAGUE.test(most))
    return NOTHING;
  if (/[,;:]|\b(?:because|if|when|which|that|than)\b/iu.test(most)) return NOTHING;
  const verb = clause.kind === "have" ? clause.verb.replace(/^have$/u, "has") : clause.verb;
  return [
    asked("question", "ai", question(lead, `what ${verb} the ${most}`), answered(clause.subject)),
  ];
};
