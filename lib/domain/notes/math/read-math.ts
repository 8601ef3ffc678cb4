import type { MathDelimiter } from "../outline.ts";
import type { Source } from "../source.ts";
import { closingOfBacktickMath, closingOfDisplayMath } from "./closing.ts";

/** A formula in a text: offsets in the source of all of it and of its TeX. */
export interface FoundMath {
  readonly from: number;
  readonly to: number;
  readonly texFrom: number;
  readonly texTo: number;
  readonly delimiter: MathDelimiter;
  readonly closed: boolean;
}

/**
 * The formula that starts at `at`, where a `$` stands, in a text that ends at `limit`; null if that `$`
 * is only a dollar. An unclosed `` $` `` or `$$` reaches to the end of the text.
 */
export const readMath = (source: Source, at: number, limit: number): FoundMath | null => {
  const next = source.text[at + 1];
  if (next === "`") return between(at, limit, "backtick", closingOfBacktickMath(source, at));
  if (next === "$") return between(at, limit, "display", closingOfDisplayMath(source, at));
  return readDollarMath(source, at, limit);
};

const between = (
  at: number,
  limit: number,
  delimiter: MathDelimiter,
  closing: number | null,
): FoundMath => {
  const closed = closing !== null && closing + 2 <= limit;
  const texFrom = Math.min(at + 2, limit);
  const texTo = closed ? closing : limit;
  return { from: at, to: closed ? closing + 2 : limit, texFrom, texTo, delimiter, closed };
};

/**
 * `$x$`: no space inside the dollars, no digit behind them, so that "from $5 to $6" stays a price.
 * One that ends in a backtick began as `` $` `` and lost it.
 */
const readDollarMath = (source: Source, at: number, limit: number): FoundMath | null => {
  const { text } = source;
  if (isSpaceOrNothing(text[at + 1])) return null;
  const closing = closingDollar(source, at + 1, limit);
  if (closing === null) return null;
  const closed = text[closing - 1] !== "`";
  return {
    from: at,
    to: closing + 1,
    texFrom: at + 1,
    texTo: closing,
    delimiter: "dollar",
    closed,
  };
};

/** Null if the text ends, or math of another kind opens, before a dollar that can close. */
const closingDollar = (source: Source, from: number, limit: number): number | null => {
  const { text } = source;
  const at = source.first("dollar", from, (start) => firstTellingDollar(text, start));
  return at < limit && canClose(text, at) ? at : null;
};

/** The first dollar that closes `$…$`, or opens `` $` `` or `$$` and so ends the hope for one. */
const firstTellingDollar = (text: string, from: number): number => {
  for (let at = text.indexOf("$", from); at >= 0; at = text.indexOf("$", at + 1))
    if (canClose(text, at) || opensLongMath(text, at)) return at;
  return Infinity;
};

const canClose = (text: string, at: number): boolean =>
  !isSpaceOrNothing(text[at - 1]) && !/\d/.test(text[at + 1] ?? "") && !isEscaped(text, at);

const opensLongMath = (text: string, at: number): boolean =>
  (text[at + 1] === "`" || text[at + 1] === "$") && !isEscaped(text, at);

const isEscaped = (text: string, at: number): boolean => {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
};

const isSpaceOrNothing = (character: string | undefined): boolean =>
  character === undefined || character.trim() === "";
