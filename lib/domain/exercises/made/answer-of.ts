import type { AnswerKind, Option, PlainAnswer } from "../answer-kind.ts";
import { EXACT } from "../answer-kind.ts";
import { digitsNeeded } from "../numbers/format.ts";
import { decimal, exact, toNumber } from "../numbers/quantity.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Failure } from "./evaluate.ts";
import type { Expression, MadeAnswer, MadeKind } from "./tree.ts";
import { wholeOf } from "./value.ts";
import type { Value } from "./value.ts";

const LABEL = "Answer";

const YES_OR_NO: readonly Option[] = [
  { id: "yes", label: "yes", synonyms: ["y", "true", "1"] },
  { id: "no", label: "no", synonyms: ["n", "false", "0"] },
];

const optionsOf = (asks: MadeKind): readonly Option[] =>
  asks.kind === "choice"
    ? asks.labels.map((label) => ({ id: label, label, synonyms: [] }))
    : YES_OR_NO;

/** The field for an answer; a vector says its length. */
export const answerKindOf = (
  { asks, tolerance = EXACT }: MadeAnswer,
  right: PlainAnswer,
): AnswerKind => {
  switch (asks.kind) {
    case "number":
      return { kind: "number", label: LABEL, tolerance };
    case "integer":
      return { kind: "integer", label: LABEL };
    case "vector": {
      const length = right.kind === "vector" ? right.components.length : 0;
      return { kind: "vector", label: LABEL, length, tolerance };
    }
    case "yes-no":
    case "choice":
      return { kind: "choice", label: LABEL, options: optionsOf(asks) };
  }
};

const SMALLEST_DECIMAL = 1e-6;
const MOST_DIGITS = 6;

/** A double that misses a short decimal by a rounding is that decimal: cos(0) is 1. */
const nearShortDecimal = (x: Quantity): Quantity => {
  if (x.kind === "exact") return x;
  const short = Number(x.value.toPrecision(12));
  const isShort = Math.abs(short) >= SMALLEST_DECIMAL && digitsNeeded(short) <= MOST_DIGITS;
  return isShort ? decimal(short) : x;
};

/** The value of an answer or of a mistake as a judge compares it; what the kind cannot be has no value. */
export const answerOf = (asks: MadeKind, value: Value, part: Expression): PlainAnswer | Failure => {
  if (value.kind === "vector") {
    return { kind: "vector", components: value.items.map(nearShortDecimal) };
  }
  if (value.kind === "truth") return { kind: "choice", option: value.holds ? "yes" : "no" };
  if (value.kind === "matrix") throw new Error("a matrix as an answer");
  if (asks.kind === "number") return { kind: "number", value: nearShortDecimal(value.value) };
  const whole = wholeOf(value.value);
  if (asks.kind === "integer") {
    const isWhole = whole !== undefined;
    return { kind: "number", value: isWhole ? exact(whole) : nearShortDecimal(value.value) };
  }
  const options = optionsOf(asks);
  const place = asks.kind === "yes-no" ? 1 - (whole ?? -1) : (whole ?? 0) - 1;
  const option = options[place];
  if (option !== undefined) return { kind: "choice", option: option.id };
  const wanted = asks.kind === "yes-no" ? "0 nor 1" : `a whole number from 1 to ${options.length}`;
  const is = asks.kind === "yes-no" ? "neither" : "not";
  return {
    kind: "failure",
    because: `A \`${asks.kind}\` that is ${is} ${wanted} but ${Number(toNumber(value.value).toPrecision(6))}`,
    part,
  };
};
