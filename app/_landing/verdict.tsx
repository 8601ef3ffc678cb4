"use client";

import { useEffect, useRef } from "react";
import { halfWords } from "#app/_exercise/half-words.ts";
import { WorkedSteps } from "#app/_exercise/worked-steps.tsx";
import { CloseIcon, TickIcon } from "#app/_ui/icons.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import type { AnswerKind } from "#lib/domain/exercises/reading.ts";
import type { AnswerJudgement } from "#lib/server/use-cases/judge-answer.ts";
import styles from "./verdict.module.css";

interface VerdictProps {
  judged: AnswerJudgement;
  answerKind: AnswerKind;
  gaveUp: boolean;
}

/** What the judge said: right or not, the mistake if it is a known one, and in the end the worked steps. */
export const Verdict = ({ judged, answerKind, gaveUp }: VerdictProps) => {
  const { judgement, explanation, feedbackHtml } = judged;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  if (judgement?.kind !== "judged") return null;
  const right = judgement.correct && !gaveUp;
  return (
    <div ref={place} tabIndex={-1} className={styles["verdict"]} role="status">
      <div className={styles["word"]} data-right={right}>
        {right ? <TickIcon /> : <CloseIcon />}
        <span>{right ? "Right." : "Not right."}</span>
        {explanation && !right ? <span className={styles["answer"]}>The answer:</span> : null}
        {explanation ? <Prose html={explanation.answerHtml} /> : null}
      </div>
      {right ? null : feedbackHtml === undefined ? (
        <p>{halfWords(judgement.halves, answerKind) || "Neither half is right."}</p>
      ) : (
        <Prose html={feedbackHtml} className={styles["mistake"] ?? ""} />
      )}
      {explanation ? (
        <div className={styles["why"]}>
          <WorkedSteps steps={explanation.steps} />
        </div>
      ) : null}
    </div>
  );
};
