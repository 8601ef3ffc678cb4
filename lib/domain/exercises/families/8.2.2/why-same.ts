import { activations } from "./activations.ts";
import type { PairParameters } from "./draw-pair.ts";
import type { Unit } from "./relu.ts";

/** Why two one-unit networks compute the same function, or why not. */
export type Reason =
  | "positively-homogeneous"
  | "odd"
  | "linear"
  | "factor-negative"
  | "not-homogeneous"
  | "bias-not-scaled"
  | "outgoing-not-inverse"
  | "weights-differ";

export const firstUnit = ({ w, b, v }: PairParameters): Unit => ({ w, b, v });
export const secondUnit = ({ w2, b2, v2 }: PairParameters): Unit => ({ w: w2, b: b2, v: v2 });

/** How many times the first incoming weights the second are. */
export const factorOf = ({ w, w2 }: PairParameters): number => (w2[0] ?? 0) / (w[0] ?? 1);

/** Every true reason, the one of the activation first. The printed numbers are dyadic, so floats compare exactly. */
export const trueReasons = (parameters: PairParameters): readonly [Reason, ...Reason[]] => {
  const { activation, b, v, b2, v2 } = parameters;
  const { isHomogeneous, isOdd } = activations[activation];
  const alpha = factorOf(parameters);
  if (b2 !== alpha * b) return ["bias-not-scaled"];
  if (v2 * alpha !== v) return ["outgoing-not-inverse"];
  const reasons: readonly Reason[] = [
    ...(isHomogeneous && isOdd ? (["linear"] as const) : []),
    ...(isHomogeneous && alpha > 0 ? (["positively-homogeneous"] as const) : []),
    ...(isOdd && alpha === -1 ? (["odd"] as const) : []),
  ];
  const [first, ...others] = reasons;
  if (first !== undefined) return [first, ...others];
  return [isHomogeneous ? "factor-negative" : "not-homogeneous"];
};

export const givenReason = (parameters: PairParameters): Reason => trueReasons(parameters)[0];
