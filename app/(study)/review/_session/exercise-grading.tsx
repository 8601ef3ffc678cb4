"use client";

import { useEffect, useRef, useState } from "react";
import { recordOf, type ExerciseRecord } from "#app/_exercise/exercise-record.ts";
import type { ExerciseProgress } from "#app/_exercise/use-exercise.ts";
import { Button } from "#app/_ui/button.tsx";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { earnedGrade } from "#lib/domain/exercises/reading.ts";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { AnswerJudgement } from "#lib/server/use-cases/judge-answer.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import { EarnedGrade, LowerGrade } from "./earned-grade.tsx";

interface ExerciseGradingProps {
  judged: AnswerJudgement;
  item: QueueItemAnswer;
  exercise: ShownExercise;
  progress: ExerciseProgress;
  today: LocalDate;
  attentionMillis: () => number;
  onGrade: (grade: Grade, record: ExerciseRecord) => void;
}

/** Nobody has read the outcome sooner: such an Enter is the second of a double one, which asked the judge. */
const UNREAD_MILLIS = 300;

/** What the answer earned, what that does, and the way on. */
export const ExerciseGrading = (props: ExerciseGradingProps) => {
  const { judged, item, exercise, progress, onGrade, attentionMillis } = props;
  const [seconds] = useState(() => attentionMillis() / 1000);
  const highest = earnedGrade(judged.ceiling, seconds, exercise.quickSeconds);
  const [lowered, setLowered] = useState<Grade | null>(null);
  const grade = lowered ?? highest;
  const next = (): void => onGrade(grade, recordOf(exercise, progress));
  const shownAt = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    shownAt.current = performance.now();
  }, []);
  const nextIfRead = (): void => {
    if (performance.now() - shownAt.current >= UNREAD_MILLIS) next();
  };
  useHotkeys([{ keys: "Enter", label: "Next", run: nextIfRead }]);
  return (
    <>
      <Button kind="primary" size="big" wide keys="Enter" onClick={next}>
        Next
      </Button>
      <EarnedGrade
        grade={grade}
        highest={highest}
        lowered={lowered !== null}
        because={judged.because}
        quickSeconds={exercise.quickSeconds}
        item={item}
      />
      {highest > 0 ? <LowerGrade highest={highest} grade={grade} onLower={setLowered} /> : null}
    </>
  );
};
