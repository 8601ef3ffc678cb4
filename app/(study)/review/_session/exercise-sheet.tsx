"use client";

import { Bench } from "#app/_exercise/bench.tsx";
import type { ExerciseRecord } from "#app/_exercise/exercise-record.ts";
import { Outcome } from "#app/_exercise/outcome.tsx";
import { useExercise } from "#app/_exercise/use-exercise.ts";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/next-in-queue.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import { ExerciseGrading } from "./exercise-grading.tsx";
import { Context } from "./prompt-sheet.tsx";

interface ExerciseSheetProps {
  item: QueueItemAnswer;
  exercise: ShownExercise;
  today: LocalDate;
  attentionMillis: () => number;
  onGrade: (grade: Grade, record: ExerciseRecord) => void;
}

/** An exercise of the queue: answered, it is graded. */
export const ExerciseSheet = (props: ExerciseSheetProps) => {
  const { item, exercise } = props;
  const work = useExercise(item.cardId, exercise);
  const { judged } = work.progress;
  return (
    <Bench
      context={
        <Context html={[...item.card.contextHtml.slice(0, -1), "Exercise with new numbers"]} />
      }
      exercise={exercise}
      work={work}
      result={
        judged?.explanation ? (
          <Outcome
            judged={judged}
            explanation={judged.explanation}
            answerKind={exercise.answerKind}
            gaveUp={work.progress.gaveUp}
          />
        ) : null
      }
      next={
        judged?.explanation ? (
          <ExerciseGrading {...props} judged={judged} progress={work.progress} />
        ) : null
      }
    />
  );
};
