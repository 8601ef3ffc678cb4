import { parseClause } from "../language/clause.ts";
import { upperFirst, withoutStop } from "../language/words.ts";
import { type Pattern, NOTHING, answered, asked, question, saysSomething } from "./statement.ts";

const CONDITION = /^(?:(?:in|for|among) [^,]+, )?(if|when|whenever|once) /iu;

/** Where the condition ends: at ", then", at " then ", or at the last comma behind which a clause or formula begins. */
const splitCondition = (text: string): { condition: string; consequence: string } | null => {
  const then = /,? then /iu.exec(text);
  if (then !== null) {
    return {
      condition: text.slice(0, then.index),
      consequence: text.slice(then.index + then[0].length),
    };
  }
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")") depth -= 1;
    if (text[index] !== "," || depth > 0) continue;
    const consequence = text.slice(index + 1).trim();
    const condition = text.slice(0, index);
    if (/^(?:and|or|but|which|where|who|whereas)\b/iu.test(consequence)) continue;
    const whole = saysSomething(condition.replace(CONDITION, ""));
    if (whole && isConsequence(consequence)) return { condition, consequence };
  }
  return null;
};

const isConsequence = (text: string): boolean =>
  parseClause(text) !== null || /^[\u{F0000}-\u{FFFFF}]+\.?$/u.test(text);

/** The condition of an if-sentence, for the lines below it; null for any other sentence. */
export const conditionOf = (text: string): string | null => {
  const opened = CONDITION.exec(text);
  const parts = opened === null || !/^(?:if|when)\b/iu.test(text) ? null : splitCondition(text);
  if (opened === null || parts === null || !isConsequence(parts.consequence)) return null;
  return parts.condition.replace(CONDITION, "");
};

/** Pattern d. "If C, B": What follows if C? */
export const ifThen: Pattern = ({ text }) => {
  const opened = CONDITION.exec(text);
  if (opened === null) return NOTHING;
  const parts = splitCondition(text);
  if (parts === null || !isConsequence(parts.consequence)) return NOTHING;
  if (!saysSomething(parts.condition.replace(CONDITION, ""))) return NOTHING;
  const answer = answered(upperFirst(withoutStop(parts.consequence)));
  const word = (opened[1] ?? "if").toLowerCase();
  const at = opened[0].length - word.length - 1;
  const lead = parts.condition.slice(0, at).replace(/,\s*$/u, "").trim();
  const condition = `${word}${parts.condition.slice(at + word.length)}`;
  return [asked("question", "d", question(lead, `what follows ${condition}`), answer)];
};
