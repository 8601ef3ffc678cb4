import { decimal } from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { evaluate } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import { nameTable } from "./names.ts";

/** Fixed points, without a pattern that a wrong formula could share; the later ones stand in. */
const POINTS = [0.31, 0.74, 1.19, 1.76, 2.39, 3.13, 0.53, 4.07, 0.97, 5.33, 1.47, 2.71];
/** From one name to the next the points are passed on by so many places. */
const PLACES = 5;

/** The value of a formula at each fixed point, by the point's index; none where it is undefined. */
export const valuesOfFormula = (
  tree: Expression,
  names: readonly string[],
): readonly (readonly [point: number, value: Quantity])[] => {
  const letters = [...nameTable(names).names];
  return POINTS.flatMap((_, point) => {
    const values = letters.map((name, index): readonly [string, Quantity] => [
      name,
      decimal(POINTS[(point + index * PLACES) % POINTS.length] ?? 1),
    ]);
    const value = evaluate(tree, new Map(values));
    return value.kind === "unreadable" ? [] : [[point, value]];
  });
};
