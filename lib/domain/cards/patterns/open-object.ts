import { countWords, withoutStop, wordsOf, bare } from "../language/words.ts";
import { shareStem } from "../language/stems.ts";
import { PREPOSITIONS } from "../words/function-words.ts";
import { type Asked, type Statement, asked, isAskableSubject } from "./statement.ts";

const LONGEST_HIDDEN_WORDS = 6;
const SHORTEST_SENTENCE_WORDS = 6;

/** "a means of", "constructing": what a thing provides or needs may be many; the frame of the answer is shown. */
const FRAME =
  /^(.*?\b(?:means|ways?|methods?|tools?|possibility|ability) (?:of|for|to) |(?:\p{L}+ly )?\p{L}+ing )(.+)$/u;
const OPEN_VERB = /^(?:provides?|requires?|needs?|offers?|involves?|enables?)$/u;
const CAN_BE_USED = /^(?:also )?be used (?:to|for) (?:\p{L}+ly )?\p{L}+ /u;

const hiding = (statement: Statement, hidden: string, tail: string): Asked | null => {
  const answer = withoutStop(hidden);
  if (countWords(answer) > LONGEST_HIDDEN_WORDS || answer === "") return null;
  const text = statement.text;
  if (countWords(text) < SHORTEST_SENTENCE_WORDS || !text.endsWith(hidden + tail)) return null;
  const before = text.slice(0, text.length - hidden.length - tail.length);
  const article = /^an? /iu.exec(answer)?.[0] ?? "";
  const shown = article === "" ? before : `${before}a(n) `;
  return asked("cloze", "v", `${shown}[…]${tail}`, answer.slice(article.length), "cloze");
};

/** "SVD can be used to generalize inversion to other matrices": the object, where words behind it tell it apart. */
const objectOfUse = (statement: Statement): readonly Asked[] => {
  const { clause } = statement;
  const use = clause?.kind === "modal" ? CAN_BE_USED.exec(clause.rest) : null;
  if (clause === null || use === null) return [];
  const object = clause.rest.slice(use[0].length);
  const words = wordsOf(object);
  const at = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(bare(word)));
  if (at < 1 || words.length - at < 3 || words[at] === "of") return [];
  const hidden = words.slice(0, at).join(" ");
  const doing = /(?:\p{L}+ly )?\p{L}+ $/u.exec(use[0])?.[0].trim() ?? "";
  return [
    hiding(statement, hidden, object.slice(hidden.length)),
    hiding(statement, doing, ` ${object}`),
  ].filter((one) => one !== null);
};

/** A thing that provides, needs or can be used for many things is not asked "what?": a part of the sentence is hidden. */
export const openObject = (statement: Statement): readonly Asked[] => {
  const { clause } = statement;
  if (clause === null || !isAskableSubject(clause.subject)) return [];
  const [use] = objectOfUse(statement).filter(({ prompt, answer }) => !shareStem(prompt, answer));
  if (use !== undefined) return [use];
  if (!OPEN_VERB.test(clause.verb)) return [];
  const framed = FRAME.exec(clause.rest);
  const one = framed === null ? null : hiding(statement, framed[2] ?? "", "");
  return one === null ? [] : [one];
};
