import type { PlainAnswer } from "../answer-kind.ts";
import type { Step } from "../family.ts";
import { canonicalProse } from "../judging/canonical.ts";
import { isWrittenExactly } from "../numbers/format.ts";
import { answerKindOf } from "./answer-of.ts";
import { evaluate, isFailure } from "./evaluate.ts";
import type { Scope } from "./evaluate.ts";
import { expressionTex, nameTex } from "./show-expression.ts";
import { valueTex } from "./show-value.ts";
import type { Expression, Given, Made } from "./tree.ts";
import type { Value } from "./value.ts";

const isExact = (value: Value): boolean => {
  if (value.kind === "number") return isWrittenExactly(value.value);
  if (value.kind === "vector") return value.items.every(isWrittenExactly);
  return value.kind === "truth" || value.rows.flat().every(isWrittenExactly);
};

/** "= 0.25", or "≈ 0.333333" where the text loses something. */
const equals = (value: Value): string =>
  `${isExact(value) ? "=" : String.raw`\approx`} ${valueTex(value)}`;

const givenSteps = (given: Given, scope: Scope): readonly Step[] => {
  const value = scope.get(given.name);
  if (given.kind === "drawn" || value === undefined || isFailure(value)) return [];
  const name = nameTex(given.name);
  return [
    {
      says: `Work out $${name}$.`,
      result: `$${name} = ${expressionTex(given.value)} ${equals(value)}$`,
    },
  ];
};

/** The condition that a yes or no hangs on, where the answer is written as one. */
const conditionOf = (value: Expression): Expression | undefined => {
  if (value.kind !== "if") return value.kind === "binary" ? value : undefined;
  const { whenTrue, whenFalse } = value;
  const isPlain = whenTrue.kind === "number" && whenFalse.kind === "number";
  return isPlain && whenTrue.text === "1" && whenFalse.text === "0" ? value.condition : undefined;
};

const answerStep = ({ answer }: Made, right: PlainAnswer, scope: Scope): Step => {
  const { asks, value } = answer;
  const shownRight = canonicalProse(right, answerKindOf(answer, right));
  if (asks.kind === "choice" || asks.kind === "yes-no") {
    const condition = asks.kind === "yes-no" ? conditionOf(value) : undefined;
    const shown = `So the answer is ${shownRight}.`;
    return condition === undefined
      ? { says: shown }
      : { says: `Look whether $${expressionTex(condition)}$.`, result: shown };
  }
  const worth = evaluate(value, scope);
  if (isFailure(worth) || value.kind === "number") return { says: `The answer is ${shownRight}.` };
  return { says: "The answer:", result: `$${expressionTex(value)} ${equals(worth)}$` };
};

/** The learner's own lines, then what follows from the numbers one after another, then the answer. */
export const explainMade = (
  made: Made,
  because: readonly string[],
  right: PlainAnswer,
  scope: Scope,
): readonly Step[] => [
  ...because.map((says) => ({ says })),
  ...made.givens.flatMap((given) => givenSteps(given, scope)),
  answerStep(made, right, scope),
];

/** Where no hint was written: the first value that has to be worked out. */
export const usualHint = (made: Made): string => {
  const first = made.givens.find((given) => given.kind === "derived");
  return first === undefined
    ? "Name what is given, then the rule that leads from it to what is asked."
    : `First work out $${nameTex(first.name)} = ${expressionTex(first.value)}$.`;
};
