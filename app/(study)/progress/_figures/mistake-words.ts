import { countOf } from "#app/_ui/count-of.ts";
import { AWAY_AFTER_ANSWERS } from "#lib/domain/progress/index.ts";
import { dayAsSeenFrom, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { ExerciseResult, NamedSlip } from "#lib/server/use-cases/see-exercises.ts";

/** A mistake, where it was made. */
export interface Mistake extends NamedSlip {
  readonly key: string;
  readonly exercise: string;
  readonly total: number;
}

/** All named mistakes, the most frequent first, of equals the latest. */
export const mistakesOf = (results: readonly ExerciseResult[]): readonly Mistake[] =>
  results
    .flatMap(({ family, title, total, slips }) =>
      slips.map((slip) => ({
        ...slip,
        key: `${family} ${slip.misconception}`,
        exercise: title,
        total,
      })),
    )
    .sort((one, other) => other.times - one.times || other.lastDay.localeCompare(one.lastDay));

const standingOf = (mistakes: readonly Mistake[], standing: Mistake["standing"]): number =>
  mistakes.filter((mistake) => mistake.standing === standing).length;

/** "3 mistakes have a name; 1 has not come back, 1 has come back." */
export const mistakesWords = (
  mistakes: readonly Mistake[],
  results: readonly ExerciseResult[],
): string => {
  const answers = results.reduce((sum, { total }) => sum + total, 0);
  if (mistakes.length === 0)
    return `No mistake with a name in ${countOf(answers, "answer")} yet. When one is recognised, it is counted here.`;
  const [away, returned] = [standingOf(mistakes, "away"), standingOf(mistakes, "returned")];
  const sentences = [
    `${countOf(mistakes.length, "mistake")} with a name, in reviews and in practice.`,
    ...(away > 0
      ? [`Gone, as far as the last ${AWAY_AFTER_ANSWERS} answers or more can tell: ${away}.`]
      : []),
    ...(returned > 0 ? [`Come back after that: ${returned}.`] : []),
  ];
  return sentences.join(" ");
};

/** Whether it came back lately; of few answers nothing is concluded. */
export const latelyWords = (
  { standing, answersSince, lastDay }: Mistake,
  today: LocalDate,
): string => {
  switch (standing) {
    case "away":
      return `not in the last ${answersSince}`;
    case "returned":
      return `came back ${dayAsSeenFrom(today, lastDay)}`;
    case "recent":
      break;
  }
  if (answersSince === 0) return "in the latest answer";
  return answersSince === 1
    ? "not in the latest answer, too few to tell"
    : `not in the last ${answersSince}, too few to tell`;
};
