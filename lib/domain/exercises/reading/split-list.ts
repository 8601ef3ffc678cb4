import type { CommaRule } from "./number-literal.ts";

export interface Parts {
  readonly parts: readonly string[];
  readonly commas: CommaRule;
}

const OPENING = "([{<⟨";
const CLOSING = ")]}>⟩";

/** A text without the one pair of brackets that encloses all of it. */
export const stripBrackets = (text: string): string => {
  const inside = text.trim();
  const opening = OPENING.indexOf(inside[0] ?? "");
  if (inside === "" || opening < 0 || inside.at(-1) !== CLOSING[opening]) return inside;
  let depth = 0;
  for (const [index, sign] of Array.from(inside).entries()) {
    if (OPENING.includes(sign)) depth += 1;
    if (CLOSING.includes(sign)) depth -= 1;
    if (depth === 0 && index < inside.length - 1) return inside;
  }
  return inside.slice(1, -1).trim();
};

/** Cuts where the separator matches outside brackets. */
const cut = (text: string, separator: RegExp): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    if ("([{".includes(text[index] ?? "")) depth += 1;
    if (")]}".includes(text[index] ?? "")) depth -= 1;
    if (depth === 0 && separator.test(text.slice(index, index + 2))) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
};

/**
 * The components of a list (A2, rule 5): a semicolon or line break separates and commas are decimal;
 * else a comma before a space separates; else commas, if that gives the wanted length; else spaces.
 */
export const splitList = (text: string, length: number): Parts => {
  if (/[;\n]/u.test(text)) {
    const parts = cut(text, /^[;\n]/u).filter(
      (part, index, all) => part !== "" || index < all.length - 1,
    );
    return { parts, commas: "decimal" };
  }
  const byComma = cut(text, /^,/u);
  if (/,\s/u.test(text)) {
    const bySpacedComma = cut(text, /^,\s/u);
    if (bySpacedComma.length === length || byComma.length !== length) {
      return { parts: bySpacedComma, commas: "decimal" };
    }
  }
  if (text.includes(",")) return { parts: byComma, commas: "ambiguous" };
  const bySpace = text.split(/\s+/u);
  return { parts: bySpace.length === length ? bySpace : [text], commas: "ambiguous" };
};
