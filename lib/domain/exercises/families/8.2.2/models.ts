import type { Quantity } from "../../numbers/quantity.ts";
import { decimal } from "../../numbers/quantity.ts";
import { minus, over, plus, times } from "../common/exactly.ts";

export type ModelName =
  | "product"
  | "sum"
  | "quotient"
  | "weighted-sum"
  | "scaled-kink"
  | "line"
  | "parabola-through-zero"
  | "exponential"
  | "line-and-kink"
  | "line-and-wave"
  | "parabola";

interface Model {
  readonly tex: string;
  readonly of: (a: number, b: number, x: number) => number;
  /** The combination of a and b on which alone the function depends; none where both can be told apart. */
  readonly combination?: string;
  /** The b that goes with another a. */
  readonly other?: (a: number, b: number, A: number) => Quantity;
  readonly levels: readonly (1 | 2)[];
  /** Where both can be told apart: how each is read off the function. */
  readonly toldApart?: string;
}

const relu = (z: number): number => Math.max(0, z);

/** Models of two parameters: of some, each function belongs to many pairs (a, b). */
export const models: Readonly<Record<ModelName, Model>> = {
  product: {
    tex: "abx",
    of: (a, b, x) => a * b * x,
    combination: "ab",
    other: (a, b, A) => over(times(a, b), A),
    levels: [1, 2],
  },
  sum: {
    tex: "(a+b)x",
    of: (a, b, x) => (a + b) * x,
    combination: "a+b",
    other: (a, b, A) => decimal(a + b - A),
    levels: [1, 2],
  },
  quotient: {
    tex: String.raw`\tfrac{a}{b}x`,
    of: (a, b, x) => (a / b) * x,
    combination: "a/b",
    other: (a, b, A) => over(times(b, A), a),
    levels: [1, 2],
  },
  "weighted-sum": {
    tex: "(2a+3b)x",
    of: (a, b, x) => (2 * a + 3 * b) * x,
    combination: "2a+3b",
    other: (a, b, A) => over(minus(plus(times(2, a), times(3, b)), times(2, A)), 3),
    levels: [2],
  },
  "scaled-kink": {
    tex: String.raw`a\operatorname{relu}(bx)`,
    of: (a, b, x) => a * relu(b * x),
    combination: "ab",
    other: (a, b, A) => over(times(a, b), A),
    levels: [2],
  },
  line: {
    tex: "a+bx",
    of: (a, b, x) => a + b * x,
    levels: [1, 2],
    toldApart: "$a$ is the value at $x=0$",
  },
  "parabola-through-zero": {
    tex: "ax+bx^2",
    of: (a, b, x) => a * x + b * x * x,
    levels: [1, 2],
    toldApart: "$a$ is the slope at $x=0$",
  },
  exponential: {
    tex: "ae^{bx}",
    of: (a, b, x) => a * Math.exp(b * x),
    levels: [1, 2],
    toldApart: "$a$ is the value at $x=0$",
  },
  "line-and-kink": {
    tex: String.raw`ax+b\operatorname{relu}(x)`,
    of: (a, b, x) => a * x + b * relu(x),
    levels: [2],
    toldApart: "$a$ is the slope where $x<0$",
  },
  "line-and-wave": {
    tex: String.raw`ax+b\sin x`,
    of: (a, b, x) => a * x + b * Math.sin(x),
    levels: [2],
    toldApart: String.raw`$a\pi$ is the value at $x=\pi$`,
  },
  parabola: {
    tex: "a(x-b)^2",
    of: (a, b, x) => a * (x - b) ** 2,
    levels: [2],
    toldApart: String.raw`$a$ is the coefficient of $x^2$`,
  },
};
