import type { Answer } from "../../answer-kind.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Drawn, Facts } from "./facts.ts";
import { sampleOf } from "./sample.ts";
import type { MadeSample } from "./sample.ts";

/** The draw in which a mistake comes closest to the answer. */
export interface WorstCase {
  readonly sample: MadeSample;
  /** The mistake, and how far its value is from the right one, as a share of it. */
  readonly mistake: string;
  readonly away: number;
}

const componentsOf = (answer: Answer): readonly number[] => {
  if (answer.kind === "number") return [toNumber(answer.value)];
  return answer.kind === "vector" ? answer.components.map(toNumber) : [];
};

/** The largest difference in any part, as a share of the right one. */
const awayFrom = (wrong: Answer, right: Answer): number => {
  const parts = componentsOf(right);
  const differences = componentsOf(wrong).map((x, index) => {
    const a = parts[index] ?? 0;
    return a === 0 ? Math.abs(x) : Math.abs(x - a) / Math.abs(a);
  });
  return differences.length === 0 ? Infinity : Math.max(...differences);
};

const nearest = (drawn: Drawn): Omit<WorstCase, "sample"> | undefined =>
  drawn.instance.mistakes
    .map(({ id, wrong }) => ({ mistake: id, away: awayFrom(wrong, drawn.instance.right) }))
    .filter(({ away }) => Number.isFinite(away))
    .toSorted((a, b) => a.away - b.away)[0];

export const worstCase = ({ drawn }: Facts): WorstCase | undefined => {
  let worst: (Omit<WorstCase, "sample"> & { readonly at: Drawn }) | undefined;
  for (const at of drawn) {
    const near = nearest(at);
    if (near !== undefined && near.away < (worst?.away ?? Infinity)) worst = { ...near, at };
  }
  if (worst === undefined) return undefined;
  const { at, ...near } = worst;
  return { ...near, sample: sampleOf(at.instance) };
};
