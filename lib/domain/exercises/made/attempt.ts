import type { Random } from "#lib/domain/random/index.ts";
import type { ParameterRecord } from "../family.ts";
import { toNumber } from "../numbers/quantity.ts";
import { drawFrom } from "./domain.ts";
import { evaluate, isFailure } from "./evaluate.ts";
import type { Failure, Scope } from "./evaluate.ts";
import type { Made } from "./tree.ts";
import type { Value } from "./value.ts";

/** One drawing of the numbers, with what follows from them. */
export interface Attempt {
  /** The numbers drawn, by name. */
  readonly parameters: ParameterRecord;
  readonly scope: Scope;
  /** For each condition whether it holds; undefined where it has no value. */
  readonly conditions: readonly (boolean | undefined)[];
  /** Whether a condition says no. It does so wherever it stands: also below a name without a value. */
  readonly isRejected: boolean;
  readonly failures: readonly Failure[];
}

export const drawAttempt = (made: Made, random: Random): Attempt => {
  const scope = new Map<string, Value | Failure>();
  const parameters: Record<string, number> = {};
  for (const given of made.givens) {
    if (given.kind === "derived") scope.set(given.name, evaluate(given.value, scope));
    else {
      const value = drawFrom(given.domain, random);
      scope.set(given.name, { kind: "number", value });
      parameters[given.name] = toNumber(value);
    }
  }
  const values = made.conditions.map(({ holds }) => evaluate(holds, scope));
  const conditions = values.map((value) => (value.kind === "truth" ? value.holds : undefined));
  return {
    parameters,
    scope,
    conditions,
    isRejected: conditions.includes(false),
    failures: [...scope.values(), ...values].filter(isFailure),
  };
};
