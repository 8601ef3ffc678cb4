import { type Clause, hasFiniteVerb, parseClause } from "../language/clause.ts";
import { isMath } from "../language/math-mask.ts";
import { isAdverb } from "../language/token.ts";
import { ARTICLES, GENERIC_NOUNS, PREPOSITIONS } from "../words/function-words.ts";
import { allStems, contentStems } from "../language/stems.ts";
import { bare, countWords, withoutLabel, wordsOf } from "../language/words.ts";
import type { Place } from "../model/place.ts";
import { isImperative } from "./shape.ts";

/** A bare genus ("a non-parametric learning algorithm") fits many terms; a modifier tells them apart. */
export const TELLS_ENOUGH =
  /\b(?:of|that|which|whose|with|for|to|from|in|over|between|at|by|on|where)\b|^an? (?:single|unique|only)\b/iu;

export interface Definition {
  /** What is defined: the owner, or the subject where the sentence defines something narrower. */
  readonly term: string;
  readonly means: string;
  readonly isOwner: boolean;
}

const COPULA = /^(?:just |simply |basically |essentially )?(?:(?:defined|understood) as )?/iu;
const NOUN_START = /^(?:an?|the|any|one|some|how|whether|what|all|every|each)\b/iu;
export const ARTICLE = /^(?:the|a|an)\s+/iu;
export const LONGEST_TERM_WORDS = 16;

const sameTerm = (left: string, right: string): boolean => {
  const [a, b] = [allStems(left), allStems(right.replace(/\([^)]*\)/gu, " "))];
  return a.size > 0 && a.size === b.size && [...a].every((one) => b.has(one));
};

const isOwnerNamed = (subject: string, place: Place): boolean => {
  const plain = subject.replace(ARTICLE, "");
  const aliases = place.scope.aliases;
  return [place.owner, place.title, ...aliases].some((name) =>
    sameTerm(plain, name.replace(ARTICLE, "")),
  );
};

const meaningOf = ({ kind, verb, rest }: Clause): string | null => {
  if (kind === "be") {
    const cut = rest.replace(COPULA, "");
    return NOUN_START.test(cut) || cut !== rest ? cut : null;
  }
  if (verb === "refers" || verb === "refer") return rest.replace(/^to /iu, "");
  return null;
};

const readSentence = (text: string, place: Place): Definition | null => {
  const clause = parseClause(text);
  if (clause === null || clause.adverb !== "" || clause.subject === "") return null;
  const means = meaningOf(clause);
  if (means === null || countWords(clause.subject) > LONGEST_TERM_WORDS) return null;
  if (/^(?:one of|called|known|said|also)\b/iu.test(means)) return null;
  const isOwner = isOwnerNamed(clause.subject, place);
  // A later line about the heading's thing says more of it; the first has told what it is.
  if (isOwner && !place.isTop && place.label !== "def") return null;
  if (!isOwner && (!canDefineOther(clause.subject) || isNamedBy(clause.subject, means)))
    return null;
  if (!isOwner && place.label !== "def" && !tellsWhatItIs(clause, means)) return null;
  const term = clause.subject.replace(/^the (?:term|word|name|expression) /iu, "");
  return { term: isOwner ? place.title : term, means, isOwner };
};

/** "The set of all subgradients is the subdifferential": the name stands behind the verb. */
const isNamedBy = (subject: string, means: string): boolean =>
  (/^the (?:set|collection|sum|number|family) of\b/iu.test(subject) ||
    /\b(?:that|which|who) (?:is|are|has|have)\b/iu.test(subject)) &&
  countWords(means) <= 4;

const LONGEST_PLAIN_TERM_WORDS = 5;
const SHORTEST_MEANING_WORDS = 5;
const NO_KIND =
  /^(?:[Aa]n?|[Tt]he) (?:very |most |more |less |good |bad |key |main |major |special |important |useful |common |popular |simple |natural |similar |same |only |first |second |last |best |one |way |reason |result |problem |case |example |part |kind |matter |fact )/u;

/** "A vertex cover is a set of vertices that touches every edge": a thing of any kind, told by a noun and what sets it apart. */
const tellsWhatItIs = ({ subject, kind, rest }: Clause, means: string): boolean =>
  kind === "be" &&
  rest === means &&
  countWords(subject.replace(ARTICLE, "")) <= LONGEST_PLAIN_TERM_WORDS &&
  !/^(?:the|its?|our|no|every|each|all|\d|not|only|what|how|why|\p{L}+ing)\b/iu.test(subject) &&
  /^(?:an?|the) /iu.test(means) &&
  countWords(means) >= SHORTEST_MEANING_WORDS &&
  TELLS_ENOUGH.test(means) &&
  !NO_KIND.test(means) &&
  !/, (?:and|but|so|because)\b|\b(?:because|if|than)\b/iu.test(means);

