"use client";

import { classes } from "#app/_ui/classes.ts";
import { useEffect, useRef } from "react";
import { CloseIcon, TickIcon } from "#app/_ui/icons.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import type { AnswerJudgement } from "#lib/server/use-cases/judge-answer.ts";
import styles from "./verdict.module.css";

const halfWords = (
  halves: { readonly verdict: boolean; readonly reason: boolean } | undefined,
): string => {
  if (halves?.verdict) return "The verdict is right, the number is not.";
  return halves?.reason ? "The number is right, the verdict is not." : "Neither half is right.";
};

interface VerdictProps {
  judged: AnswerJudgement;
  gaveUp: boolean;
}

/** What the judge said: right or not, the mistake if it is a known one, and in the end the worked steps. */
export const Verdict = ({ judged, gaveUp }: VerdictProps) => {
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
        <p>{halfWords(judgement.halves)}</p>
      ) : (
        <Prose html={feedbackHtml} className={styles["mistake"] ?? ""} />
      )}
      {explanation ? (
        <ol className={classes(styles["steps"], "prose-steps")}>
          {explanation.steps.map((step, index) => (
            // Steps have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} data-role={step.role}>
              <Prose html={step.saysHtml} size="small" className={styles["says"] ?? ""} />
              {step.resultHtml === undefined ? null : (
                <Prose html={step.resultHtml} className={styles["result"] ?? ""} />
              )}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
};
