import type { Prose } from "../answer-kind.ts";

/** A formula that stands alone, as a display or as the only words of a paragraph. */
const ALONE = /^(\$\$\n|\$)([^$\n]+)(\n\$\$|\$)$/gmu;
const SPACE = /\s*(\\q?quad)\s*/u;

/** Several formulas in a row may go on in the next line between them, not within one. */
const inParts = (whole: string, opening: string, tex: string, closing: string): string => {
  const parts = tex.split(SPACE);
  if (parts.length === 1) return whole;
  const tied = parts.map((part, index) =>
    index % 2 === 0 ? `{${part}}` : String.raw`${part}\allowbreak `,
  );
  return opening + tied.join("") + closing;
};

/** A question as it is set in lines: numbers keep their per cent, a row of formulas may break between them. */
export const questionToSet = (question: Prose): Prose =>
  question.replaceAll(ALONE, inParts).replaceAll(/(\d) %/gu, "$1\u00a0%");
