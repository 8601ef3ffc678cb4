"use client";

import { Bench } from "#app/_exercise/bench.tsx";
import type { ExerciseRecord } from "#app/_exercise/exercise-record.ts";
import { Outcome } from "#app/_exercise/outcome.tsx";
import { useExercise } from "#app/_exercise/use-exercise.ts";
import { Button } from "#app/_ui/button.tsx";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import { ExerciseGrading } from "./exercise-grading.tsx";
import { OtherDoings } from "./other-doings.tsx";
import { Context } from "./prompt-sheet.tsx";

interface ExerciseSheetProps {
  /** The name of this showing, under which what is half done is found again. */
  showing: string;
  item: QueueItemAnswer;
  exercise: ShownExercise;
  today: LocalDate;
  attentionMillis: () => number;
  onGrade: (grade: Grade, record: ExerciseRecord) => void;
  onBury: () => void;
  onSuspend: () => void;
  onDrop: () => void;
}

/** An exercise of the queue: answered, it is graded. */
export const ExerciseSheet = (props: ExerciseSheetProps) => {
  const { showing, item, exercise, onBury, onSuspend, onDrop } = props;
  const work = useExercise(item.cardId, exercise, showing);
  const { judged } = work.progress;
  return (
    <Bench
      context={
        <Context html={[...item.card.contextHtml.slice(0, -1), "Exercise with new numbers"]} />
      }
      exercise={exercise}
      work={work}
      helps={
        <>
          <Button kind="quiet" keys="B" onClick={onBury}>
            Bury
          </Button>
          <Button kind="quiet" keys="S" onClick={onSuspend}>
            Suspend
          </Button>
        </>
      }
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
    >
      <OtherDoings item={item} onDrop={onDrop} />
    </Bench>
  );
};
