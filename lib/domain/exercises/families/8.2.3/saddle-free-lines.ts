import type { Step } from "../../family.ts";
import { textToTex } from "../../numbers/format.ts";
import { columnTex } from "../common/tex.ts";
import { absolute, isDiagonal } from "./absolute-hessian.ts";
import type { Hessian, Pair } from "./hessian.ts";
import { solveByCramer } from "./linear-system.ts";

interface QuadraticPlace {
  readonly H: Hessian;
  readonly x: Pair;
  readonly g: Pair;
}

/** Half a whole number as a factor: a negative one stands in brackets. */
const half = (value: number): string => {
  const text = textToTex(value % 2 === 0 ? String(value / 2) : `${value}/2`);
  return value < 0 ? String.raw`\left(${text}\right)` : text;
};

/** The step of a diagonal Hessian, entry by entry. */
const diagonalLines = ({ H, g }: QuadraticPlace): readonly Step[] => {
  const [p, q] = [H[0][0], H[1][1]];
  return [
    {
      says: "A diagonal Hessian has its eigenvalues on the diagonal. Take their absolute values.",
      result: String.raw`$|${p}| = ${Math.abs(p)},\quad |${q}| = ${Math.abs(q)}$`,
    },
    {
      says: "Divide each entry of the gradient by its own.",
      result: String.raw`$s = \left(\tfrac{${g[0]}}{${Math.abs(p)}},\; \tfrac{${g[1]}}{${Math.abs(q)}}\right)$`,
    },
  ];
};

/** The gradient taken apart along (1, 1) and (1, −1). */
const eigenvectorLines = ({ H, g }: QuadraticPlace): readonly Step[] => {
  const [[a, b]] = H;
  const [plusValue, minusValue] = [a + b, a - b];
  const [first, second] = [half(g[0] + g[1]), half(g[0] - g[1])];
  return [
    {
      says: "The eigenvectors are $(1, 1)$ and $(1, -1)$, with these eigenvalues.",
      result: String.raw`$a+b = ${plusValue},\quad a-b = ${minusValue}$`,
    },
    {
      says: "Split the gradient along them.",
      result: String.raw`$g = ${first}\,${columnTex([1, 1])} + ${second}\,${columnTex([1, -1])}$`,
    },
    {
      says: "Divide each part by the absolute value of its eigenvalue and add them again.",
      result: String.raw`$s = \tfrac{1}{${Math.abs(plusValue)}}\cdot ${first}\,${columnTex([1, 1])} + \tfrac{1}{${Math.abs(minusValue)}}\cdot ${second}\,${columnTex([1, -1])}$`,
    },
  ];
};

/** How the step is found, by its eigenvectors. */
export const saddleFreeLines = (parameters: QuadraticPlace): readonly Step[] => {
  const { H, x, g } = parameters;
  const s = solveByCramer(absolute(H), g).map(({ numerator }) => Number(numerator));
  const [first = 0, second = 0] = s;
  return [
    ...(isDiagonal(H) ? diagonalLines(parameters) : eigenvectorLines(parameters)),
    {
      says: "Subtract the step: it goes down along the negative curvature instead of up to the saddle.",
      result: `$x - s = ${columnTex(x)} - ${columnTex(s)} = ${columnTex([x[0] - first, x[1] - second])}$`,
      role: "step",
    },
  ];
};
