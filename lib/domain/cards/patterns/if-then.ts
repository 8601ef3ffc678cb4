import { parseClause } from "../language/clause.ts";
import { isMath, texOf, withTex } from "../language/math-mask.ts";
import { agree } from "../language/token.ts";
import { countWords, upperFirst, withoutStop, wordsOf } from "../language/words.ts";
import { countSymbols, hasArrow, isBalancedTex, splitEquation } from "../tex/equation.ts";
import {
  type Asked,
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
  saysSomething,
} from "./statement.ts";

const LONGEST_OTHER_WORDS = 10;
const LONGEST_TAIL_WORDS = 5;

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
    if (
      /^(?:and|or|but|which|where|who|whereas|i\.?e|e\.?g|because|since|so that|as long as|unless)\b/iu.test(
        consequence,
      )
    )
      continue;
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

const THEN_COMPARES =
  /^(.+?) (?:is|are) ((?:much |far |slightly |often |usually )?(?:(?:more|less) \p{L}+|\p{L}+er|better|worse)) than (.+)$/u;

/** "A is faster than B" behind a condition: which relation is asked for must be said. */
const comparison = (consequence: string, condition: string): Asked | null => {
  const found = THEN_COMPARES.exec(consequence);
  const [, subject = "", how = "", other = ""] = found ?? [];
  if (found === null || !isAskableSubject(subject) || countWords(other) > LONGEST_OTHER_WORDS)
    return null;
  const does = agree(subject, "does", "do");
  const words = `how ${does} ${inside(subject)} compare with ${inside(other)} ${condition}`;
  const answer = `${agree(subject, "It is", "They are")} ${how}`;
  return asked("question", "d", question("", words), answer);
};

const WE_DO =
  /^[Ww]e (?:then |also )?(can|may|could|must|should|need to|have to) (?:then |also |only |simply )?(?!be\b)(\p{L}.+)$/u;
/** "We can step downhill, and the cost will fall": two answers, the first no consequence. */
const TWO_DEEDS = /^we (?:can|may|could) .+,? (?:and|but|so) (?:the|it|this|they) /iu;
const WE_ACT =
  /^[Ww]e (?:then |simply |just )?(?!have\b|know\b|see\b|get\b|obtain\b|find\b|say\b|call\b|are\b|need\b|want\b|expect\b|believe\b|hope\b|can|may|must|should|will|would|could|cannot|conclude\b|write\b|denote\b)(\p{Ll}+ (?:the|a|an|its|their|all|each|every|some|only|both|one|two) .+)$/u;
const DUTY = /^(?:must|should|need to|have to)$/iu;

/** "If C, we can V": what can we do if C? A second clause behind the first would be a second answer. */
const deed = (consequence: string, condition: string): Asked | null => {
  const [, acts = ""] = WE_ACT.exec(consequence) ?? [];
  if (acts !== "" && !/,? (?:and|but|so) (?:the|it|we|this|they) /iu.test(acts))
    return asked("question", "d", question("", `what do we do ${condition}`), answered(acts));
  const [, modal = "", doing = ""] = WE_DO.exec(consequence) ?? [];
  if (doing === "" || /,? (?:and|but|so) (?:the|it|we|this|they) /iu.test(doing)) return null;
  const does = DUTY.test(modal)
    ? modal.toLowerCase().replace(/^(?:need|have) to$/u, "must")
    : "can";
  return asked("question", "d", question("", `what ${does} we do ${condition}`), answered(doing));
};

/** "The error is O(1/k)" behind a condition: what it is, is asked. */
const value = (consequence: string, condition: string): Asked | null => {
  const clause = parseClause(consequence);
  if (clause?.kind !== "be" || !/^the \p{L}/iu.test(clause.subject)) return null;
  const [first = "", ...others] = wordsOf(clause.rest);
  if (!isMath(first.replace(/[.,;]$/u, "")) || others.length > LONGEST_TAIL_WORDS) return null;
  const words = `what ${clause.verb} ${inside(clause.subject)} ${condition}`;
  return asked("question", "d", question("", words), clause.rest);
};

/** "L ∝ R" behind a condition. */
const proportion = (consequence: string, condition: string): Asked | null => {
  const run = withoutStop(consequence);
  const [left = "", right, ...others] = isMath(run)
    ? texOf(run).split(/\\propto(?![a-zA-Z])/u)
    : [];
  if (right === undefined || others.length > 0 || left.trim() === "" || !isBalancedTex(left))
    return null;
  const words = `what is ${withTex(run, left.trim())} proportional to ${condition}`;
  return asked("question", "d", question("", words), run);
};

