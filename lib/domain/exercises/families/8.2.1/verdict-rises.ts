import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { compare } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";

export const RISES_OR_FALLS: readonly Option[] = [
  {
    id: "rises",
    label: "rises",
    synonyms: ["yes", "y", "true", "t", "up", "1", "rise", "raises it", "raises", "increases"],
  },
  {
    id: "falls",
    label: "falls",
    synonyms: ["no", "n", "false", "f", "down", "0", "fall", "lowers it", "lowers", "decreases"],
  },
];

/** The verdict that a curvature term leads to against εgᵀg, with that term as its reason. */
export const verdictFrom = (curvatureTerm: Quantity, slopeTerm: Quantity): VerdictAnswer => ({
  kind: "verdict",
  option: compare(curvatureTerm, slopeTerm) > 0 ? "rises" : "falls",
  reason: { kind: "number", value: curvatureTerm },
});