const canDefineOther = (subject: string): boolean =>
  !/^(?:this|that|these|those|it|they|we|there|such|each|both|one|another|some|many|most|all|if|when|for|in)\b/iu.test(
    subject,
  ) &&
  !/[,;:]/u.test(subject) &&
  !isMath(wordsOf(subject)[0] ?? "") &&
  contentStems(subject).size > 0;

const HEAD_ENDS =
  /^(?:of|that|which|who|whose|whom|for|in|with|from|to|where|when|on|at|by|between|over|under|about|such|than|as|into|against|among|through|without)$/u;

/**
 * A verb that no list knows must not pass for a noun. What stands before the first preposition,
 * relative or participle is the head; an -s at its end behind a singular is a verb as likely as a plural.
 */
const isPlainlyNoun = (text: string): boolean => {
  const written = wordsOf(text);
  const words = written.map(bare);
  const opening = words.find((word) => !isAdverb(word)) ?? "";
  if (opening.endsWith("ing")) return true;
  const isNounAt = (index: number): boolean =>
    !ARTICLES.has(words[index] ?? "") && !isAdverb(words[index] ?? "");
  // "A connected region": a participle in front of the noun is part of the head.
  const hasNounBefore = (at: number): boolean =>
    words.slice(0, at).some((_, index) => isNounAt(index));
  const ends = (word: string, at: number): boolean =>
    HEAD_ENDS.test(word) ||
    /[,;(]$/u.test(written[at] ?? "") ||
    (/(?:ed|ing)$/u.test(word) && hasNounBefore(at));
  const at = words.findIndex((word, index) => index > 0 && ends(word, index));
  const ending = words[at] ?? "";
  const next = words[at + 1] ?? "";
  // "The crown faced ruin": a past, not a participle as in "the error incurred by".
  const before = words[at - 1] ?? "";
  if (
    ending.endsWith("ed") &&
    !/^(?:and|or)$/u.test(before) &&
    next !== "" &&
    !PREPOSITIONS.has(next)
  )
    return false;
  const head = words.slice(0, at < 0 ? words.length : at);
  const last = head.at(-1) ?? "";
  if (head.length < 2 || !/[^s]s$/u.test(last) || GENERIC_NOUNS.has(last)) return true;
  const isRelative = /^(?:that|which|who|whose|whom)$/u.test(ending);
  return isRelative || (head.length === 2 && /^(?:the|some|any|all)$/u.test(head[0] ?? ""));
};

/** "Clean the frames": no noun stands right before an article. */
const opensDeed = (text: string): boolean => {
  const [first = "", next = ""] = wordsOf(text).slice(0, 2).map(bare);
  return (
    /^(?:the|an?|your|each|every|its|their)$/u.test(next) &&
    !/ing$|^(?:all|both|half|such|what|how|only|just|not|twice|double|quite|whether|and|or)$/u.test(
      first,
    ) &&
    !PREPOSITIONS.has(first)
  );
};

/** "State-value function for a policy" under "Value Function": a kind of it. */
const holdsName = (text: string, place: Place): boolean => {
  const head = text.split(/\s(?:of|for|that|which|in|with|where|from)\s/u)[0] ?? "";
  const named = allStems(place.owner.replace(/\([^)]*\)/gu, " "));
  const told = allStems(head.replace(/-/gu, " "));
  return named.size > 1 && told.size > named.size && [...named].every((one) => told.has(one));
};

/** "One of the simplest models": many are. */
const ONE_OF_MANY = /^one of\b/iu;
/** "Surprisingly, much easier to compute!": a quality, no thing. */
const SAYS_HOW_ALONE =
  /^\p{L}+ly (?:of|to|from|in|by|with)\b|^(?:needs?|has|have|tries|tends?|seeks|aims) to\b/iu;
const SAYS_HOW =
  /^(?:\p{L}+ly,|(?:much |far |very |quite |rather )?(?:easier|harder|better|worse|faster|slower|cheaper|more|less|\p{L}{3,}est (?:for|to|in|when|if))\b)|!$/iu;

