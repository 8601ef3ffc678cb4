"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "#app/_ui/button.tsx";
import { classes } from "#app/_ui/classes.ts";
import { Lab } from "#app/_ui/grid.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import type { AnswerKind } from "#lib/domain/exercises/reading.ts";
import type { AnswerJudgement } from "#lib/server/use-cases/judge-answer.ts";
import type { ShownExercise } from "#lib/server/use-cases/show-exercise.ts";
import { AnswerForm } from "./answer-form.tsx";
import { halfWords } from "./half-words.ts";
import { LazyPlot } from "./lazy-plot.tsx";
import { placingOf } from "./placing-of.ts";
import { stateOfShowing } from "./state-of-showing.ts";
import type { ExerciseAtWork } from "./use-exercise.ts";
import { WorkedSteps } from "./worked-steps.tsx";
import styles from "./bench.module.css";

interface BenchProps {
  /** Where the exercise belongs, above its title. */
  context: ReactNode;
  exercise: ShownExercise;
  work: ExerciseAtWork;
  /** Stands below the question once it is answered. */
  result: ReactNode;
  /** What comes next then, below the picture on a phone. */
  next: ReactNode;
  /** The hint may be followed by lines of the explanation, one by one. */
  stepwise?: boolean;
  /** Further buttons beside the helps. */
  helps?: ReactNode;
  /** Stands at the end, answered or not. */
  children?: ReactNode;
}

const useTyped = stateOfShowing<string>();

/** An exercise with numbers of its own: question and picture, answer, then why. */
export const Bench = (props: BenchProps) => {
  const { context, exercise, work, result, next, stepwise = false, helps, children } = props;
  const { progress } = work;
  const explanation = progress.judged?.explanation;
  const plot = explanation ? explanation.plot : exercise.askingPlot;
  const [typed, setTyped] = useTyped(work.showing, "");
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const placing = explanation ? undefined : placingOf(exercise.answerKind, typed, setTyped);
  const head = (
    <>
      {context}
      <h1 ref={title} tabIndex={-1} className={styles["title"]}>
        {exercise.title}
      </h1>
      <Prose
        html={exercise.questionHtml}
        className={classes(styles["question"], "prose-question")}
      />
    </>
  );
  return (
    <Lab
      head={head}
      foot={
        <>
          {explanation ? <div className={styles["next"]}>{next}</div> : null}
          {children}
        </>
      }
      behind={explanation ? "text" : "head"}
      instrument={plot ? <LazyPlot plot={plot} placing={placing} /> : null}
    >
      {progress.hintHtml === null ? null : (
        <div className={styles["hint"]}>
          <p className={styles["hintName"]}>Hint</p>
          <Prose html={progress.hintHtml} size="small" />
          {progress.hintSteps.length === 0 || explanation ? null : (
            <WorkedSteps steps={progress.hintSteps} />
          )}
        </div>
      )}
      {progress.judged && !explanation ? (
        <NotYet judged={progress.judged} answerKind={exercise.answerKind} />
      ) : null}
      {progress.failure === null ? null : (
        <p className={styles["failure"]} role="alert">
          {progress.failure}
        </p>
      )}
      {explanation ? (
        result
      ) : (
        <Asking
          exercise={exercise}
          work={work}
          typed={typed}
          onTyped={setTyped}
          stepwise={stepwise}
          helps={helps}
        />
      )}
    </Lab>
  );
};

interface NotYetProps {
  judged: AnswerJudgement;
  answerKind: AnswerKind;
}

/** What the first wrong answer is told: the mistake by its name, and which half is right. */
const NotYet = ({ judged: { judgement, feedbackHtml }, answerKind }: NotYetProps) => {
  if (judgement?.kind !== "judged") return null;
  const half = halfWords(judgement.halves, answerKind);
  return (
    <div className={styles["misconception"]} role="status">
      <p className={styles["what"]}>Not right.</p>
      {feedbackHtml === undefined ? (
        <p>{half} Try once more.</p>
      ) : (
        <>
          {half === "" ? null : <p>{half}</p>}
          <Prose html={feedbackHtml} size="small" />
        </>
      )}
    </div>
  );
};

interface AskingProps extends Pick<BenchProps, "exercise" | "work" | "helps"> {
  typed: string;
  onTyped: (text: string) => void;
  stepwise: boolean;
}

const Asking = ({ exercise, work, typed, onTyped, stepwise, helps }: AskingProps) => {
  const { judged, unreadable, busy, tries, hint, moreHints } = work.progress;
  return (
    <>
      <AnswerForm
        showing={work.showing}
        answerKind={exercise.answerKind}
        typed={typed}
        onTyped={onTyped}
        numberOnly={judged?.next === "number-only"}
        problem={unreadable ? `${unreadable.reason} ${unreadable.hint}` : null}
        busy={busy}
        again={tries.length > 0}
        onCheck={(text) => void work.check(text)}
      />
      <div className={styles["helps"]}>
        {hint && !(stepwise && moreHints) ? null : (
          <Button kind="quiet" onClick={() => void work.openHint()}>
            {hint ? "Next step" : "Hint"}
          </Button>
        )}
        <Button kind="quiet" onClick={() => void work.giveUp()}>
          {tries.length > 0 ? "Show why" : "I don’t know"}
        </Button>
        {helps}
      </div>
    </>
  );
};
