"use client";

import { useRouter } from "next/navigation";
import { useState, type FormEvent, type ReactNode } from "react";
import { Button } from "#app/_ui/button.tsx";
import { textOf } from "#app/_ui/form-text.ts";
import { Lab } from "#app/_ui/grid.tsx";
import { TextField } from "#app/_ui/inputs.tsx";
import { PlotView } from "#app/_ui/plots/plot-view.tsx";
import { classes } from "#app/_ui/classes.ts";
import { InlineProse, Prose } from "#app/_ui/prose.tsx";
import { Segmented } from "#app/_ui/segmented.tsx";
import { fieldHelp, pairText } from "#lib/domain/exercises/reading.ts";
import type { ExerciseToTry as Exercise } from "#lib/server/use-cases/try-exercise.ts";
import styles from "./exercise-to-try.module.css";
import { useTries } from "./use-tries.ts";
import { Verdict } from "./verdict.tsx";

interface ExerciseToTryProps {
  exercise: Exercise;
  /** Where it belongs, and its title. */
  head: ReactNode;
}

/** An exercise with numbers of its own: question and picture, answer, then why. Nothing is stored. */
export const ExerciseToTry = ({ exercise, head }: ExerciseToTryProps) => {
  const { tries, check, giveUp } = useTries(exercise);
  const [verdict, setVerdict] = useState("");
  const { answerKind } = exercise;
  const explanation = tries.judged?.explanation;
  const plot = explanation ? explanation.plot : exercise.askingPlot;
  // The fields keep their own text: what was typed before the page came to life counts as well.
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = textOf(form, "verdict") || verdict;
    setVerdict(chosen);
    if (!tries.busy) check(pairText({ verdict: chosen, reason: textOf(form, "reason") }));
  };
  return (
    <Lab instrument={plot ? <PlotView plot={plot} /> : null}>
      {head}
      <Prose
        html={exercise.questionHtml}
        className={classes(styles["question"], "prose-question")}
      />
      {tries.judged ? (
        // Each verdict is a new one, and takes the focus.
        <Verdict
          answerKind={answerKind}
          key={`${tries.texts.length} ${tries.gaveUp}`}
          judged={tries.judged}
          gaveUp={tries.gaveUp}
        />
      ) : null}
      {explanation ? (
        <OtherNumbers />
      ) : (
        <form className={styles["form"]} noValidate onSubmit={submit}>
          <div className={styles["fields"]}>
            <Segmented
              legend={answerKind.label}
              name="verdict"
              choices={answerKind.options.map(({ id, label }) => ({ value: id, label }))}
              disabled={tries.judged?.next === "number-only"}
            />
            <TextField
              label={<InlineProse html={exercise.reasonLabelHtml} />}
              name="reason"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              help={fieldHelp(answerKind.reason)}
              error={tries.question}
            />
          </div>
          <div className={styles["actions"]}>
            <Button kind="primary" type="submit" busy={tries.busy} busyLabel="Checking">
              {tries.texts.length > 0 ? "Check again" : "Check"}
            </Button>
            {tries.texts.length > 0 ? (
              <Button kind="quiet" onClick={giveUp}>
                Show why
              </Button>
            ) : null}
          </div>
        </form>
      )}
    </Lab>
  );
};

/** The next exercise: the same question with other numbers, drawn from another seed. */
const OtherNumbers = () => {
  const router = useRouter();
  const draw = (): void => {
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    router.push(`/?seed=${seed}`, { scroll: false });
  };
  return (
    <div className={styles["next"]}>
      <Button onClick={draw}>Other numbers</Button>
    </div>
  );
};
