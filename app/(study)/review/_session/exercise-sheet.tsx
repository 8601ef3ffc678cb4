"use client";

import { useEffect, useRef } from "react";
import { halfWords } from "#app/_exercise/half-words.ts";
import { Button } from "#app/_ui/button.tsx";
import { Lab } from "#app/_ui/grid.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/next-in-queue.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import { AnswerForm } from "./answer-form.tsx";
import { ExerciseResult } from "./exercise-result.tsx";
import { LazyPlot } from "./lazy-plot.tsx";
import { Context } from "./prompt-sheet.tsx";
import { useExercise } from "./use-exercise.ts";
import type { ExerciseRecord } from "./use-sitting.ts";
import styles from "./exercise-sheet.module.css";

interface ExerciseSheetProps {
  item: QueueItemAnswer;
  exercise: ShownExercise;
  today: LocalDate;
  attentionMillis: () => number;
  onGrade: (grade: Grade, record: ExerciseRecord) => void;
}

/** An exercise with numbers of its own: question and picture, answer, then why. */
export const ExerciseSheet = ({
  item,
  exercise,
  today,
  attentionMillis,
  onGrade,
}: ExerciseSheetProps) => {
  const { progress, check, openHint, giveUp } = useExercise(item.cardId, exercise);
  const { judged } = progress;
  const explanation = judged?.explanation;
  const plot = explanation ? explanation.plot : exercise.askingPlot;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <Lab instrument={plot ? <LazyPlot plot={plot} /> : null}>
      <Context html={[...item.card.contextHtml.slice(0, -1), "Exercise with new numbers"]} />
      <h1 ref={title} tabIndex={-1} className={styles["title"]}>
        {exercise.title}
      </h1>
      <Prose html={exercise.questionHtml} className={styles["question"] ?? ""} />
      {progress.hintHtml === null ? null : (
        <div className={styles["hint"]}>
          <p className={styles["hintName"]}>Hint</p>
          <Prose html={progress.hintHtml} size="small" />
        </div>
      )}
      {judged && judged.judgement?.kind === "judged" && !explanation ? (
        <div className={styles["misconception"]} role="status">
          <p className={styles["what"]}>Not right.</p>
          {judged.feedbackHtml === undefined ? (
            <p>{halfWords(judged.judgement.halves)} Try once more.</p>
          ) : (
            <Prose html={judged.feedbackHtml} size="small" />
          )}
        </div>
      ) : null}
      {progress.failure === null ? null : (
        <p className={styles["failure"]} role="alert">
          {progress.failure}
        </p>
      )}
      {explanation && judged ? (
        <ExerciseResult
          judged={judged}
          explanation={explanation}
          item={item}
          exercise={exercise}
          progress={progress}
          today={today}
          attentionMillis={attentionMillis}
          onGrade={onGrade}
        />
      ) : (
        <>
          <AnswerForm
            answerKind={exercise.answerKind}
            numberOnly={judged?.next === "number-only"}
            problem={
              progress.unreadable
                ? `${progress.unreadable.reason} ${progress.unreadable.hint}`
                : null
            }
            busy={progress.busy}
            again={progress.tries.length > 0}
            onCheck={(text) => void check(text)}
          />
          <div className={styles["helps"]}>
            {progress.hint ? null : (
              <Button kind="quiet" onClick={() => void openHint()}>
                Hint
              </Button>
            )}
            <Button kind="quiet" onClick={() => void giveUp()}>
              {progress.tries.length > 0 ? "Show why" : "I don’t know"}
            </Button>
          </div>
        </>
      )}
    </Lab>
  );
};
