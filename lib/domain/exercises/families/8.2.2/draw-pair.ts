import type { Random } from "#lib/domain/random/index.ts";
import type { Level } from "../../family.ts";
import { drawSigned } from "../common/draws.ts";
import type { ActivationName } from "./activations.ts";

/** Two networks of one hidden unit: what the second has is w2, b2, v2. */
export type PairParameters = {
  readonly activation: ActivationName;
  readonly w: readonly number[];
  readonly b: number;
  readonly v: number;
  readonly w2: readonly number[];
  readonly b2: number;
  readonly v2: number;
};

interface Rescaling {
  readonly activation: ActivationName;
  readonly alpha: number;
  readonly defect?: "bias" | "outgoing-left" | "outgoing-multiplied";
}

const POSITIVE = [0.5, 2, 3, 4];
const NEGATIVE = [-2, -1, -0.5];

const drawSame = (random: Random, level: Level): Rescaling => {
  const activation = random.pick<ActivationName>(
    level === 1 ? ["ReLU", "tanh"] : ["ReLU", "leaky ReLU", "tanh", "linear"],
  );
  if (activation === "tanh") return { activation, alpha: -1 };
  const factors = activation === "linear" ? [...POSITIVE, ...NEGATIVE] : POSITIVE;
  return { activation, alpha: random.pick(factors) };
};

/** Exactly one thing stands against the same function. */
const drawDifferent = (random: Random, level: Level): Rescaling => {
  const bent: readonly ActivationName[] = level === 1 ? ["ReLU"] : ["ReLU", "leaky ReLU"];
  switch (random.pick(["defect", "sign", "activation"] as const)) {
    case "defect": {
      const defect = random.pick(["bias", "outgoing-left", "outgoing-multiplied"] as const);
      return { activation: random.pick(bent), alpha: random.pick(POSITIVE), defect };
    }
    case "sign":
      return { activation: random.pick(bent), alpha: random.pick(NEGATIVE) };
    case "activation":
      return { activation: random.pick(["tanh", "logistic"]), alpha: random.pick(POSITIVE) };
  }
};

const outgoing = (v: number, { alpha, defect }: Rescaling): number => {
  if (defect === "outgoing-left") return v;
  return defect === "outgoing-multiplied" ? alpha * v : v / alpha;
};

/** A pair that computes the same function, or one that does not. One input at level 1, two from level 2. */
export const drawPair = (random: Random, level: Level, isSame: boolean): PairParameters => {
  const rescaling = isSame ? drawSame(random, level) : drawDifferent(random, level);
  const { activation, alpha, defect } = rescaling;
  const w = Array.from({ length: level === 1 ? 1 : 2 }, () => drawSigned(random, 5));
  const b = drawSigned(random, 4);
  // A multiple of the factor keeps the outgoing weight short.
  const v = alpha === 3 ? 3 * drawSigned(random, 2) : drawSigned(random, 6);
  return {
    activation,
    w,
    b,
    v,
    w2: w.map((weight) => alpha * weight),
    b2: defect === "bias" ? b : alpha * b,
    v2: outgoing(v, rescaling),
  };
};
