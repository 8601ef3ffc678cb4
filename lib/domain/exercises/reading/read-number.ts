import type { PlainAnswer, Reading, Unreadable, Writing } from "../answer-kind.ts";
import { isWrittenExactly, numberTex, roundedText, textToTex } from "../numbers/format.ts";
import { isInteger, isZero, toNumber } from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { cleanText, dropName } from "./clean.ts";
import { evaluate } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import type { CommaRule } from "./number-literal.ts";
import { parseArithmetic } from "./parse-arithmetic.ts";
import { showExpression } from "./show-expression.ts";
import { tokenize } from "./tokens.ts";
import { unreadable } from "./unreadable.ts";

export interface ReadNumber {
  readonly kind: "read";
  readonly value: Quantity;
  readonly tree: Expression;
}

const NUMBER_HINT = "Write a number such as 0.5.";

/** A text that has been cleaned already, as one number. */
export const readCleanNumber = (cleaned: string, commas: CommaRule): ReadNumber | Unreadable => {
  const { rest } = dropName(cleaned);
  if (rest === "") return unreadable("Nothing is typed yet.", NUMBER_HINT);
  if (/\b(?:or|and)\b|[;\n]|\d,\s/iu.test(rest)) {
    return unreadable("Two answers are typed, one is wanted.", "Write one number, such as 0.5.");
  }
  if (!/\d|\bpi\b|π|\be\b/u.test(rest)) return unreadable("No number found.", NUMBER_HINT);
  const tokens = tokenize(rest, commas);
  if ("kind" in tokens) return tokens;
  const tree = parseArithmetic(tokens);
  if (tree.kind === "unreadable") return tree;
  const value = evaluate(tree);
  return value.kind === "unreadable" ? value : { kind: "read", value, tree };
};

/** One number of any way of writing (A2, rules 3 and 4); a comma groups in an integer field. */
export const readNumber = (raw: string, commas: CommaRule): Reading<PlainAnswer> => {
  const read = readCleanNumber(cleanText(raw), commas);
  if (read.kind === "unreadable") return read;
  const value: PlainAnswer = { kind: "number", value: read.value, writing: writingOf(read.tree) };
  return { kind: "read", value, shown: `$${showNumber(read)}$` };
};

const writingOf = (tree: Expression): Writing => {
  if (tree.kind === "negative") return writingOf(tree.of);
  if (tree.kind === "mixed") return "fraction";
  const isFraction =
    tree.kind === "binary" &&
    tree.operator === "/" &&
    [tree.left, tree.right].every((part) => {
      const inside = part.kind === "negative" ? part.of : part;
      return inside.kind === "number" && isInteger(inside.value);
    });
  return isFraction ? "fraction" : "other";
};

/** What was typed and what it comes to, as TeX without dollar signs: "2^{10} = 1024". */
export const showNumber = (read: ReadNumber): string => {
  const typed = showExpression(read.tree);
  if (isNegativeNumber(read.tree) && isZero(read.value)) return "0";
  if (read.tree.kind === "number" || isNegativeNumber(read.tree)) return typed;
  const value = numberTex(read.value);
  const rounded = textToTex(roundedText(toNumber(read.value), 5));
  if (typed === value)
    return value.includes("frac") ? String.raw`${typed} \approx ${rounded}` : typed;
  if (value.includes("frac")) return String.raw`${typed} = ${value} \approx ${rounded}`;
  return isWrittenExactly(read.value)
    ? `${typed} = ${value}`
    : String.raw`${typed} \approx ${value}`;
};

const isNegativeNumber = (tree: Expression): boolean =>
  tree.kind === "negative" && tree.of.kind === "number";
