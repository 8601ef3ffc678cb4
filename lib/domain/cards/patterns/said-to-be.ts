import { isBoldIn } from "../language/phrase.ts";
import { countWords } from "../language/words.ts";
import {
  type Pattern,
  NOTHING,
  answered,
  asked,
  inside,
  isAskableSubject,
  question,
  saysSomething,
  termOf,
} from "./statement.ts";

const IF = "if and only if|only if|provided that|exactly when|precisely when|iff\\.?|if|when";
const SAID = new RegExp(`^(.+?) (is|are) said to (be )?(.+?),? (${IF}) (.+)$`, "iu");
const PLAIN = new RegExp(`^(.+?) (is|are) ((?:\\S+ ){0,6}?\\S+),? (${IF}) (.+)$`, "iu");
const CONDITION_FIRST = /^if (.+?),? then (.+?) (is|are) said to be (.+)$/iu;
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
    const [, subject = "", verb = "is", be = "", term = "", word = "if", condition = ""] = found;
    return saidCards(phrase, { subject, verb, be, term, word, condition });
  }
  const plain = defines ? PLAIN.exec(text) : null;
  if (plain === null) return NOTHING;
  const [, subject = "", verb = "is", term = "", word = "if", condition = ""] = plain;
  if (/^(?:an?|the|called|known|defined|one|any|said)\b/iu.test(term)) return NOTHING;
  return saidCards(phrase, { subject, verb, be: "be ", term, word, condition });
};

interface Said {
  readonly subject: string;
  readonly verb: string;
  readonly be: string;
  readonly term: string;
  readonly word: string;
  readonly condition: string;
}

const saidCards = (phrase: Parameters<Pattern>[0]["phrase"], said: Said): ReturnType<Pattern> => {
  if (!isAskableSubject(said.subject) || !saysSomething(said.condition)) return NOTHING;
  const term = isBoldIn(phrase, said.term) ? `**${said.term}**` : said.term;
  const forward = asked(
    "question",
    "a",
    question("", `when ${said.verb} ${inside(said.subject)} said to ${said.be}${term}`),
    answered(`${conditionWord(said.word)} ${said.condition}`),
  );
  const short = said.be !== "" && countWords(said.term) <= LONGEST_TERM_WORDS;
  if (!short || /\bto each other\b|[\u{F0000}-\u{FFFFF}]/u.test(said.term)) return [forward];
  const condition = /^(?:if|when)$/iu.test(said.word) ? said.word.toLowerCase() : "if";
  const reverse = asked(
    "term",
    "a",
    question("", `what do we call ${inside(said.subject)} ${condition} ${said.condition}`),
    answered(termOf(said.term)),
    "reverse",
  );
  return [forward, reverse];
};