/** A formula behind a condition: its left side is shown, so that one thing is asked. */
const equality = (consequence: string, condition: string): Asked | null => {
  const run = withoutStop(consequence);
  if (!isMath(run)) return null;
  const sides = splitEquation(texOf(run));
  if (sides === null || hasArrow(texOf(run)) || /\\(?:forall|exists)/u.test(sides.left))
    return null;
  const left = withTex(run, sides.left);
  return condition.includes(left)
    ? null
    : asked("question", "d", question("", `what is ${left} ${condition}`), run);
};

/** "X + Y ∼ B(n, p)" behind a condition: the distribution is asked for. */
const distribution = (consequence: string, condition: string): Asked | null => {
  const run = withoutStop(consequence);
  const [left = "", right, ...others] = isMath(run) ? texOf(run).split(/\\sim(?![a-zA-Z])/u) : [];
  if (right === undefined || others.length > 0 || left.trim() === "" || !isBalancedTex(left))
    return null;
  const shown = withTex(run, left.trim());
  return asked("question", "d", question("", `how is ${shown} distributed ${condition}`), run);
};

const ORDER = /\\(?:leq?|geq?|lt|gt)(?![a-zA-Z])|[<>]/u;

/** "Var(Y) ≥ b" behind a condition: which bound is asked for must be said. */
const bound = (consequence: string, condition: string): Asked | null => {
  const run = withoutStop(consequence);
  const tex = isMath(run) ? texOf(run) : "";
  const [left = "", right, ...others] = tex.split(ORDER);
  if (right === undefined || others.length > 0 || splitEquation(tex) !== null) return null;
  if (hasArrow(tex) || countSymbols(left) < 2 || /\\(?:forall|exists|in)(?![a-zA-Z])|,/u.test(left))
    return null;
  if (!isBalancedTex(left) || /^\s*0\s*$/u.test(right)) return null;
  const shown = withTex(run, left.trim());
  return asked("question", "d", question("", `what bound holds for ${shown} ${condition}`), run);
};

/** "If one had to name one idea": a wish, from which nothing follows. */
const WISHES = /^if (?:one|we|you) had to\b/iu;
/** "it is very likely that …", "we expect …": how sure one is, not what follows. */
const SAYS_HOW_SURE = /^(?:it (?:is|was) (?:\p{L}+ )?(?:un)?likely|we (?:expect|believe|hope))\b/iu;
/** "When x is continuous, the entropy is known as T": T is a name, nothing that follows. */
const NAMES = /^(?:the |an? )?(?:\S+ ){1,6}(?:is|are) (?:called|known as|termed) /iu;

/** Pattern d. "If C, B": What follows if C? More is said where B is a comparison, a deed or an equation. */
export const ifThen: Pattern = ({ text }) => {
  const opened = CONDITION.exec(text);
  if (opened === null || WISHES.test(text)) return NOTHING;
  const parts = splitCondition(text);
  if (parts === null || !isConsequence(parts.consequence)) return NOTHING;
  if (!saysSomething(parts.condition.replace(CONDITION, ""))) return NOTHING;
  const consequence = upperFirst(withoutStop(parts.consequence));
  const word = (opened[1] ?? "if").toLowerCase();
  const at = opened[0].length - word.length - 1;
  const lead = parts.condition.slice(0, at).replace(/,\s*$/u, "").trim();
  const rest = parts.condition.slice(at + word.length).trim();
  // "Among the roots, if one is negative": what is spoken of belongs to the condition.
  const isInside = /^among\b/iu.test(lead);
  const condition = isInside ? `${word}, ${inside(lead)}, ${rest}` : `${word} ${rest}`;
  if ([TWO_DEEDS, NAMES, SAYS_HOW_SURE].some((no) => no.test(consequence))) return NOTHING;
  const one = (
    lead === "" || isInside
      ? [comparison, deed, equality, bound, distribution, proportion, value].map((ask) =>
          ask(consequence, condition),
        )
      : []
  ).find((found) => found !== null);
  if (one !== undefined && one !== null) return [one];
  const words = question(isInside ? "" : lead, `what follows ${condition}`);
  return [asked("question", "d", words, answered(consequence))];
};
