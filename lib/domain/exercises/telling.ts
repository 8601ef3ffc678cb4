/**
 * The third public file of this room: exercises and judgements ready for a page. The server asks it, and a device
 * without a connection; who asks passes in how Markdown becomes HTML.
 */
export { presentExercise, type ShownExercise } from "./telling/present-exercise.ts";
export {
  tellJudgement,
  type AnswerJudgement,
  type AnswerOutcome,
  type AskedJudgement,
  type Explanation,
  type ExplanationStep,
  type ToldJudgement,
} from "./telling/tell-judgement.ts";
