import { parseClause } from "../language/clause.ts";
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

const THAT = /^(?:us )?that (.+)$/iu;
const VERBS =
  /^(?:shows?|states?|implies|imply|assumes?|says?|ensures?|guarantees?|means?|proves?|predicts?|suggests?|claims?|requires?)$/u;

/** Pattern k. "S states that P": What does S state? */
export const showsThat: Pattern = ({ clause, lead }) => {
  if (clause === null || !VERBS.test(clause.verb) || !isAskableSubject(clause.subject))
    return NOTHING;
  const found = THAT.exec(clause.rest);
  if (found === null || parseClause(found[1] ?? "") === null) return NOTHING;
  const does = doesOf(clause);
  const words = `what ${does} ${inside(clause.subject)} ${baseForm(clause.verb)}`;
  return [asked("question", "k", question(lead, words), answered(`That ${found[1] ?? ""}`))];
};
