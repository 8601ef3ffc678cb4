"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { WorkedSteps } from "#app/_exercise/worked-steps.tsx";
import { noteAddress } from "#app/_ui/note-address.ts";
import { Button } from "#app/_ui/button.tsx";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { CloseIcon, TickIcon } from "#app/_ui/icons.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import { earnedGrade } from "#lib/domain/exercises/reading.ts";
import { GOOD, type Grade } from "#lib/domain/scheduling/index.ts";
import { daysInWords, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { AnswerJudgement, Explanation } from "#lib/server/use-cases/judge-answer.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/next-in-queue.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import type { ExerciseProgress } from "./use-exercise.ts";
import type { ExerciseRecord } from "./use-sitting.ts";
import styles from "./exercise-result.module.css";

interface ExerciseResultProps {
  judged: AnswerJudgement;
  explanation: Explanation;
  item: QueueItemAnswer;
  exercise: ShownExercise;
  progress: ExerciseProgress;
  today: LocalDate;
  attentionMillis: () => number;
  onGrade: (grade: Grade, record: ExerciseRecord) => void;
}

const GRADE_NAMES = ["Blank", "Again", "Almost", "Hard", "Good", "Easy"] as const;

const why = (grade: Grade, { tries, hint, gaveUp }: ExerciseProgress): string => {
  if (grade === 5) return "right at once";
  if (grade === GOOD) return "right, after some time";
  if (grade === 3) return hint ? "right, with the hint" : "right, with difficulty";
  if (grade === 2) return "right at the second try";
  if (gaveUp && tries.length === 0) return "the solution was opened without a try";
  return grade === 1 ? "not right, though part of it was recognised" : "not right";
};

const consequence = (grade: Grade, item: QueueItemAnswer): string => {
  if (!item.grades)
    return grade < GOOD
      ? "back once more today, the date stays"
      : "settled for today, the date stays";
  const { intervalDays } = item.grades[grade];
  return `${grade < GOOD ? "back later today with new numbers, then " : ""}in ${daysInWords(intervalDays)}`;
};

/** The verdict, the mistake by its name, the worked steps, and what the grade does. */
export const ExerciseResult = (props: ExerciseResultProps) => {
  const { judged, explanation, item, exercise, progress, onGrade, attentionMillis } = props;
  const [seconds] = useState(() => attentionMillis() / 1000);
  const highest = earnedGrade(judged.ceiling, seconds, exercise.quickSeconds);
  const [lowered, setLowered] = useState<Grade | null>(null);
  const grade = lowered ?? highest;
  const correct =
    judged.judgement?.kind === "judged" && judged.judgement.correct && !progress.gaveUp;
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => verdict.current?.focus(), []);
  const next = (): void => {
    const { family, version, level, seed } = exercise;
    const { tries, hint, gaveUp } = progress;
    onGrade(grade, { family, version, level, seed, tries, hint, solutionShown: gaveUp });
  };
  useHotkeys([{ keys: "Enter", label: "Next", run: next }]);
  return (
    <div className={styles["result"]}>
      <div
        ref={verdict}
        tabIndex={-1}
        className={styles["verdict"]}
        data-correct={correct}
        role="status"
      >
        {correct ? <TickIcon /> : <CloseIcon />}
        <div>
          <p className={styles["word"]}>{correct ? "Right." : "The answer:"}</p>
          <Prose html={explanation.answerHtml} size="answer" />
          {judged.shownHtml === undefined || correct ? null : (
            <div className={styles["yours"]}>
              You answered: <Prose html={judged.shownHtml} size="small" />
            </div>
          )}
        </div>
      </div>
      {judged.feedbackHtml === undefined ? null : (
        <div className={styles["mistake"]}>
          <p className={styles["mistakeName"]}>What happened</p>
          <Prose html={judged.feedbackHtml} />
        </div>
      )}
      <WorkedSteps steps={explanation.steps} />
      <Button kind="primary" size="big" wide keys="Enter" onClick={next}>
        Next
      </Button>
      <p className={styles["counts"]}>
        Counts as {GRADE_NAMES[grade]} ({grade}): {why(highest, progress)}
        {lowered === null ? "" : ", lowered by you"}; {consequence(grade, item)}.{" "}
        {item.card.source ? (
          <>
            <Link
              href={noteAddress(item.card.source.noteId, {
                line: item.card.source.line,
                back: "/review",
              })}
            >
              Read line {item.card.source.line}
            </Link>
            .
          </>
        ) : null}
      </p>
      {highest > 0 ? <LowerGrade highest={highest} grade={grade} onLower={setLowered} /> : null}
    </div>
  );
};

const LowerGrade = ({
  highest,
  grade,
  onLower,
}: {
  highest: Grade;
  grade: Grade;
  onLower: (grade: Grade) => void;
}) => (
  <details className={styles["lower"]}>
    <summary>Lower the grade</summary>
    <div className={styles["grades"]} role="group" aria-label="Grade">
      {GRADE_NAMES.slice(0, highest + 1).map((name, index) => (
        <button
          key={name}
          type="button"
          aria-pressed={index === grade}
          onClick={() => onLower(index as Grade)}
        >
          {index} {name}
        </button>
      ))}
    </div>
  </details>
);
