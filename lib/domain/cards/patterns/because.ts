import { parseClause } from "../language/clause.ts";
import { type Pattern, NOTHING, answered, asked, inside } from "./statement.ts";

const BECAUSE = /^(.+?),? because (?!of\b)(.+)$/iu;
const BECAUSE_FIRST = /^because (?!of\b)([^,]+), (.+)$/iu;

/** "why is it that A", or "why is it possible that A" where the sentence says "It is possible that A". */
export const whyQuestion = (claim: string): string => {
  const expletive = /^it (is|was) (.+)$/iu.exec(claim);
  if (expletive !== null) return `why ${expletive[1] ?? "is"} it ${expletive[2] ?? ""}`;
  return `why is it that ${inside(claim)}`;
};

/** Pattern e. "A because B": Why is it that A? */
export const because: Pattern = ({ text }) => {
  const first = BECAUSE_FIRST.exec(text);
  const found = BECAUSE.exec(text);
  const claim = first?.[2] ?? found?.[1] ?? "";
  const reason = first?.[1] ?? found?.[2] ?? "";
  if (parseClause(claim) === null || parseClause(reason) === null) return NOTHING;
  if (/^(?:if|when)\b/iu.test(claim)) return NOTHING;
  const prompt = whyQuestion(claim);
  return [
    asked(
      "why",
      "e",
      `${prompt.charAt(0).toUpperCase()}${prompt.slice(1)}?`,
      answered(`Because ${reason}`),
    ),
  ];
};
