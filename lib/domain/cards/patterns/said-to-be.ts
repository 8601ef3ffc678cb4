import { type Phrase, isBoldIn } from "../language/phrase.ts";
import { countWords } from "../language/words.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  oneCondition,
  isAskableSubject,
  question,
  saysSomething,
  termOf,
} from "./statement.ts";

const IF = "if and only if|only if|provided that|exactly when|precisely when|iff\\.?|if|when";
const SAID = new RegExp(
  `^(?:we say (?:that )?)?(.+?) (is|are) (said to|called|defined to|known as) (be )?(.+?),? (${IF}),? (.+)$`,
  "iu",
);
const WE_SAY = new RegExp(`^we say (?:that )?(.+?) (is|are) (.+?),? (${IF}),? (.+)$`, "iu");
const PLAIN = new RegExp(`^(.+?) (is|are) ((?:\\S+ ){0,6}?\\S+),? (${IF}),? (.+)$`, "iu");
const HAS = new RegExp(`^(.+?) (has|have) ((?:\\S+ ){0,5}?\\S+),? (${IF}),? (.+)$`, "iu");
const CONDITION_FIRST = /^if (.+?),? then (.+?) (is|are) (?:said to be|called) (.+)$/iu;
const LONGEST_TERM_WORDS = 4;

const conditionWord = (found: string): string => (/^iff/iu.test(found) ? "If and only if" : found);

/** Pattern a. "S is said to be T if C": When is S said to be T? And back: What do we call S if C? */
export const saidToBe: Pattern = ({ text, phrase, defines }) => {
  const turned = CONDITION_FIRST.exec(text);
  if (turned !== null) {
    const [, condition = "", subject = "", verb = "is", term = ""] = turned;
    return saidCards(phrase, { subject, verb, be: "be ", term, word: "if", condition });
  }
  const found = SAID.exec(text);
  if (found !== null) {
    const [
      ,
      subject = "",
      verb = "is",
      says = "",
      be = "",
      term = "",
      word = "if",
      condition = "",
    ] = found;
    const isCalled = /^(?:called|known as)$/iu.test(says);
    return saidCards(phrase, {
      subject,
      verb,
      be: isCalled ? "be " : be,
      term,
      word,
      condition,
      says: isCalled ? "called" : "said to",
    });
  }
  const wished = WE_SAY.exec(text);
  const plain = wished ?? (defines ? PLAIN.exec(text) : null);
  if (plain === null) return defines ? hasCards(phrase, text) : NOTHING;
  const [, subject = "", verb = "is", term = "", word = "if", condition = ""] = plain;
  if (wished === null && /^(?:an?|the|called|known|defined|one|any|said)\b/iu.test(term))
    return NOTHING;
  return saidCards(phrase, { subject, verb, be: "be ", term, word, condition });
};

/** "S has the property T if C", in a definition. */
const hasCards = (phrase: Phrase, text: string): ReturnType<Pattern> => {
  const [, subject = "", verb = "has", term = "", word = "if", condition = ""] =
    HAS.exec(text) ?? [];
  if (!isAskableSubject(subject) || !saysSomething(condition) || /[,;]/u.test(term)) return NOTHING;
  const does = verb === "has" ? "does" : "do";
  const words = `when ${does} ${inside(subject)} have ${isBoldIn(phrase, term) ? `**${term}**` : term}`;
  return [
    asked("question", "a", question("", words), answered(`${conditionWord(word)} ${condition}`)),
  ];
};

interface Said {
  readonly subject: string;
  readonly verb: string;
  readonly be: string;
  readonly term: string;
  readonly word: string;
  readonly condition: string;
  readonly says?: "called" | "said to";
}

const saidCards = (phrase: Phrase, said: Said): ReturnType<Pattern> => {
  if (!isAskableSubject(said.subject) || !saysSomething(said.condition)) return NOTHING;
  if (/\b(?:if|when|that|which)\b|[,;]/iu.test(said.term)) return NOTHING;
  const term = isBoldIn(phrase, said.term) ? `**${said.term}**` : said.term;
  // "if, when the input changes, the output changes too"
  const comma = /^when\b/iu.test(said.condition) ? ", " : " ";
  const says = said.says === "called" ? "called " : `said to ${said.be}`;
  const forward = asked(
    "question",
    "a",
    question("", `when ${said.verb} ${inside(said.subject)} ${says}${term}`),
    answered(`${conditionWord(said.word)}${comma}${oneCondition(said.condition)}`),
  );
  const short = said.be !== "" && countWords(said.term) <= LONGEST_TERM_WORDS;
  if (!short || /\bto each other\b|[\u{F0000}-\u{FFFFF}]/u.test(said.term)) return [forward];
  const condition = /^(?:if|when)$/iu.test(said.word) ? said.word.toLowerCase() : "if";
  const reverse = asked(
    "term",
    "a",
    question(
      "",
      `what do we call ${inside(said.subject)} ${condition}${comma}${oneCondition(said.condition)}`,
    ),
    answered(termOf(said.term)),
    "reverse",
  );
  return [forward, reverse];
};