/** "Many linear models depend on …": what others do. */
const ABOUT_OTHERS = /^(?:many|most|some|several|few|all|every|each|both|other|various)\b(?!-)/iu;
/** "The state of the art from the 1980s until 2010": since when or how much it was used, not what it is. */
const ONLY_STANDING =
  /^(?:the )?(?:(?:former|current|previous|long) )?(?:state of the art|standard|default|dominant|prevailing|most (?:common|popular|widely))\b(?!.*\b(?:that|which|whose|for \p{L}+ing)\b)/iu;

/** "Meaning of λ)": a label that the notation does not know. */
const isLabelLike = (text: string): boolean => text.endsWith(")") && !text.includes("(");

/** "Slowness Principle predates SFA": a sentence about the thing with a verb that no list knows. */
const isNameRepeated = (text: string, place: Place): boolean =>
  text.toLowerCase().startsWith(`${place.owner.toLowerCase()} `);

/** "Threshold R and apply …": an order, whose first word may be a noun. */
const ORDERS_BEHIND =
  /^\S+ [\u{F0000}-\u{FFFFF}]+ and (?:apply|use|take|compute|choose|find|return|keep|set|add)\b/u;

/** "The general idea of letting two processes interact": what is let do something is no subject. */
const IDEA_OF_DOING =
  /^(?:the|a|an) (?:\p{L}+ )?(?:idea|process|practice|act|task|method|technique|approach|art|way|strategy) of \p{L}+ing\b(?!.* (?:is|are|was|were|has|have|can|may|must|will|does|do)\b)/iu;

/** A noun phrase alone defines the heading. */
const readNoun = (text: string, place: Place): Definition | null => {
  const isPlain = !hasFiniteVerb(text) || IDEA_OF_DOING.test(text);
  if (!isPlain || isImperative(text) || countWords(text) < 3) return null;
  if (holdsName(text, place)) return null;
  if (ABOUT_OTHERS.test(text) || ONLY_STANDING.test(text)) return null;
  if (ONE_OF_MANY.test(text) || SAYS_HOW.test(text) || SAYS_HOW_ALONE.test(text)) return null;
  if (isLabelLike(text) || isNameRepeated(text, place) || ORDERS_BEHIND.test(text)) return null;
  if (
    place.label === "concept" &&
    place.scope.kind !== "concept" &&
    place.owner === place.scope.name
  )
    return null;
  if (!isPlainlyNoun(text)) return null;
  if (
    /^(?:if|when|for|where|to|by|in|on|with|such|not|no|used|based|necessary|appropriate|represented|assumed|let|suppose)\b/iu.test(
      text,
    )
  )
    return null;
  const isLetterTold = /^[\u{F0000}-\u{FFFFF}]+ (?:such that|for which|with|where)\b/u.test(text);
  if (isMath(wordsOf(text)[0] ?? "") && !isLetterTold) return null;
  if (/[:?]/u.test(text) || opensDeed(text)) return null;
  if (withoutLabel(text) !== text || /^(?:how|why|when|where|what) to\b/iu.test(text)) return null;
  return { term: place.title, means: text, isOwner: true };
};

const PHENOMENON =
  /\b(?:anomaly|paradox|effect|phenomenon|fallacy|dilemma|curse|illusion|syndrome|bottleneck|failure|hypothesis|assumption|property|principle|axiom)$/iu;
const LONGEST_PHENOMENON_WORDS = 40;

/** "Belady's Anomaly" above "For some algorithms, more frames may cause more faults": a sentence tells what happens. */
const readPhenomenon = (text: string, place: Place): Definition | null => {
  const name = place.owner.replace(/\s*\([^)]*\)$/u, "");
  const tells =
    place.label === "def" &&
    place.isTop &&
    PHENOMENON.test(name) &&
    hasFiniteVerb(text) &&
    countWords(text) <= LONGEST_PHENOMENON_WORDS &&
    !/[:?]|\b(?:called|known as|if and only if)\b/u.test(text) &&
    !holdsName(text, place);
  return tells ? { term: place.title, means: text, isOwner: true } : null;
};

/** What a sentence or a noun phrase defines; null if it is no definition. A noun phrase only as the first line. */
export const readDefinition = (text: string, place: Place): Definition | null =>
  readSentence(text, place) ??
  (place.isTop ? readNoun(text, place) : null) ??
  readPhenomenon(text, place);
