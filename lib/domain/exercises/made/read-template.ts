import { LONGEST_TEMPLATE } from "./limits.ts";
import { Reader } from "./parse-expression.ts";
import { refuse } from "./problem.ts";
import type { Offset } from "./problem.ts";
import { tokenize } from "./tokens.ts";
import type { Format, Surroundings, Template, TemplatePart } from "./tree.ts";

/**
 * What stands round the end of a text: each dollar sign opens or closes a formula, each run of
 * backticks opens or closes code.
 */
const surroundingsAfter = (text: string, before: Surroundings): Surroundings => {
  let now = before;
  for (const [sign] of text.matchAll(/\\.|\$`|`\$|\$\$?|`+/gsu)) {
    if (sign.startsWith("\\")) continue;
    if (sign.includes("$")) now = now === "math" ? "words" : now === "words" ? "math" : now;
    else if (now !== "math") now = now === "code" ? "words" : "code";
  }
  return now;
};

/** Lines that go on are indented in the text of an exercise, and stand at the margin in what is asked. */
const atMargin = (text: string): string => text.replace(/\n[ \t]+/gu, "\n");

/** Markdown with values in double braces, between two places of the text. */
export const readTemplate = (
  text: string,
  from: Offset,
  to: Offset,
  longest = LONGEST_TEMPLATE,
): Template => {
  if (to - from > longest) {
    return refuse(from, {
      found: `${to - from} characters`,
      expected: `at most ${longest}`,
      hint: "Say it in fewer words.",
    });
  }
  const parts: TemplatePart[] = [];
  let within: Surroundings = "words";
  let at = from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0);
  while (at < to) {
    const opening = openingFrom(text, at, to);
    const words = atMargin(text.slice(at, opening ?? to));
    if (words !== "") parts.push({ kind: "text", text: words });
    if (opening === undefined) break;
    within = surroundingsAfter(words, within);
    const closing = text.indexOf("}}", opening + 2);
    if (closing < 0 || closing + 2 > to) return refuseOpen(opening);
    parts.push(readValue(text, opening + 2, closing, within));
    at = closing + 2;
  }
  return parts;
};

/** Where a value opens: of more than two braces in a row, the last two. */
const openingFrom = (text: string, at: Offset, to: Offset): Offset | undefined => {
  let opening = text.indexOf("{{", at);
  if (opening < 0 || opening + 2 > to) return undefined;
  while (text[opening + 2] === "{" && opening + 3 < to) opening += 1;
  return opening;
};

const refuseOpen = (at: Offset): never =>
  refuse(at, {
    found: "`{{`",
    expected: "`}}` behind the expression",
    message: "`{{` is not closed.",
    hint: "Add `}}` after the expression.",
  });

const readValue = (text: string, from: Offset, to: Offset, within: Surroundings): TemplatePart => {
  const colon = text.slice(from, to).indexOf(":");
  const end = colon < 0 ? to : from + colon;
  const reader = new Reader(tokenize(text, from, end));
  const value = reader.expression();
  reader.end("`}}`");
  const format = colon < 0 ? undefined : readFormat(text.slice(end + 1, to), end + 1);
  return { kind: "value", value, within, ...(format === undefined ? {} : { format }) };
};

const readFormat = (raw: string, at: Offset): Format => {
  const word = raw.trim();
  const [, digits, unit] = /^(\d)\s*(dp|sf)$/u.exec(word) ?? [];
  if (digits !== undefined && !(unit === "sf" && digits === "0")) {
    return { kind: unit === "sf" ? "digits" : "decimals", count: Number(digits) };
  }
  if (word === "signed" || word === "fraction" || word === "matrix") return { kind: word };
  return refuse(at, {
    found: `the format \`${word.slice(0, 30)}\``,
    expected: "2dp, 3sf, signed, fraction or matrix",
    hint: "Write for instance `{{x:2dp}}` for two decimals.",
  });
};
