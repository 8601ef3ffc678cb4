import type { FormulaAnswer, Reading, Unreadable } from "../answer-kind.ts";
import { cleanText } from "./clean.ts";
import type { Expression } from "./expression.ts";
import { valuesOfFormula } from "./formula-values.ts";
import { nameTable } from "./names.ts";
import { parseArithmetic } from "./parse-arithmetic.ts";
import { showExpression } from "./show-expression.ts";
import { tokenize } from "./tokens.ts";
import { unreadable } from "./unreadable.ts";

/** What people write in front of a formula: "ε =", "f(a) =". */
const LEFT_SIDE = /^\s*[\\\p{L}][\p{L}\p{N}_*\\ ]*(?:\([^()=]*\))?\s*=\s*/u;

/** An expression in the names of the question and nothing else (A2, rule 9). */
export const readFormula = (raw: string, names: readonly string[]): Reading<FormulaAnswer> => {
  const text = cleanText(raw).replace(LEFT_SIDE, "").trim();
  const hint = `Write a formula in ${names.join(", ")}, such as 3/(2${names[0] ?? "a"}).`;
  if (text === "") return unreadable("Nothing is typed yet.", hint);
  if (/\b(?:or|and)\b|[;\n]|,\s/iu.test(text)) {
    return unreadable("Two answers are typed, one is wanted.", hint);
  }
  if (text.includes("=")) return unreadable("An equation is typed, a formula is wanted.", hint);
  const tree = parseFormula(text, names);
  if (tree.kind === "unreadable") return { ...tree, hint: hintFor(tree, hint) };
  const [value] = valuesOfFormula(tree, names);
  if (value === undefined) {
    return unreadable("This has no value for any number.", "Check denominators and roots.");
  }
  return {
    kind: "read",
    value: { kind: "formula", text, tree, names },
    shown: `$${showExpression(tree)}$`,
  };
};

const parseFormula = (text: string, names: readonly string[]): Expression | Unreadable => {
  const table = nameTable(names);
  const tokens = tokenize(text, "ambiguous", table);
  return "kind" in tokens ? tokens : parseArithmetic(tokens, table.names);
};

/** Examples of numbers help nobody who writes a formula. */
const hintFor = ({ hint }: Unreadable, ofFormulas: string): string =>
  /\bnumber such as\b/u.test(hint) ? ofFormulas : hint;
