import type { WordingChoice } from "#lib/client/wording-choice.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";

type Grades = Pick<QueueItemAnswer, "grades" | "gradesByChoice">;

/** What each grade would do under the choice that was made for a reworded card. A repeat is asked no sooner than it is. */
export const choiceGrades = (
  { grades, gradesByChoice }: Grades,
  choice: WordingChoice,
): QueueItemAnswer["grades"] => {
  if (choice === "keep" || gradesByChoice === null) return grades;
  return choice === "sooner" && grades === null ? null : gradesByChoice[choice];
};
