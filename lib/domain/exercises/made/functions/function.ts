import type { Quantity } from "../../numbers/quantity.ts";
import { NUMBER, settled } from "../value.ts";
import type { Matrix, Type, Value, Vector } from "../value.ts";

/** A function of the language: what it takes is settled before any number is drawn. */
export interface MadeFunction {
  /** As in "`dot` takes two vectors of one length." */
  readonly takes: string;
  /** The type of the result, or undefined where these cannot be given. */
  type(given: readonly Type[]): Type | undefined;
  /** Throws NoValue where there is none. */
  apply(given: readonly Value[]): Value;
}

export const number = (value: Quantity): Value => ({ kind: "number", value: settled(value) });
export const vector = (items: Vector): Value => ({ kind: "vector", items: items.map(settled) });
export const matrix = (rows: Matrix): Value => ({
  kind: "matrix",
  rows: rows.map((row) => row.map(settled)),
});

/** The types were checked before: another one here is a fault of this program. */
const unexpected = (wanted: string, value: Value | undefined): never => {
  throw new Error(`expected a ${wanted}, found ${value?.kind ?? "nothing"}`);
};

export const numberOf = (value: Value | undefined): Quantity =>
  value?.kind === "number" ? value.value : unexpected("number", value);
export const truthOf = (value: Value | undefined): boolean =>
  value?.kind === "truth" ? value.holds : unexpected("truth", value);
export const vectorOf = (value: Value | undefined): Vector =>
  value?.kind === "vector" ? value.items : unexpected("vector", value);
export const matrixOf = (value: Value | undefined): Matrix =>
  value?.kind === "matrix" ? value.rows : unexpected("matrix", value);

const IN_WORDS = ["no numbers", "a number", "two numbers", "three numbers"];

/** A function of so many numbers that gives a number. */
export const ofNumbers = (
  count: number,
  apply: (...numbers: readonly [Quantity, Quantity]) => Quantity,
): MadeFunction => ({
  takes: IN_WORDS[count] ?? `${count} numbers`,
  type: (given) =>
    given.length === count && given.every(({ kind }) => kind === "number") ? NUMBER : undefined,
  apply: (given) => {
    const numbers = given.map(numberOf);
    const [first, second = first] = numbers;
    return first && second ? number(apply(first, second)) : unexpected("number", undefined);
  },
});

/** A function of one vector, or of several numbers, that gives a number. */
export const ofMany = (apply: (numbers: Vector) => Quantity): MadeFunction => ({
  takes: "a vector, or numbers",
  type: ([first, ...rest]) =>
    (first?.kind === "vector" && rest.length === 0) ||
    (first !== undefined && [first, ...rest].every(({ kind }) => kind === "number"))
      ? NUMBER
      : undefined,
  apply: (given) => {
    const [first] = given;
    return number(apply(first?.kind === "vector" ? first.items : given.map(numberOf)));
  },
});
