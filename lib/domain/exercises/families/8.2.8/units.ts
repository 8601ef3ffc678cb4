import { decimal, exact } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { minus, times } from "../common/exactly.ts";
import { factorTex } from "../common/tex.ts";

export type UnitName = "step" | "sign" | "inactive ReLU" | "active ReLU" | "logistic" | "tanh";

interface UnitShape {
  /** As a question says it. */
  readonly description: string;
  readonly of: (z: number) => number;
  /** Flat around the place that the question is about. */
  readonly flat: boolean;
  readonly slopeTex: (h: number) => string;
  readonly why: string;
}

const zero = (): string => "0";

export const units: Readonly<Record<UnitName, UnitShape>> = {
  step: {
    description: "a step unit, with output 0 below zero and 1 above",
    of: (z) => (z > 0 ? 1 : 0),
    flat: true,
    slopeTex: zero,
    why: "A step is flat on both sides of its jump.",
  },
  sign: {
    description: "a sign unit, with output $-1$ below zero and $1$ above",
    of: (z) => (z > 0 ? 1 : -1),
    flat: true,
    slopeTex: zero,
    why: "The sign is flat on both sides of its jump.",
  },
  "inactive ReLU": {
    description: String.raw`a ReLU unit, $\varphi(z)=\max(0,z)$, and inactive here`,
    of: (z) => Math.max(0, z),
    flat: true,
    slopeTex: zero,
    why: "Below its kink a ReLU is flat.",
  },
  "active ReLU": {
    description: String.raw`a ReLU unit, $\varphi(z)=\max(0,z)$, and active here`,
    of: (z) => Math.max(0, z),
    flat: false,
    slopeTex: () => "1",
    why: "Above its kink a ReLU passes its input on as it is.",
  },
  logistic: {
    description: String.raw`a logistic unit, $\varphi(z)=1/(1+e^{-z})$`,
    of: (z) => 1 / (1 + Math.exp(-z)),
    flat: false,
    slopeTex: (h) => String.raw`h(1-h) = ${h}\cdot ${numberOf(minus(1, h))}`,
    why: "The slope of a logistic unit follows from its output.",
  },
  tanh: {
    description: "a tanh unit",
    of: Math.tanh,
    flat: false,
    slopeTex: (h) => `1-h^2 = 1-${factorTex(h)}^2`,
    why: "The slope of a tanh unit follows from its output.",
  },
};

const numberOf = (value: Quantity): string =>
  value.kind === "exact" ? String(Number(value.numerator) / Number(value.denominator)) : "";

/** φ′ where the output is h: 0, 1, h(1 − h) or 1 − h². */
export const slopeAt = (unit: UnitName, h: number): Quantity => {
  switch (unit) {
    case "step":
    case "sign":
    case "inactive ReLU":
      return exact(0);
    case "active ReLU":
      return exact(1);
    case "logistic":
      return times(h, minus(1, h));
    case "tanh":
      return minus(decimal(1), times(h, h));
  }
};

/** A number that goes into the unit where its output is h, well away from a jump. */
export const placeOf = (unit: UnitName, h: number): number => {
  switch (unit) {
    case "step":
    case "sign":
      return h > 0 ? 1.5 : -1.5;
    case "inactive ReLU":
      return -1.5;
    case "active ReLU":
      return h;
    case "logistic":
      return Math.log(h / (1 - h));
    case "tanh":
      return Math.atanh(h);
  }
};
