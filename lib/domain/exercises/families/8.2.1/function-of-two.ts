import type { Quantity } from "../../numbers/quantity.ts";
import { minus, plus, times } from "../common/exactly.ts";
import type { Exactly } from "../common/exactly.ts";
import { polynomialTex } from "../common/tex.ts";
import type { LocalModel, Vector } from "./quadratic.ts";

/** f(x, y) = Ax² + Bxy + Cy² + Dx + Ey, a start and a step size. */
export type FunctionParameters = {
  readonly A: number;
  readonly B: number;
  readonly C: number;
  readonly D: number;
  readonly E: number;
  readonly x: number;
  readonly y: number;
  readonly epsilon: number;
};

export const gradientOf = ({ A, B, C, D, E, x, y }: FunctionParameters): Vector => [
  2 * A * x + B * y + D,
  B * x + 2 * C * y + E,
];

/** Gradient and Hessian at the start: the second-order model is the function itself. */
export const modelOf = (parameters: FunctionParameters): LocalModel => {
  const { A, B, C } = parameters;
  return {
    g: gradientOf(parameters),
    H: [
      [2 * A, B],
      [B, 2 * C],
    ],
  };
};

export const valueAt = ({ A, B, C, D, E }: FunctionParameters, x: Exactly, y: Exactly): Quantity =>
  plus(times(A, x, x), times(B, x, y), times(C, y, y), times(D, x), times(E, y));

export const startValue = (parameters: FunctionParameters): Quantity =>
  valueAt(parameters, parameters.x, parameters.y);

export const pointAfter = (
  { x, y, epsilon }: FunctionParameters,
  [p, q]: Vector,
): readonly [Quantity, Quantity] => [minus(x, times(epsilon, p)), minus(y, times(epsilon, q))];

export const functionTex = ({ A, B, C, D, E }: FunctionParameters): string =>
  `f(x,y)=${polynomialTex([
    [A, "x^2"],
    [B, "xy"],
    [C, "y^2"],
    [D, "x"],
    [E, "y"],
  ])}`;
