import { parseClause } from "./clause.ts";
import { isExpletive } from "./clean.ts";
import { MATH } from "./math-mask.ts";
import { remember } from "./remember.ts";
import { stem } from "./stems.ts";
import { lastWord, lettersOf, wordsOf } from "./words.ts";
import { BASE_FORMS, DOUBTFUL_BASE, FINITE_THIRD } from "../words/verbs.ts";

const OPENER =
  /^(?:so (?:is|are|does|do)|(?:a|the) similar \p{L}+(?! to\b)|this|that|these|those|it|its|it's|they|their|them|such|both|some are|others?|another|one of (?:these|them|those)|(?:some|most|many|each|all|any|none|either|neither|several|few) of (?:these|them|those|which|the above)|here|there it|the (?:other|same|former|latter|two)|in this|in that|in these|in those|in such|under this|under these|for this|for these|to this end|by this|doing so|as such|otherwise|or)(?=[\s,.'’]|$)/u;
const ANYWHERE =
  /\b(?:the above|above(?=[\s,.]*$)|below(?=[\s,.]*$)|as below|as above|above-|as follows|followings?|previous(?:ly)?(?! un\p{L}| (?:\p{L}+ )?(?:steps?|iterations?|layers?|states?|hours?|days?|years?|tokens?|words?|symbols?)\b)|aforementioned|mentioned|the former|the latter|in this (?:case|section|chapter|note)|in these cases|in that (?:case|direction)|(?:these|those)(?=\s*[.,;]|\s+(?:is|are|can|may|will|must)\b)|each of them|one of them|both of them|(?:above|below)(?= (?:is|are|was|were|can|may|will|must|shows?|guarantees?|gives?|describes?|illustrates?|means?|impl(?:y|ies)|holds?|has|have|does|do)\b)|so far(?! from\b| away\b)|on the (?:right|left)(?=[\s,.]*$| (?:is|are)\b)|this way|this(?=\s*,)|(?:do|does|did|done|doing|is|are|be|being) so(?=[\s,.]*$| (?:because|if|when)\b)|(?:with|without|for|by|from|in|of|under) (?:it|them|this|these)(?=,)|the figure|the picture|the example|the ones? (?:that )?(?:we|you) are used to)\b/u;
const AFTER_LEAD =
  /^[^,]{1,90}(?:, i\.e\.,? [^,]{1,60})?,\s*(?:it|its|this|these|those|they|such(?! as\b))\s/u;
const DEMONSTRATIVE =
  /\b(?:this|that|these|those|such(?! as\b| that\b)(?: an?)?)\s+((?:\p{L}[\p{L}-]*\s+(?!th(?:is|at|ese|ose)\b))?\p{L}[\p{L}-]*)(?=[\s,.;:?!)’']|$)/gu;
const MAY_POINT = /th(?:is|at|ese|ose)|such/u;
const VERBAL =
  /^(?:is|are|was|were|can|could|may|might|must|will|would|should|has|have|had|does|do|means?|happens?|leads?|implies|gives?|we|the|a|an|it|they|there|i|you|no|not|each|every|any|all|only)$/u;
const CONJUNCTION_BEFORE = /(?:\p{L}|[\u{F0000}-\u{FFFFF}]|[),”])\s*$/u;
const RELATIVE_VERB =
  /^(?:is|are|was|were|can|could|may|might|must|will|would|should|has|have|had|do|does|\p{L}+s|\p{L}+ed)$/u;

const nounsBefore = (text: string): ReadonlySet<string> => new Set(lettersOf(text).map(stem));

/** "that" behind a word is a relative or a conjunction unless a bare noun follows it; this/these/those always point. */
const points = (text: string, found: RegExpMatchArray): boolean => {
  const [whole, noun = ""] = found;
  const first = wordsOf(noun)[0] ?? "";
  if (VERBAL.test(first)) return false;
  if (!whole.startsWith("that")) return true;
  const before = text.slice(0, found.index);
  if (!CONJUNCTION_BEFORE.test(before)) return true;
  if (RELATIVE_VERB.test(first)) return false;
  // "breaks that region into": a verb in front, and no clause behind.
  const verb = lastWord(before);
  const rest = text.slice(found.index).replace(/^that /u, "");
  if (
    (FINITE_THIRD.has(verb) ||
      /^(?:breaks?|splits?|gives?|takes?)$/u.test(verb) ||
      (BASE_FORMS.has(verb) && !DOUBTFUL_BASE.has(verb))) &&
    parseClause(rest) === null
  )
    return true;
  return /\b(?:of|in|to|by|for|with|on|at|from|under|over)\s*$/u.test(before);
};

/** The text in small letters. */
const danglingDemonstrative = (text: string, earlier: string): boolean => {
  if (!MAY_POINT.test(text)) return false;
  for (const found of text.matchAll(DEMONSTRATIVE)) {
    if (!points(text, found)) continue;
    const known = nounsBefore(`${earlier} ${text.slice(0, found.index)}`);
    const nouns = wordsOf(found[1] ?? "").map(stem);
    if (!nouns.some((noun) => known.has(noun))) return true;
  }
  return false;
};

/** "We then return …": a step of something told before. */
const GOES_ON = /^(?:we|you|one|the \p{L}+) (?:can |may |must |should )?then\b/u;
const BOTH = /\bboth (?:\p{L}+ )?\p{L}+s\b(?! and\b| \p{L}+ and\b)/u;

const THIS_KIND = /^this (?:kind|type|sort|form) of /u;

/** "it is only k": a condition has no value, so "it" is something else. */
const HAS_VALUE = new RegExp(
  `^ (?:is|equals|becomes) (?:only |just |about |exactly )?${MATH}`,
  "u",
);

/** "If X, this could …": what is pointed at is the condition, which stands in the prompt. */
const consequenceOfCondition = (text: string): boolean => {
  const found = /^(?:if|when)\b([^,]*)(?:, i\.e\.,? [^,]*)?,\s*(?:then\s+)?(?:this|it)\b/u.exec(
    text,
  );
  if (found === null || HAS_VALUE.test(text.slice(found[0].length))) return false;
  return parseClause(found[1] ?? "") !== null;
};

const OPENS_CONDITION =
  /^(?:(?:if|when|once|as soon as|because|since)(?: (?:we|you|one) \p{Ll}+)?|(?:we|you|one)(?: \p{Ll}+){1,2})$/u;
/** Of whom, only a story tells. */
const SOMEBODY = /\b(?:she|he)\b/u;

/** "they", "it", "their" with nothing in the sentence before them that they can stand for. */
const danglingPronoun = (text: string): boolean => {
  const found = /(?:^|\s)(it|they|them)(?=[\s,.])/u.exec(text);
  if (found === null) return false;
  const before = text.slice(0, found.index);
  if (before.trim() === "") return true;
  // "If it succeeds": nothing that it could be stands before it; "if it is possible to" points nowhere.
  return OPENS_CONDITION.test(before) && !isExpletive(text.slice(found.index).trim());
};

/**
 * True if a cleaned sentence speaks of something named elsewhere. Premises that stand in front of
 * the question count as earlier text. Run it on the source sentence: a template hides the pronoun.
 */
export const isDangling = (text: string, earlier = ""): boolean =>
  earlier === "" ? danglesAlone(text) : dangles(text, earlier);

const danglesAlone = remember((text: string): boolean => dangles(text, ""));

/** "Only refers to the gradient": what refers stands in another line. */
const lacksSubject = (text: string): boolean => {
  const [first = "", next = ""] = wordsOf(text);
  return /^(?:only|also|just)$/u.test(first) && FINITE_THIRD.has(next);
};

/** "It may need exponentially many": of what, another line says. */
const LACKS_NOUN =
  /\b(?:need|needs|has|have|requires?|takes?|uses?|are) (?:\p{L}+ly |too |very |so )?(?:many|few|several)\.?$/u;

/** "The distance between them": between what, where no two things are named before? */
const liesBetweenThem = (text: string): boolean => {
  const at = text.search(/\b(?:between|among) them\b/u);
  return at >= 0 && !/\b(?:and|both|two|all|several|many)\b/u.test(text.slice(0, at));
};

/** "Type 2 has the advantage that …": which type that is, a label above says. "Type 2 errors are …" is a name. */
const NUMBERED_KIND =
  /^(?:the )?(?:types?|methods?|options?|approach|solution|variant|version|strategy|scheme|case) (?:\d|[a-c]|i{1,3})(?: and \d)? (?:has|have|is|are|was|can|may|must|will|does|do|needs?|uses?|gives?|takes?|works?|guarantees?|leads?|makes?)\b/u;

/** "Now the state contains …": since what, the lines above say. */
const NOW = /^now,? (?:the|we|it|a|there)\b/iu;

/** "exploit this only insofar as": what, the line above says. */
const THIS_ALONE = /\b\p{Ll}+ this (?:only|just|alone|idea|fact)\b/u;

