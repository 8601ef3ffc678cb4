import { literalText } from "../numbers/format.ts";
import { add, exact, multiply } from "../numbers/quantity.ts";
import type {
  Given,
  Expression,
  Format,
  Line,
  Listed,
  Made,
  MadeAnswer,
  Operator,
  Range,
  Template,
  Wrong,
} from "./tree.ts";

/** How tightly an expression holds together: what is looser than its place gets brackets. */
const OPERATORS: Readonly<Record<Operator, number>> = {
  or: 1,
  and: 2,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "==": 4,
  "!=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  mod: 6,
  "^": 8,
};
const NOT = 3;
const NEGATIVE = 7;
const POSTFIX = 9;

const strength = (expression: Expression): number => {
  if (expression.kind === "binary") return OPERATORS[expression.operator];
  if (expression.kind === "not") return NOT;
  return expression.kind === "negative" ? NEGATIVE : POSTFIX;
};

const held = (expression: Expression, least: number): string =>
  strength(expression) < least ? `(${printExpression(expression)})` : printExpression(expression);

const listed = (expressions: readonly Expression[]): string =>
  expressions.map(printExpression).join(", ");

/** The expression as it is written, with no more brackets than it needs; reads back as the same tree. */
export const printExpression = (expression: Expression): string => {
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "name":
      return expression.name;
    case "negative":
      return `-${held(expression.of, NEGATIVE + 1)}`;
    case "not":
      return `not ${held(expression.of, NOT + 1)}`;
    case "factorial":
      return `${held(expression.of, POSTFIX)}!`;
    case "binary":
      return printBinary(expression);
    case "call":
      return `${expression.name}(${listed(expression.given)})`;
    case "if":
      return `if(${listed([expression.condition, expression.whenTrue, expression.whenFalse])})`;
    case "list":
      return `[${listed(expression.items)}]`;
    case "component":
      return `${held(expression.of, POSTFIX)}[${printExpression(expression.index)}]`;
  }
};

const printBinary = ({
  operator,
  left,
  right,
}: Extract<Expression, { kind: "binary" }>): string => {
  const own = OPERATORS[operator];
  if (operator === "^") return `${held(left, POSTFIX)}^${held(right, NEGATIVE)}`;
  // Comparisons do not follow each other; the others group to the left.
  const first = held(left, own === 4 ? own + 1 : own);
  const sign = operator === "*" || operator === "/" ? operator : ` ${operator} `;
  return `${first}${sign}${held(right, own + 1)}`;
};

const printDomain = (domain: Range | Listed): string => {
  if (domain.kind === "list") return `{${domain.values.map(literalText).join(", ")}}`;
  const { from, step, count, except } = domain;
  const at = (place: number): string => literalText(add(from, multiply(exact(place), step)));
  const steps = literalText(step) === "1" ? "" : ` step ${literalText(step)}`;
  const without = except.length === 0 ? "" : ` except ${except.map(at).join(", ")}`;
  return `${at(0)}..${at(count - 1)}${steps}${without}`;
};

const printGiven = (given: Given): string =>
  given.kind === "drawn"
    ? `let ${given.name} in ${printDomain(given.domain)}`
    : `let ${given.name} = ${printExpression(given.value)}`;

const printFormat = (format: Format): string => {
  switch (format.kind) {
    case "decimals":
      return `:${format.count}dp`;
    case "digits":
      return `:${format.count}sf`;
    case "signed":
    case "fraction":
    case "matrix":
      return `:${format.kind}`;
  }
};

const printTemplate = (template: Template): string =>
  template
    .map((part) =>
      part.kind === "text"
        ? part.text.replaceAll(/\n(?=.)/gu, "\n  ")
        : `{{${printExpression(part.value)}${part.format === undefined ? "" : printFormat(part.format)}}}`,
    )
    .join("");

/** The question as it is written, with names where numbers will stand. */
export const questionOf = ({ ask }: Made): string => printTemplate(ask.template);

const printAnswer = ({ asks, value, tolerance }: MadeAnswer): string => {
  const kind = asks.kind === "choice" ? `choice(${asks.labels.join(", ")})` : asks.kind;
  return `answer ${kind} = ${printExpression(value)}${printTolerance(tolerance)}`;
};

const printTolerance = (tolerance: MadeAnswer["tolerance"]): string => {
  switch (tolerance?.kind) {
    case undefined:
      return "";
    case "exact":
      return " tolerance exact";
    case "relative":
      return ` tolerance ${Number((100 * tolerance.share).toPrecision(12))}%`;
    case "absolute":
      return ` tolerance ${tolerance.within}`;
    case "last-digit":
      return ` tolerance ${0.5 * 10 ** -tolerance.decimals}`;
  }
};

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

const printWrong = ({ name, value, says }: Wrong): string =>
  `wrong ${quoted(name)} = ${printExpression(value)}${says === undefined ? "" : ` says ${quoted(printTemplate(says))}`}`;

const printLine = (keyword: string, { at, template }: Line): { at: number; text: string } => ({
  at,
  text: `${keyword}: ${printTemplate(template)}`,
});

/** The whole exercise in the order of its lines, each written the same way; reads back as the same exercise. */
export const printMade = (made: Made): string => {
  const lines = [
    ...made.givens.map((given) => ({ at: given.at, text: printGiven(given) })),
    ...made.conditions.map(({ at, holds }) => ({ at, text: `require ${printExpression(holds)}` })),
    printLine("ask", made.ask),
    { at: made.answer.at, text: printAnswer(made.answer) },
    ...made.wrongs.map((wrong) => ({ at: wrong.at, text: printWrong(wrong) })),
    ...(made.hint ? [printLine("hint", made.hint)] : []),
    ...made.because.map((line) => printLine("because", line)),
  ].toSorted((a, b) => a.at - b.at);
  return [`title: ${made.title}`, ...lines.map(({ text }) => text), ""].join("\n");
};
