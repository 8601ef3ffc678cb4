import type { Imbalance } from "../math/balance.ts";
import type { MathDelimiter } from "../outline.ts";
import type { Report } from "../problems.ts";
import type { State } from "./state.ts";

export const reportOpenMath = (
  report: Report,
  at: number,
  found: string,
  delimiter: MathDelimiter,
): void => {
  if (delimiter === "dollar")
    return report("math-unclosed", at, {
      found,
      expected: "$` where the formula starts",
      hint: "The formula starts with $ and ends with `$. Write $` at its start.",
    });
  const expected = delimiter === "display" ? "$$" : "`$";
  const opening = delimiter === "display" ? "$$" : "$`";
  return report("math-unclosed", at, {
    found,
    expected: `${expected} where the formula ends`,
    hint: `The formula opens with ${opening} and does not close. Write ${expected} at its end.`,
  });
};

export const reportImbalance = (
  report: Report,
  at: number,
  found: string,
  imbalance: Imbalance,
): void =>
  report("math-unbalanced", at, {
    found: `${imbalance.found} in ${found}`,
    expected: imbalance.expected,
    hint: `${imbalance.found} has no ${imbalance.expected}. Add it, or take ${imbalance.found} away.`,
  });

export const reportOpenBold = ({ openBold, source, to }: State, report: Report): void => {
  if (openBold === null) return;
  report("bold-unclosed", openBold.from, {
    found: source.text.slice(openBold.from, to),
    expected: "** where the bold words end",
    hint: "This ** has no partner. Write ** behind the bold words too.",
  });
};

/** A `$` that opens no math, with TeX behind it: its partner is missing, or a space stands inside the dollars. */
export const reportStrayDollar = (state: State, report: Report): void => {
  const at = state.strayDollar;
  if (at === null) return;
  report("math-unclosed", at, {
    found: state.source.text.slice(at, state.to),
    expected: "$ where the formula ends",
    hint: "The formula opens with $ and does not close. Write $ at its end, with no space before it.",
  });
};

/** `$ x^2 $`: Markdown takes a dollar with a space inside for a dollar. */
export const reportSpacedMath = ({ spacedMath, source }: State, report: Report): void => {
  if (spacedMath === null) return;
  const found = source.text.slice(spacedMath.from, spacedMath.to);
  report("math-spaced", spacedMath.from, {
    found,
    expected: "no space inside the dollars",
    hint: `Write $${found.slice(1, -1).trim()}$.`,
  });
};
