import "server-only";
import {
  brokeOff,
  readMade,
  tookTooLong,
  tookTooMuchMemory,
  type Made,
  type MadeProblem,
} from "#lib/domain/exercises/index.ts";
import { checkBesideOthers, type CheckEnd } from "../exercise-checker.ts";

export type ExerciseReading =
  | { readonly kind: "good"; readonly made: Made }
  | { readonly kind: "refused"; readonly problems: readonly MadeProblem[] };

const problemsOf = (made: Made, end: CheckEnd): readonly MadeProblem[] => {
  switch (end.kind) {
    case "checked":
      return end.problems;
    case "too-long":
      return tookTooLong(made).problems;
    case "too-large":
      return tookTooMuchMemory(made).problems;
    case "broken":
      return brokeOff(made).problems;
  }
};

/** Reads an exercise and draws it 1,000 times: what keeps it from being kept, or its tree. */
export const checkExercise = async (text: string): Promise<ExerciseReading> => {
  const read = readMade(text);
  if (read.kind === "problems") return { kind: "refused", problems: read.problems };
  const problems = problemsOf(read.made, await checkBesideOthers(text));
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "good", made: read.made };
};
