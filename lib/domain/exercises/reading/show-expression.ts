import { literalText, textToTex } from "../numbers/format.ts";
import type { Expression, FunctionName } from "./expression.ts";
import { nameTex } from "./names.ts";

/** How tightly a tree holds together: what is looser than its place gets brackets. */
const strength = (expression: Expression): number => {
  switch (expression.kind) {
    case "binary":
      return { "+": 1, "-": 1, "*": 2, "/": 5, "^": 4 }[expression.operator];
    case "negative":
      return 1;
    case "mixed":
      return 3;
    case "number":
    case "constant":
    case "name":
    case "factorial":
    case "percent":
    case "call":
      return 5;
  }
};

const TEX: Readonly<Record<Exclude<FunctionName, "sqrt">, string>> = {
  exp: String.raw`\exp`,
  ln: String.raw`\ln`,
  log10: String.raw`\log_{10}`,
  log2: String.raw`\log_{2}`,
};

const wrap = (tex: string): string => String.raw`\left(${tex}\right)`;

const held = (expression: Expression, least: number): string =>
  strength(expression) < least ? wrap(showExpression(expression)) : showExpression(expression);

/** A fraction stands by itself in a sum, but needs brackets under a power or before "!". */
const base = (expression: Expression): string =>
  ["binary", "percent", "call", "factorial"].includes(expression.kind)
    ? wrap(showExpression(expression))
    : held(expression, 5);

/** The tree as TeX, without dollar signs. */
export const showExpression = (expression: Expression): string => {
  switch (expression.kind) {
    case "number":
      return textToTex(literalText(expression.value));
    case "constant":
      return expression.name === "pi" ? String.raw`\pi` : "e";
    case "name":
      return nameTex(expression.name);
    case "mixed":
      return `${showExpression(expression.whole)}\\,${showExpression(expression.part)}`;
    case "negative":
      return `-${held(expression.of, 2)}`;
    case "factorial":
      return `${base(expression.of)}!`;
    case "percent":
      return `${held(expression.of, 5)}\\,\\%`;
    case "call":
      return expression.name === "sqrt"
        ? String.raw`\sqrt{${showExpression(expression.of)}}`
        : `${TEX[expression.name]}${wrap(showExpression(expression.of))}`;
    case "binary":
      return showBinary(expression);
  }
};

/** A letter stands behind its factor without a sign: 2a. */
const beginsWithName = (expression: Expression): boolean =>
  expression.kind === "name" ||
  (expression.kind === "binary" &&
    (expression.operator === "^" || expression.operator === "*") &&
    beginsWithName(expression.left));

const showBinary = (expression: Extract<Expression, { kind: "binary" }>): string => {
  const { operator, left, right } = expression;
  switch (operator) {
    case "+":
      return `${held(left, 1)} + ${held(right, 2)}`;
    case "-":
      return `${held(left, 1)} - ${held(right, 2)}`;
    case "*":
      return beginsWithName(right)
        ? String.raw`${held(left, 2)}\,${held(right, 2)}`
        : String.raw`${held(left, 2)} \cdot ${held(right, 2)}`;
    case "/":
      return String.raw`\frac{${showExpression(left)}}{${showExpression(right)}}`;
    case "^":
      return `${base(left)}^{${showExpression(right)}}`;
  }
};
