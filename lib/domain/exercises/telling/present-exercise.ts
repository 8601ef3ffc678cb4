import { drawExercise } from "../exercise.ts";
import type { Exercise, ExerciseKey, FindFamily } from "../exercise.ts";
import { quickSeconds } from "../showing/grade.ts";
import { questionToSet } from "../showing/question-to-set.ts";
import type { Render } from "./tell-judgement.ts";

/** An exercise before its answer: its text as HTML, nothing that the text does not say. */
export interface ShownExercise extends Exercise {
  readonly questionHtml: string;
  /** A right answer within this time earns a 5, a slower one a 4. */
  readonly quickSeconds: number;
}

/** The exercise of a key, ready for a page. */
export const presentExercise = (
  key: ExerciseKey,
  /** Of the learner's right answers at this level, newest last. */
  secondsOfRightAnswers: readonly number[],
  find: FindFamily,
  render: Render,
): ShownExercise => {
  const exercise = drawExercise(key, find);
  return {
    ...exercise,
    questionHtml: render(questionToSet(exercise.question)),
    quickSeconds: quickSeconds(exercise.work, secondsOfRightAnswers),
  };
};
