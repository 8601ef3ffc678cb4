import type { Point } from "../../plot.ts";

/** f(x, y) = (x − h)³ − 3k²(x − h) + s·c(y − m)². */
export type Cubic = {
  readonly k: number;
  readonly h: number;
  readonly m: number;
  readonly s: 1 | -1;
  readonly c: number;
};

export const valueAt = ({ k, h, m, s, c }: Cubic, { x, y }: Point): number => {
  const [u, v] = [x - h, y - m];
  return u * u * u - 3 * k * k * u + s * c * v * v;
};

/** (x − 2), (x + 2) or x. */
const shifted = (name: string, by: number): string => {
  if (by === 0) return name;
  return by > 0 ? `(${name} - ${by})` : `(${name} + ${-by})`;
};

/** A term with its sign in front: "+ 3x", "− x", and nothing for 0. */
const term = (coefficient: number, name: string): string => {
  if (coefficient === 0) return "";
  const size = Math.abs(coefficient);
  const factor = size === 1 && name !== "" ? "" : String(size);
  return `${coefficient > 0 ? " + " : " - "}${factor}${name}`;
};

/** The coefficients of x², x and 1 of the part in x when it is written out. */
const expanded = ({ k, h }: Cubic): readonly [number, number, number] => [
  -3 * h,
  3 * h * h - 3 * k * k,
  3 * k * k * h - h * h * h,
];

export const costTex = (cubic: Cubic, form: "factored" | "expanded"): string => {
  const { k, h, m, s, c } = cubic;
  const [square, linear, constant] = expanded(cubic);
  const inX =
    form === "factored"
      ? `${shifted("x", h)}^3${term(-3 * k * k, shifted("x", h))}`
      : `x^3${term(square, "x^2")}${term(linear, "x")}${term(constant, "")}`;
  return `${inX}${term(s * c, `${shifted("y", m)}^2`)}`;
};

/** The slope in x, with the bracket squared. */
export const slopeTex = ({ k, h }: Cubic): string => `3${shifted("x", h)}^2 - ${3 * k * k}`;

const printed = (values: readonly number[]): readonly number[] =>
  values.map(Math.abs).filter((value) => value > 1);

/** Numbers that the question prints in either form, 1 and 0 left out; and the curvature in x as a formula. */
export const coefficients = (cubic: Cubic) => {
  const { k, h, m, c } = cubic;
  return {
    factored: printed([3 * k * k, h, m, c]),
    expanded: printed([...expanded(cubic), m, c]),
    curvature: `6${shifted("x", h)}`,
  };
};
