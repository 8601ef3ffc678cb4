import { exact, integerPower, multiply, parseDecimal } from "../numbers/quantity.ts";
import type { Fraction } from "../numbers/quantity.ts";
import { LARGEST_VALUE } from "./limits.ts";
import { refuse } from "./problem.ts";
import type { Offset } from "./problem.ts";

export type Token = { readonly at: Offset; readonly end: Offset; readonly text: string } & (
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "name" }
  | { readonly kind: "sign" }
  | { readonly kind: "quoted" }
  | { readonly kind: "end" }
);

const SPACE = /\s+/uy;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
const NAME = /[A-Za-z][A-Za-z0-9_]*/uy;
const SIGN = /\.\.|[=!<>]=|[-+*/^!()[\]{},<>=%:]/uy;
const QUOTED = /"(?:[^"\\\n]|\\.)*"/uy;

/** Signs that look or are meant like one of the language. */
const MEANT: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "—": "-",
  "×": "*",
  "·": "*",
  "⋅": "*",
  "÷": "/",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
  "“": '"',
  "”": '"',
  "„": '"',
  "'": '"',
  "…": "..",
  "²": "^2",
  "³": "^3",
  "√": "sqrt( )",
  π: "pi",
  "&": "and",
  "|": "or",
};

const MOST_DIGITS = 15;
const MOST_PLACES = 9;

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** The tokens of a stretch of the text, the end among them; refuses the first sign that has no meaning. */
export const tokenize = (text: string, from: Offset, to: Offset): readonly Token[] => {
  const stretch = text.slice(0, to);
  const tokens: Token[] = [];
  let at = from + (match(SPACE, stretch, from)?.length ?? 0);
  while (at < to) {
    const token = tokenAt(stretch, at);
    tokens.push(token);
    at = token.end + (match(SPACE, stretch, token.end)?.length ?? 0);
  }
  return [...tokens, { kind: "end", text: "", at: to, end: to }];
};

const tokenAt = (text: string, at: Offset): Token => {
  const number = match(NUMBER, text, at);
  if (number !== undefined) return numberToken(number, at);
  const name = match(NAME, text, at);
  if (name !== undefined) return { kind: "name", text: name, at, end: at + name.length };
  const sign = match(SIGN, text, at);
  if (sign !== undefined) return { kind: "sign", text: sign, at, end: at + sign.length };
  const quoted = match(QUOTED, text, at);
  if (quoted !== undefined) return { kind: "quoted", text: quoted, at, end: at + quoted.length };
  return unknownSign(text, at);
};

const numberToken = (digits: string, at: Offset): Token => {
  const [mantissa = "", power = "0"] = digits.split(/e/iu);
  const end = at + digits.length;
  const shift = Number(power);
  const value = isShort(mantissa, shift)
    ? multiply(parseDecimal(mantissa.replace(/^\./u, "0.")), integerPower(exact(10), shift))
    : undefined;
  if (value?.kind === "exact" && Number(digits) <= LARGEST_VALUE) {
    return { kind: "number", text: digits, value, at, end };
  }
  return refuse(at, {
    found: `the number ${digits.length > 24 ? `${digits.slice(0, 24)}…` : digits}`,
    expected: `a number up to 10^15, at most ${MOST_DIGITS} digits, ${MOST_PLACES} behind the point`,
    hint: "Write a shorter number.",
  });
};

const isShort = (mantissa: string, shift: number): boolean => {
  const places = (mantissa.split(".")[1] ?? "").replace(/0+$/u, "").length;
  const significant = mantissa.replace(".", "").replace(/^0+/u, "").length;
  return (
    significant <= MOST_DIGITS && Math.abs(shift) <= MOST_DIGITS && places - shift <= MOST_PLACES
  );
};

const unknownSign = (text: string, at: Offset): never => {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (sign === '"') {
    return refuse(at, {
      found: "a quotation mark that is not closed",
      expected: 'a text in quotes, such as "forgot the half"',
      hint: 'Add " at its end, in the same line.',
    });
  }
  const meant = Object.hasOwn(MEANT, sign) ? MEANT[sign] : undefined;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return refuse(at, {
    found: `the sign ${sign} (U+${code})`,
    expected: "a number, a name or an operation",
    hint:
      meant !== undefined
        ? `Write \`${meant}\`.`
        : /\p{L}/u.test(sign)
          ? "Names are made of the letters a to z, digits and `_`: write `epsilon` for ε."
          : "Remove it.",
  });
};
