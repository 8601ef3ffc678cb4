/** A formula found in the text: where its TeX begins and ends, and where it ends with its marks. */
export interface MathSpan {
  readonly kind: "inline" | "display";
  readonly texStart: number;
  readonly texEnd: number;
  readonly end: number;
}

const blank = (character: string | undefined): boolean =>
  character === undefined || /\s/u.test(character);

/**
 * Finds where the formula that opens at a `$` closes. One finder serves one text: it remembers a
 * search that found nothing, so that a text of nothing but `$` is still read in linear time.
 */
export const mathFinder = (text: string): ((at: number) => MathSpan | null) => {
  let noDisplayCloseFrom = Number.POSITIVE_INFINITY;

  /** $`…`$ runs over everything, but not over the beginning of another one. */
  const backtick = (at: number): MathSpan | null => {
    const next = /`\$|\$`/gu;
    next.lastIndex = at + 2;
    const found = next.exec(text);
    if (found === null || found[0] === "$`" || found.index === at + 2) return null;
    return { kind: "inline", texStart: at + 2, texEnd: found.index, end: found.index + 2 };
  };

  const display = (at: number): MathSpan | null => {
    if (at >= noDisplayCloseFrom) return null;
    const close = text.indexOf("$$", at + 2);
    if (close < 0) noDisplayCloseFrom = at;
    if (close < 0 || text.slice(at + 2, close).trim() === "") return null;
    return { kind: "display", texStart: at + 2, texEnd: close, end: close + 2 };
  };

  /**
   * $…$ stays within its paragraph. As in Pandoc no space stands inside the marks and no digit
   * behind them: "$5 and $10" is money.
   */
  const dollar = (at: number): MathSpan | null => {
    if (blank(text[at + 1])) return null;
    const stop = /(?:\\[^\n]|[^\\$\n]|\\\n|\n(?![ \t]*(?:\n|$)))*/uy;
    stop.lastIndex = at + 1;
    stop.exec(text);
    const close = stop.lastIndex;
    const closes =
      text[close] === "$" && !blank(text[close - 1]) && !/\d/u.test(text[close + 1] ?? "");
    return closes ? { kind: "inline", texStart: at + 1, texEnd: close, end: close + 1 } : null;
  };

  return (at) => {
    if (text[at + 1] === "`") return backtick(at);
    if (text[at + 1] === "$") return display(at);
    return dollar(at);
  };
};
