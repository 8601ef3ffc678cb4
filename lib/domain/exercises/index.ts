/*
 * Exercises computed on the spot: families, their answers and their judgement.
 * What runs while somebody types, without any family, is the second public file, reading.ts.
 */
export type * from "./answer-kind.ts";
export type * from "./plot.ts";
export type {
  FamilyId,
  Level,
  MisconceptionId,
  ParameterRecord,
  SectionNumber,
  Step,
} from "./family.ts";
export type { ExerciseFamily, Family } from "./engine/bind.ts";
export { families, selectFamily } from "./registry.ts";
export { sections } from "./sections.ts";
export { familiesForConcept, placeFamilies } from "./concepts.ts";
export type { ConceptPlace, Placement } from "./concepts.ts";
export {
  drawExercise,
  explanationText,
  hintOf,
  hintStepsOf,
  judge,
  judgeTries,
  numbersOf,
  parametersOf,
  problemOfKey,
  solution,
} from "./exercise.ts";
export type { Exercise, ExerciseKey, FindFamily, Solution, Tally } from "./exercise.ts";
export { madeFamily } from "./made/bind.ts";
export { cardOfMadeFamily, isMadeFamily, MADE, madeFamilyId } from "./made/family-id.ts";
export {
  brokeOff,
  checking,
  checkMade,
  CHECK_SECONDS,
  tookTooLong,
  tookTooMuchMemory,
} from "./made/checking/check.ts";
export type { MadeCheck } from "./made/checking/check.ts";
export { exerciseProblem, noteExercises, type NoteExercise } from "./made/note-exercises.ts";
export { questionOf } from "./made/print.ts";
export type { MadeProblem } from "./made/problem.ts";
export type { Made } from "./made/tree.ts";
export { readMade } from "./made/read-made.ts";
export type { Judged, Judgement } from "./judging/judge.ts";
export { earned, earnedGrade, nextTry, quickSeconds } from "./showing/grade.ts";
export type { Attempt, Earned, Grade, GradeReason, NextTry } from "./showing/grade.ts";
export { levelFor, nearestLevel } from "./showing/level.ts";
export { practiceKey, type PracticeRequest } from "./showing/practice.ts";
export { questionToSet } from "./showing/question-to-set.ts";
export { stageOf } from "./showing/stage.ts";
export { seedFor } from "./showing/seed.ts";
export type { Showing } from "./showing/seed.ts";
export { freshKey } from "./showing/fresh.ts";
export type { FreshKey, FreshRequest } from "./showing/fresh.ts";
export { fieldHelp } from "./reading/field-help.ts";
export { preview, type Preview } from "./reading/preview.ts";
export { readAnswer } from "./reading/read-answer.ts";
export { pairText } from "./reading/read-verdict.ts";
