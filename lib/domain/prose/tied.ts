import type { ElementContent } from "hast";

/** What ends a clause, written without a space behind a formula. */
const ENDS_CLAUSE = /^[,.;:!?)\]\u2019\u201d\u2026]+/u;
/** A formula in a line; one that stands alone, a gap and TeX that cannot be set begin otherwise. */
const IN_LINE = '<span class="katex">';

/** A box of a formula; a line may break between two of them. */
const BOX = '<span class="katex-base">';

/** Lets lines break between the boxes of a formula, and nowhere else. */
const breaking = (formula: string): string => {
  const [before = "", ...boxes] = formula.split(BOX);
  return before + BOX + boxes.join(`<wbr>${BOX}`);
};

/**
 * Ties a comma to the formula before it. Browsers may break a line between the boxes of a formula and
 * what follows, and a line would begin with the comma.
 */
export const tied = (pieces: readonly ElementContent[]): ElementContent[] => {
  const result: ElementContent[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const end = piece.type === "text" ? ENDS_CLAUSE.exec(piece.value)?.[0] : undefined;
    if (
      end === undefined ||
      piece.type !== "text" ||
      before?.type !== "raw" ||
      !before.value.startsWith(IN_LINE)
    ) {
      result.push(piece);
      continue;
    }
    result.pop();
    result.push({
      type: "raw",
      value: `<span class="math-tied">${breaking(before.value)}${end}</span>`,
    });
    result.push({ type: "text", value: piece.value.slice(end.length) });
  }
  return result;
};
