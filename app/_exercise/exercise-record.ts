import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import type { ExerciseProgress } from "./use-exercise.ts";

/** What a device says of an exercise beside its grade. */
export interface ExerciseRecord {
  readonly family: string;
  readonly version: number;
  readonly level: number;
  readonly seed: number;
  readonly tries: readonly string[];
  readonly hint: boolean;
  readonly solutionShown: boolean;
}

export const recordOf = (
  { family, version, level, seed }: ShownExercise,
  { tries, hint, gaveUp }: ExerciseProgress,
): ExerciseRecord => ({ family, version, level, seed, tries, hint, solutionShown: gaveUp });
