import type { Progress } from "#lib/server/use-cases/importing/plan-types.ts";

type PhaseName = "files" | "pictures" | Progress["phase"];

interface Phase {
  readonly name: PhaseName;
  readonly words: string;
  /** How long it takes, as a rule, beside the others. */
  readonly weight: number;
  /** Nobody knows how far it is until it is over. */
  readonly uncounted?: true;
}

const COMPARING = {
  name: "comparing",
  words: "Comparing with your cards",
  weight: 2,
  uncounted: true,
} as const;

export const PLANNING: readonly Phase[] = [
  { name: "files", words: "Reading the files", weight: 2 },
  { name: "reading", words: "Finding the cards", weight: 10 },
  COMPARING,
];

const IMPORTING: readonly Phase[] = [
  { name: "pictures", words: "Sending pictures", weight: 6 },
  { name: "reading", words: "Reading the notes", weight: 4 },
  COMPARING,
  { name: "storing", words: "Storing the cards", weight: 8 },
];

export const importingPhases = (withPictures: boolean): readonly Phase[] =>
  withPictures ? IMPORTING : IMPORTING.filter(({ name }) => name !== "pictures");

/** How far the whole is, and what is being done, in words. */
export interface Far {
  readonly phase: string;
  readonly words: string;
  /** From 0 to 1, over all phases. */
  readonly share: number;
}

/** One bar for all phases: it never goes back, and is full only when all is done. */
export const farOf = (phases: readonly Phase[], name: PhaseName, done: number, of: number): Far => {
  const at = phases.findIndex((phase) => phase.name === name);
  const phase = phases[at];
  if (!phase) return { phase: "Working", words: "Working", share: 0 };
  const weigh = (some: readonly Phase[]): number =>
    some.reduce((sum, { weight }) => sum + weight, 0);
  const part = of > 0 && !phase.uncounted ? phase.weight * Math.min(1, done / of) : 0;
  return {
    phase: phase.words,
    words: of > 0 && !phase.uncounted ? `${phase.words}, ${done} of ${of}` : `${phase.words} …`,
    share: (weigh(phases.slice(0, at)) + part) / weigh(phases),
  };
};
