import { add, compare, divide, exact, multiply, squareRoot } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { NUMBER, settled } from "../value.ts";
import type { Vector } from "../value.ts";
import { number, ofMany, vectorOf, type MadeFunction } from "./function.ts";

const total = (numbers: Vector): Quantity =>
  numbers.reduce((sum, each) => settled(add(sum, each)), exact(0));

export const dotOf = (v: Vector, w: Vector): Quantity =>
  total(v.map((each, index) => settled(multiply(each, w[index] ?? exact(0)))));

const best = (isBetter: (order: number) => boolean): MadeFunction =>
  ofMany((numbers) =>
    numbers.reduce((kept, each) => (isBetter(compare(each, kept)) ? each : kept)),
  );

export const VECTORS: readonly (readonly [string, MadeFunction])[] = [
  ["min", best((order) => order < 0)],
  ["max", best((order) => order > 0)],
  ["sum", ofMany(total)],
  [
    "product",
    ofMany((numbers) => numbers.reduce((all, each) => settled(multiply(all, each)), exact(1))),
  ],
  ["mean", ofMany((numbers) => divide(total(numbers), exact(numbers.length)))],
  [
    "dot",
    {
      takes: "two vectors of one length",
      type: ([v, w, ...more]) =>
        v?.kind === "vector" && w?.kind === "vector" && v.length === w.length && more.length === 0
          ? NUMBER
          : undefined,
      apply: ([v, w]) => number(dotOf(vectorOf(v), vectorOf(w))),
    },
  ],
  [
    "norm",
    {
      takes: "a vector",
      type: ([v, ...more]) => (v?.kind === "vector" && more.length === 0 ? NUMBER : undefined),
      apply: ([v]) => number(squareRoot(dotOf(vectorOf(v), vectorOf(v)))),
    },
  ],
];
