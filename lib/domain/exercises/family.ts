import type { Random } from "#lib/domain/random/index.ts";
import type { Answer, AnswerKind, Prose } from "./answer-kind.ts";
import type { Phase, Plot } from "./plot.ts";

export type SectionNumber =
  "8.2.1" | "8.2.2" | "8.2.3" | "8.2.4" | "8.2.5" | "8.2.6" | "8.2.7" | "8.2.8";

export type Level = 1 | 2 | 3;

/** The name of a family, such as "change-in-cost". It comes from logs and commands; selectFamily checks it. */
export type FamilyId = string;

export type OutcomeId = string;
export type MisconceptionId = string;

/** Parameters are integers, decimals of a fixed number of places, words, and lists of these. */
export type ParameterValue = number | string | readonly ParameterValue[];
export type ParameterRecord = { readonly [name: string]: ParameterValue };

export type Draw<Parameters> =
  | { readonly kind: "drawn"; readonly parameters: Parameters }
  | { readonly kind: "rejected"; readonly because: string };

/** One line of a worked explanation; `role` names the ink of the plot that the line speaks of. */
export interface Step {
  readonly says: Prose;
  readonly result?: Prose;
  readonly role?: "slope" | "curvature" | "step";
}

/** A way to go wrong that can be recognised by the value it leads to. */
export interface Misconception<Parameters, A extends Answer> {
  readonly id: MisconceptionId;
  /** "does-not-apply" where the mistake leads to the right answer or cannot be made. */
  wrong(parameters: Parameters): A | "does-not-apply";
  /** One line: what was done, what to do instead. Holds no part of the answer. */
  feedback(parameters: Parameters): Prose;
}

/** The same field for all draws, or one that follows the numbers: a vector of two or of three components. */
export type FamilyKind<Parameters> =
  AnswerKind | { readonly kind: AnswerKind["kind"]; at(parameters: Parameters): AnswerKind };

/**
 * Exercises of one shape. A published version never changes what is asked: other ranges, order of
 * draws, wording of the question, tolerance or misconception values make a new version.
 */
export interface FamilyDefinition<Parameters extends ParameterRecord, A extends Answer> {
  readonly id: FamilyId;
  readonly version: number;
  readonly title: string;
  readonly section: SectionNumber;
  /** Keywords matched against the titles of a note's concepts, best first. */
  readonly concepts: readonly string[];
  /** One sentence that begins with a verb. */
  readonly objective: string;
  readonly levels: readonly Level[];
  /** What the numbers are sized for. */
  readonly work: "head" | "paper";
  /** Balanced outcomes: the engine draws one before the first try and keeps it through all tries. */
  readonly outcomes?: readonly OutcomeId[];
  /** Which outcome these parameters have, where the verdict or choice of the answer does not say it; for tests. */
  outcomeOf?(parameters: Parameters): OutcomeId;
  /** How many misconceptions must apply to a draw; 3 unless stated. */
  readonly leastMisconceptions?: number;
  draw(random: Random, level: Level, outcome: OutcomeId | undefined): Draw<Parameters>;
  question(parameters: Parameters): Prose;
  readonly answerKind: FamilyKind<Parameters>;
  /** Numbers that the question prints; none may need more than 5 significant digits. */
  shown(parameters: Parameters): readonly number[];
  /** The formula of the source. */
  solve(parameters: Parameters): A;
  /** What else is as right as `solve`, where more than one answer is true. */
  alsoRight?(parameters: Parameters): readonly A[];
  /** Another route to the same answer, for tests; never shown. */
  confirm(parameters: Parameters): A;
  /** How near the other route comes, as a share; 10⁻⁶ unless it searches, differentiates or simulates. */
  readonly confirmWithin?: number;
  /** Order matters: the first that matches is named. */
  readonly misconceptions: readonly Misconception<Parameters, A>[];
  /** One step further, never a number of the answer. */
  hint(parameters: Parameters): Prose;
  explain(parameters: Parameters): readonly Step[];
  /** Undefined in a phase that has no picture. */
  plot?(parameters: Parameters, phase: Phase): Plot | undefined;
}
