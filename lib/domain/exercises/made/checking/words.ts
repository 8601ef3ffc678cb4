import type { ParameterRecord } from "../../family.ts";
import { namesIn } from "../tree.ts";
import type { Expression, Made } from "../tree.ts";

/** The drawn numbers on which an expression depends, also by way of derived names. */
export const drawnNamesIn = (made: Made, expression: Expression): readonly string[] => {
  const found = new Set<string>();
  const waiting = [...namesIn(expression)];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const given = made.givens.find((each) => each.name === name);
    if (given === undefined || found.has(name)) continue;
    found.add(name);
    if (given.kind === "derived") waiting.push(...namesIn(given.value));
  }
  return made.givens
    .filter(({ kind, name }) => kind === "drawn" && found.has(name))
    .map(({ name }) => name);
};

const MOST_NAMED = 4;

/** "when a = 2, b = 3", for the names that matter. */
export const whenWords = (parameters: ParameterRecord, names: readonly string[]): string => {
  const values = names
    .slice(0, MOST_NAMED)
    .map((name) => `${name} = ${JSON.stringify(parameters[name])}`);
  return values.length === 0 ? "always" : `when ${values.join(", ")}`;
};

export const percent = (share: number): string => `${Math.round(100 * share)} %`;
