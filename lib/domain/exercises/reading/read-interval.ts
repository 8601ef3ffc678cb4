import type { PlainAnswer, Reading, Unreadable } from "../answer-kind.ts";
import { compare, real } from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { cleanText, dropName } from "./clean.ts";
import type { CommaRule } from "./number-literal.ts";
import { readCleanNumber, showNumber } from "./read-number.ts";
import { splitList } from "./split-list.ts";
import { unreadable } from "./unreadable.ts";

const HINT = "Write the smaller end first, for instance (\u22121, 3).";
const INFINITE = /^([+-]?)\s*(?:inf(?:inity|ty)?|oo|∞)$/iu;

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly commas: CommaRule;
}
interface End {
  readonly kind: "read";
  readonly value: Quantity;
  readonly shown: string;
}

/** Two ends (A2, rule 6); open or closed makes no difference. */
export const readInterval = (raw: string): Reading<PlainAnswer> => {
  const cleaned = cleanText(raw);
  if (cleaned === "") return unreadable("Nothing is typed yet.", HINT);
  const ends = findEnds(cleaned);
  if (ends === undefined) return unreadable("No interval with two ends found.", HINT);
  const from = readEnd(ends.from, ends.commas);
  if (from.kind === "unreadable") return from;
  const to = readEnd(ends.to, ends.commas);
  if (to.kind === "unreadable") return to;
  if (compare(from.value, to.value) > 0) {
    return unreadable("The ends are in the wrong order.", "Write the smaller end first.");
  }
  const value: PlainAnswer = { kind: "interval", from: from.value, to: to.value };
  return { kind: "read", value, shown: `from $${from.shown}$ to $${to.shown}$` };
};

const findEnds = (text: string): Ends | undefined => {
  const chain = /^(.+?)\s*(<=?|>=?|≤|≥)\s*[\p{L}_]+\s*(<=?|>=?|≤|≥)\s*(.+)$/u.exec(text);
  if (chain !== null) return chainEnds(chain);
  const words = /^(?:from\s+)?(.+?)\s*(?:\.\.+|\bto\b)\s*(.+)$/iu.exec(text);
  if (words !== null) return { from: words[1] ?? "", to: words[2] ?? "", commas: "ambiguous" };
  const { rest } = dropName(text);
  const bracketed = /^[([\]]\s*(.*?)\s*[)\][]$/su.exec(rest.replace(/^\{|\}$/gu, ""));
  const { parts, commas } = splitList(bracketed?.[1] ?? rest, 2);
  const [from, to, ...more] = parts;
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return { from, to, commas };
};

/** "a < x < b" and "b > x > a" say the same. */
const chainEnds = (chain: RegExpExecArray): Ends | undefined => {
  const [, left = "", first = "", second = "", right = ""] = chain;
  const rises = /[<≤]/u.test(first);
  if (rises !== /[<≤]/u.test(second)) return undefined;
  return rises
    ? { from: left, to: right, commas: "ambiguous" }
    : { from: right, to: left, commas: "ambiguous" };
};

const readEnd = (text: string, commas: CommaRule): End | Unreadable => {
  const infinite = INFINITE.exec(text.trim());
  if (infinite !== null) {
    const below = infinite[1] === "-";
    return {
      kind: "read",
      value: real(below ? -Infinity : Infinity),
      shown: below ? String.raw`-\infty` : String.raw`\infty`,
    };
  }
  const read = readCleanNumber(text, commas);
  return read.kind === "unreadable"
    ? read
    : { kind: "read", value: read.value, shown: showNumber(read) };
};
