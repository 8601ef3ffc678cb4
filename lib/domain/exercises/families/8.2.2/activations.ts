import { relu } from "./relu.ts";

export type ActivationName = "ReLU" | "leaky ReLU" | "tanh" | "logistic" | "linear";

interface Activation {
  readonly of: (z: number) => number;
  /** As a question defines it. */
  readonly tex: string;
  /** φ(αz) = αφ(z) for every α > 0. */
  readonly isHomogeneous: boolean;
  /** φ(−z) = −φ(z). */
  readonly isOdd: boolean;
}

export const activations: Readonly<Record<ActivationName, Activation>> = {
  ReLU: {
    of: relu,
    tex: String.raw`\varphi(z)=\max(0,z)`,
    isHomogeneous: true,
    isOdd: false,
  },
  "leaky ReLU": {
    of: (z) => Math.max(0.1 * z, z),
    tex: String.raw`\varphi(z)=\max(0.1z,z)`,
    isHomogeneous: true,
    isOdd: false,
  },
  tanh: { of: Math.tanh, tex: String.raw`\varphi(z)=\tanh z`, isHomogeneous: false, isOdd: true },
  logistic: {
    of: (z) => 1 / (1 + Math.exp(-z)),
    tex: String.raw`\varphi(z)=1/(1+e^{-z})`,
    isHomogeneous: false,
    isOdd: false,
  },
  linear: { of: (z) => z, tex: String.raw`\varphi(z)=z`, isHomogeneous: true, isOdd: true },
};
