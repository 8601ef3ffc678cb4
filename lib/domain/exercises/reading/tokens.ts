import type { Unreadable } from "../answer-kind.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { readLiteral } from "./number-literal.ts";
import type { CommaRule } from "./number-literal.ts";
import type { NameTable } from "./names.ts";
import { splitNames } from "./names.ts";
import { unreadable } from "./unreadable.ts";

export type Operator = "+" | "-" | "*" | "/" | "^" | "(" | ")" | "!" | "%";

export type Token =
  | {
      readonly kind: "number";
      readonly value: Quantity;
      readonly isInteger: boolean;
      readonly spaceBefore: boolean;
      readonly text: string;
    }
  | { readonly kind: "operator"; readonly sign: Operator }
  | { readonly kind: "name"; readonly name: string };

const SIGNS = /^(?:\*\*|[-+*/^()!%{}√])/u;
/** Letters, then digits only as part of log2 and log10. */
const NAME = /^(?:log10|log2|\\?\p{L}+)/u;

const SIGN_MEANING: Readonly<Record<string, Operator>> = { "**": "^", "{": "(", "}": ")" };

/** Arithmetic as a list of tokens, or the reason that a sign in it has no meaning. */
export const tokenize = (
  text: string,
  commas: CommaRule,
  names?: NameTable,
): readonly Token[] | Unreadable => {
  const tokens: Token[] = [];
  let at = 0;
  let spaceBefore = false;
  while (at < text.length) {
    const rest = text.slice(at);
    if (/^\s/u.test(rest)) {
      spaceBefore = true;
      at += 1;
      continue;
    }
    const token = nextToken(text, at, commas, spaceBefore);
    if (token.kind === "unreadable") return token;
    tokens.push(...(names === undefined ? [token.token] : splitToken(token.token, names)));
    at = token.end;
    spaceBefore = false;
  }
  return tokens;
};

/** In a formula "2ab" is 2·a·b. */
const splitToken = (token: Token, names: NameTable): readonly Token[] =>
  token.kind === "name"
    ? splitNames(token.name, names).map((name) => ({ kind: "name", name }))
    : [token];

type Next = { readonly kind: "token"; readonly token: Token; readonly end: number } | Unreadable;

const nextToken = (text: string, at: number, commas: CommaRule, spaceBefore: boolean): Next => {
  const rest = text.slice(at);
  if (/^(?:\d|[.,]\d)/u.test(rest)) return numberToken(text, at, commas, spaceBefore);
  const sign = SIGNS.exec(rest)?.[0];
  if (sign === "√") {
    return { kind: "token", token: { kind: "name", name: "sqrt" }, end: at + 1 };
  }
  if (sign !== undefined) {
    const operator = SIGN_MEANING[sign] ?? (sign as Operator);
    return { kind: "token", token: { kind: "operator", sign: operator }, end: at + sign.length };
  }
  const name = NAME.exec(rest)?.[0];
  if (name !== undefined) {
    return { kind: "token", token: { kind: "name", name }, end: at + name.length };
  }
  const found = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return unreadable(`The sign ${found} has no meaning here.`, "Write a number such as 0.5.");
};

const numberToken = (text: string, at: number, commas: CommaRule, spaceBefore: boolean): Next => {
  const literal = readLiteral(text, at, commas);
  if ("kind" in literal) return literal;
  if (/^[eE]/u.test(text.slice(literal.end))) {
    return unreadable(
      "An e directly after a digit needs an exponent.",
      "Write 1e-3 for 0.001, or 2*e for twice Euler's number.",
    );
  }
  const token: Token = {
    kind: "number",
    value: literal.value,
    isInteger: literal.isInteger,
    spaceBefore,
    text: text.slice(at, literal.end),
  };
  return { kind: "token", token, end: literal.end };
};
