import { DETERMINERS, LOWERED, PREPOSITIONS } from "../words/function-words.ts";
import { DOUBTFUL, FINITE_THIRD } from "../words/verbs.ts";
import { isPlural } from "./token.ts";
import { NAMES } from "../words/names.ts";
import { isMath } from "./math-mask.ts";
import { type Phrase, replaceStart, slicePhrase } from "./phrase.ts";
import { bare, firstWord, upperFirst, wordsOf } from "./words.ts";

const CONNECTIVE =
  /^(?:and|unfortunately|fortunately|surprisingly|interestingly|clearly|obviously|thus|then|therefore|hence|so|moreover|however|also|but|meanwhile|likewise|besides|furthermore|similarly|consequently|instead|still|nevertheless|nonetheless|additionally|accordingly|in addition|as a result|as a consequence|in particular|of course|in fact|note that|notice that|recall that|remember that|we know that|we found that|we figured out that|it follows that|it is known that)(?! (?:of|to|from)\b)(?=[\s,])\s*,?\s*/iu;

/** "Definition: A transaction is …": what the sentence is, said in front of it. */
const ANNOUNCED =
  /^(?:definition|remark|note|fact|observation|important|recall|summary)\s*:\s+(?=\p{Lu})/iu;

/** "Subtle issue) The entropy is …": a label that the notation does not know, with a sentence behind it. */
const UNKNOWN_LABEL = /^\p{Lu}\p{L}*(?: \p{L}+){0,3}[!?]?\)\s+(?=\p{Lu})/u;

const SO_IS_ADVERB = /^(?:so (?:that|far|long|much|many|called)|still (?:life)|then-)/iu;

export interface Cleaned {
  readonly phrase: Phrase;
  /** The connectives that were cut, in lower case, in order. */
  readonly connectives: readonly string[];
}

/** Cuts leading connectives, repeatedly, and capitalises what remains. */
export const cleanSentence = (phrase: Phrase): Cleaned => {
  const connectives: string[] = [];
  let rest = phrase;
  const announced =
    (rest.text.includes(":") ? ANNOUNCED.exec(rest.text) : null) ??
    (rest.text.includes(")") ? UNKNOWN_LABEL.exec(rest.text) : null);
  if (announced !== null) rest = slicePhrase(rest, announced[0].length);
  for (;;) {
    if (SO_IS_ADVERB.test(rest.text)) break;
    const found = CONNECTIVE.exec(rest.text);
    if (found === null || found[0].length === rest.text.length) break;
    connectives.push(found[0].trim().replace(/,$/u, "").trim().toLowerCase());
    rest = slicePhrase(rest, found[0].length);
  }
  if (connectives.length === 0) return { phrase: rest, connectives };
  return { phrase: { ...rest, text: upperFirst(rest.text) }, connectives };
};

const CONCLUSIVE = new Set(["then", "thus", "hence", "therefore", "so", "consequently"]);
const CONCLUSIVE_PHRASES = new Set(["as a result", "as a consequence", "it follows that"]);

/** True if one of the connectives says that the sentence follows from those before it. */
export const isConclusion = (connectives: readonly string[]): boolean =>
  connectives.some((word) => CONCLUSIVE.has(word) || CONCLUSIVE_PHRASES.has(word));

const OPENS_UPPER = /^\p{Lu}/u;
const UPPER = /\p{Lu}/gu;
const UPPER_BEHIND_HYPHEN = /-\p{Lu}/u;
const ONE_UPPER = /^\p{Lu}$/u;
const OF_SOMEBODY = /^\p{Lu}\p{Ll}+['’]s$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

const keepsCapital = (first: string, second: string | undefined): boolean => {
  const word = first.replace(/^[("“]+|[)"”,.;:]+$/gu, "");
  if (word === "I") return true;
  if (LOWERED.has(word.toLowerCase())) return false;
  if (isMath(word) || NAMES.has(word)) return true;
  if (word.includes("-") && OPENS_UPPER.test(word) && NAMES.has(word.split("-")[0] ?? ""))
    return true;
  if ((word.match(UPPER) ?? []).length > 1 && !UPPER_BEHIND_HYPHEN.test(word)) return true;
  if (ONE_UPPER.test(word)) return true;
  // "Prim's algorithm", "Louis XVI": a name.
  if (OF_SOMEBODY.test(word)) return true;
  if (/^[IVXL]{2,}$/u.test(second ?? "")) return true;
  const next = second?.replace(/^[("“]+/u, "") ?? "";
  return CAPITALISED.test(next) && !LOWERED.has(bare(next));
};

const LETTER = /\p{L}/u;

/** Lowers the first letter for use inside a prompt, unless the word is a name, an acronym or a formula. */
export const lowerFirst = (text: string): string => {
  const [first, second] = wordsOf(text);
  if (first === undefined || keepsCapital(first, second)) return text;
  const found = LETTER.exec(text);
  if (found === null) return text;
  const [letter] = found;
  return (
    text.slice(0, found.index) + letter.toLowerCase() + text.slice(found.index + letter.length)
  );
};

/** A form that can be a plural as well needs an article behind it; a preposition behind it makes it a noun. */
export const opensWithThirdPerson = (verb: string, next: string): boolean =>
  FINITE_THIRD.has(verb) &&
  (DETERMINERS.has(next) || (!DOUBTFUL.has(verb) && !PREPOSITIONS.has(next)));

const ADVERB = /\p{L}{3}ly$|^(?:only|also|just)$/u;

/** "Modifies AdaGrad …": the subject is the heading's thing and was left out. */
export const supplySubject = (phrase: Phrase, name: string): Phrase => {
  const words = wordsOf(phrase.text);
  const at = ADVERB.test(firstWord(phrase.text)) ? 1 : 0;
  const verb = bare(words[at] ?? "");
  if (!FINITE_THIRD.has(verb) || !opensWithThirdPerson(verb, bare(words[at + 1] ?? "")))
    return phrase;
  if (name === "" || isPlural(name)) return phrase;
  return replaceStart(phrase, 1, `${upperFirst(name)} ${phrase.text.charAt(0).toLowerCase()}`);
};

const SINGULAR = /^(?:is|was|has|does|can|may|must|should|will|\p{Ll}+s)$/u;
const PRONOUN_SUBJECT = /^(?:It|This|This \p{L}+)(?=\s)/u;
const EXPLETIVE =
  /^[Ii]t (?:is|was|can be|may be) (?:\p{L}+ly )?(?:more )?(?:(?!called|known|said|defined|used|prone|similar|equal|identical|equivalent|subject|sensitive|close|due|related|invariant|robust|the\b|an?\b)\p{L}+) (?:for .+ )?(?:that|to|whether)\b/u;

/** "It is possible that …", "It is important to …": no reference. */
export const isExpletive = (text: string): boolean => EXPLETIVE.test(text);

/**
 * The subject "It" of the first sentence under a concept becomes the concept's name. Later
 * sentences may go on about another subject, so the caller asks for the first only.
 */
export const nameSubject = (phrase: Phrase, name: string): Phrase => {
  const found = PRONOUN_SUBJECT.exec(phrase.text);
  if (found === null || isExpletive(phrase.text)) return phrase;
  const next = wordsOf(phrase.text.slice(found[0].length))[0] ?? "";
  return SINGULAR.test(next) ? replaceStart(phrase, found[0].length, upperFirst(name)) : phrase;
};
