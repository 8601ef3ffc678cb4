import type { ParameterRecord } from "../../family.ts";
import { printExpression } from "../print.ts";
import type { Expression, Operator } from "../tree.ts";

/** A condition that keeps some draws away. */
export interface Suggestion {
  readonly condition: string;
  /** The names that it speaks of. */
  readonly names: readonly string[];
}

/**
 * What all these draws have in common and the others have not: one number of one value, or two numbers
 * that are equal.
 */
export const commonCondition = (
  these: readonly ParameterRecord[],
  others: readonly ParameterRecord[],
  names: readonly string[],
): Suggestion | undefined => {
  const [first] = these;
  if (first === undefined) return undefined;
  const candidates: readonly (Suggestion & {
    readonly fits: (draw: ParameterRecord) => boolean;
  })[] = [
    ...names.map((name) => ({
      condition: `${name} != ${JSON.stringify(first[name])}`,
      names: [name],
      fits: (draw: ParameterRecord) => draw[name] === first[name],
    })),
    ...names.flatMap((name, index) =>
      names.slice(index + 1).map((other) => ({
        condition: `${name} != ${other}`,
        names: [name, other],
        fits: (draw: ParameterRecord) => draw[name] === draw[other],
      })),
    ),
  ];
  return candidates.find(({ fits }) => these.every(fits) && others.some((draw) => !fits(draw)));
};

const node = (operator: Operator, left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator,
  left,
  right,
  at: left.at,
  end: right.end,
});

const LONGEST = 90;

/** The condition that a wrong value is another than the right one; undefined where it would be long. */
export const differs = (
  wrong: Expression,
  right: Expression,
  share: number,
): string | undefined => {
  const apart = printExpression(node("-", wrong, right));
  const condition =
    share === 0
      ? printExpression(node("!=", wrong, right))
      : `abs(${apart}) > ${Number((2 * share).toPrecision(3))}*abs(${printExpression(right)})`;
  return condition.length > LONGEST ? undefined : condition;
};
