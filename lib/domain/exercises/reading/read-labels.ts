import type { Label, PlainAnswer, Reading, Unreadable } from "../answer-kind.ts";
import { cleanText } from "./clean.ts";
import { unreadable } from "./unreadable.ts";

const EMPTY_SET = /^(?:none|empty|nothing|∅|\{\s*\}|empty set)$/iu;

/** The labels of a text in the order typed: "AC", "a, c", "{C, A}", "A and C". */
const findLabels = (
  text: string,
  labels: readonly Label[],
): { readonly kind: "found"; readonly found: readonly Label[] } | Unreadable => {
  const byName = new Map(labels.map((label) => [label.toLowerCase(), label]));
  const letters = labels.every((label) => label.length === 1);
  const words = text
    .toLowerCase()
    .replace(/\b(?:and|then)\b/gu, " ")
    .split(/[\s,;{}()[\]<>=≤≥&+]+/u)
    .filter((word) => word !== "");
  const found: Label[] = [];
  for (const name of words.flatMap((word) => (letters ? Array.from(word) : [word]))) {
    const label = byName.get(name);
    if (label === undefined) {
      return unreadable(`"${name}" is none of ${labels.join(", ")}.`, exampleOf(labels));
    }
    found.push(label);
  }
  return { kind: "found", found };
};

const exampleOf = (labels: readonly Label[]): string =>
  `Write for instance ${labels.slice(0, 2).join(", ")}.`;

/** Any order, any case; a label given twice is read once (A2, rule 7). */
export const readSet = (raw: string, labels: readonly Label[]): Reading<PlainAnswer> => {
  const cleaned = cleanText(raw);
  if (cleaned === "") return unreadable("Nothing is typed yet.", `${exampleOf(labels)} Or none.`);
  if (EMPTY_SET.test(cleaned)) {
    return { kind: "read", value: { kind: "set", labels: [] }, shown: "none of them" };
  }
  const result = findLabels(cleaned, labels);
  if (result.kind === "unreadable") return result;
  const chosen = labels.filter((label) => result.found.includes(label));
  return { kind: "read", value: { kind: "set", labels: chosen }, shown: chosen.join(", ") };
};

/** Every label once, from the smallest to the largest; "C > A > B" is turned round. */
export const readOrdering = (raw: string, labels: readonly Label[]): Reading<PlainAnswer> => {
  const cleaned = cleanText(raw);
  const hint = `Write every letter once, smallest first, for instance ${labels.join(", ")}.`;
  if (cleaned === "") return unreadable("Nothing is typed yet.", hint);
  const [rises, falls] = [/[<≤]/u.test(cleaned), /[>≥]/u.test(cleaned)];
  if (rises && falls) return unreadable("Both < and > are typed.", hint);
  const result = findLabels(cleaned, labels);
  if (result.kind === "unreadable") return result;
  const order = falls ? result.found.toReversed() : result.found;
  const missing = labels.filter((label) => !order.includes(label));
  if (missing.length > 0) return unreadable(`${missing.join(", ")} is missing.`, hint);
  if (order.length > labels.length) return unreadable("A letter is typed twice.", hint);
  return { kind: "read", value: { kind: "ordering", labels: order }, shown: order.join(" < ") };
};