/** "If we use the normal quantile instead": instead of what, the line above says. */
const INSTEAD = /\binstead(?=,|[.!?]?$)/u;
const NAMES_OTHER = /\b(?:not|cannot|never|no|n't)\b/u;
/** "A poor choice makes it slow": a choice of what? */
const OPEN_NOUN =
  /^an? (?:(?:very |too )?\p{L}+ )?(?:choice|version|variant|portion|fraction|subset|part)(?= (?:can|may|will|must|should|is|makes?|leads?|gives?|has|does)\b)/u;

const lacksComplement = (text: string): boolean => {
  const found = INSTEAD.exec(text);
  const isOpen = found !== null && !NAMES_OTHER.test(text.slice(0, found.index));
  return isOpen || OPEN_NOUN.test(text);
};

const dangles = (written: string, earlier: string): boolean => {
  const text = written.toLowerCase();
  if (lacksSubject(text) || LACKS_NOUN.test(text) || lacksComplement(text)) return true;
  if (isExpletive(text)) return ANYWHERE.test(text.replace(/^it\b/u, ""));
  if (THIS_KIND.test(text) && earlier !== "") {
    return danglingDemonstrative(text.replace(THIS_KIND, ""), earlier);
  }
  if (OPENER.test(text) || ANYWHERE.test(text) || liesBetweenThem(text)) return true;
  if (NUMBERED_KIND.test(text) || THIS_ALONE.test(text) || NOW.test(text)) return true;
  if (earlier === "" && (GOES_ON.test(text) || BOTH.test(text))) return true;
  if (
    text.includes(",") &&
    AFTER_LEAD.test(text) &&
    !consequenceOfCondition(text) &&
    !expletiveAfterLead(text)
  ) {
    return true;
  }
  // "He" in capitals may be a name.
  return SOMEBODY.test(written) || danglingPronoun(text) || danglingDemonstrative(text, earlier);
};

const expletiveAfterLead = (text: string): boolean => {
  return isExpletive(text.slice(text.indexOf(",") + 1).trim());
};

const PRONOUN_IN_ANSWER =
  /^(?:this|that|these|those|it|its|they|their|such|the (?:former|latter))(?=[\s,.’'])/iu;

/** An answer that opens with a pronoun or points above or below; "If they …" behind a question is fine. */
export const isDanglingAnswer = (answer: string, prompt: string): boolean =>
  ANYWHERE.test(answer.toLowerCase()) ||
  NOW.test(answer) ||
  (PRONOUN_IN_ANSWER.test(answer) && parseClause(answer) === null) ||
  danglingDemonstrative(answer.toLowerCase(), prompt);

const NUMBERED =
  /\b(?:section|chapter|figure|fig\.|table|equation|eq\.|algorithm|theorem|lemma)\s*\(?\d/iu;

/** The sentence names a numbered section, chapter, figure, table or equation. */
export const namesNumberedPlace = (text: string): boolean =>
  /\d/u.test(text) && NUMBERED.test(text);

const DEFINITE_SUBJECT =
  /^the (converse|reverse|opposite|setting|case|condition|result|process|discrepancy|exceptions?|problem|assumption|answer|idea|reason|solution|constraint|restriction|difference|limitation|above|bounds?|procedure|step|goal|task|claim|argument|question|change|latter|former|order|direction|resulting \p{L}+|final \p{L}+|new \p{L}+|first|second|other)(?=\s(?!of\b))/u;
const DEFINITE_ANYWHERE =
  /\bthe ((?:last|first) (?:entry|line|row|term)|setting|discrepancy|exceptions|limitation|bounds|restriction)(?=[\s.,](?!of\b|between\b))/u;
/** At the end of a clause nothing says which rule, problem or issue is meant. */
const DEFINITE_AT_END =
  /\bthe (rule|problem|issue|situation|approximation|assumption|claim|disturbance|issue|task at hand|question)(?=$|[.,;?]|\s+(?:by|if|when|because)\b)/u;

/** "When the converse holds": of what, only the line above tells. */
const CONVERSE = /\bthe (?:converse|reverse|opposite)(?= (?:is|holds|need|does|may|can|also))/u;

const isKnown = (noun: string, earlier: string): boolean =>
  nounsBefore(earlier).has(stem(wordsOf(noun).at(-1) ?? ""));

/** "The setting must be …", "the discrepancy": a noun that stands for something this note has not introduced here. */
export const hasDefiniteWithoutAntecedent = (text: string, earlier: string): boolean => {
  const lower = text.toLowerCase();
  if (!lower.includes("the ")) return false;
  const found = DEFINITE_SUBJECT.exec(lower) ?? DEFINITE_ANYWHERE.exec(lower);
  if (found !== null && !isKnown(found[1] ?? "", earlier)) return true;
  if (CONVERSE.test(lower)) return true;
  const late = DEFINITE_AT_END.exec(lower);
  return late !== null && !isKnown(late[1] ?? "", `${earlier} ${lower.slice(0, late.index)}`);
};
