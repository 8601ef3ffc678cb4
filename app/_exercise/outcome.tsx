"use client";

import { useEffect, useRef } from "react";
import { CloseIcon, TickIcon } from "#app/_ui/icons.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import type { AnswerKind } from "#lib/domain/exercises/reading.ts";
import type { AnswerJudgement, Explanation } from "#lib/server/use-cases/judge-answer.ts";
import { halfWords } from "./half-words.ts";
import { WorkedSteps } from "./worked-steps.tsx";
import styles from "./outcome.module.css";

interface OutcomeProps {
  judged: AnswerJudgement;
  explanation: Explanation;
  answerKind: AnswerKind;
  gaveUp: boolean;
}

/** The verdict, the mistake by its name, the worked steps. The verdict takes the focus. */
export const Outcome = (props: OutcomeProps) => {
  const { judged, explanation, answerKind, gaveUp } = props;
  const last = judged.judgement?.kind === "judged" ? judged.judgement : null;
  const correct = last !== null && last.correct && !gaveUp;
  const half = correct ? "" : halfWords(last?.halves, answerKind);
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => verdict.current?.focus(), []);
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
              {half}
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
    </div>
  );
};
