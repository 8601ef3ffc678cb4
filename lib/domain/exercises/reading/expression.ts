import type { ArithmeticOperator, ElementaryName } from "../numbers/operations.ts";
import type { Quantity } from "../numbers/quantity.ts";

export type FunctionName = ElementaryName;
export type ConstantName = "pi" | "e";
export type BinaryOperator = ArithmeticOperator;

/** Arithmetic on numbers, in a formula also on the names of its question, as a tree that is walked and never run. */
export type Expression =
  | { readonly kind: "number"; readonly value: Quantity; readonly text: string }
  | { readonly kind: "mixed"; readonly whole: Expression; readonly part: Expression }
  | { readonly kind: "constant"; readonly name: ConstantName }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "factorial"; readonly of: Expression }
  | { readonly kind: "percent"; readonly of: Expression }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };
