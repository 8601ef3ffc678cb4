import { selectFamily } from "#lib/domain/exercises/index.ts";
import {
  presentExercise,
  tellJudgement,
  type AnswerOutcome,
  type AskedJudgement,
  type ShownExercise,
} from "#lib/domain/exercises/telling.ts";
import { renderProse } from "#lib/domain/prose/index.ts";

const render = (markdown: string): string => renderProse(markdown).html;

/**
 * The server's judge on the device, for when there is no connection: the same families, the same code. Loaded when
 * needed. What the server says when the review arrives is what is stored. Exercises of one's own are not judged here;
 * their text is on the server.
 */
export const judgeHere = (request: AskedJudgement): AnswerOutcome =>
  tellJudgement(request, selectFamily, render);

const LARGEST_SEED = 0xffff_ffff;

/** The same exercise with other numbers, for a repeat without a connection; itself where its family is one's own. */
export const drawAgainHere = (shown: ShownExercise): ShownExercise =>
  selectFamily(shown.family) === undefined ? shown : otherNumbers(shown);

const otherNumbers = ({ family, version, level, quickSeconds }: ShownExercise): ShownExercise => {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? LARGEST_SEED;
  return {
    ...presentExercise({ family, version, level, seed }, [], selectFamily, render),
    quickSeconds,
  };
};
