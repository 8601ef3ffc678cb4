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

const GUARANTEED =
  /^((?:\p{L}+ly )?(?:not )?(?:guaranteed|likely|unlikely|expected|assumed|designed|required|intended|supposed)) to (.+)$/u;

/** Pattern g. "S is guaranteed to be P": What is S guaranteed to be? */
export const guaranteed: Pattern = ({ clause, lead }) => {
  if (clause === null || clause.kind !== "be" || !isAskableSubject(clause.subject)) return NOTHING;
  const found = GUARANTEED.exec(clause.rest);
  if (found === null) return NOTHING;
  const [, adjective = "", what = ""] = found;
  if (/\b(?:if|when|because)\b/iu.test(what)) return NOTHING;
  const be = /^be /iu.test(what);
  const answer = be ? what.slice(3) : `To ${what}`;
  if (countWords(answer) < 2) return NOTHING;
  const words = `what ${clause.verb} ${inside(clause.subject)} ${adjective} to ${be ? "be" : "do"}`;
  return [asked("question", "g", question(lead, words), answered(answer))];
};
