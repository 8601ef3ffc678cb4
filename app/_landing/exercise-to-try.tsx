"use client";

import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "#app/_ui/button.tsx";
import { TextField } from "#app/_ui/inputs.tsx";
import { InlineProse, Prose } from "#app/_ui/prose.tsx";
import { Segmented } from "#app/_ui/segmented.tsx";
import { fieldHelp, pairText } from "#lib/domain/exercises/reading.ts";
import type { ExerciseToTry as Exercise } from "#lib/server/use-cases/try-exercise.ts";
import styles from "./exercise-to-try.module.css";
import { useTries } from "./use-tries.ts";
import { Verdict } from "./verdict.tsx";

/** An exercise with numbers of its own: question and picture, answer, then why. Nothing is stored. */
export const ExerciseToTry = ({ exercise }: { exercise: Exercise }) => {
  const { tries, check, giveUp } = useTries(exercise);
  const [verdict, setVerdict] = useState("");
  const [reason, setReason] = useState("");
  const { answerKind } = exercise;
  const over = tries.judged?.explanation !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!tries.busy) check(pairText({ verdict, reason }));
  };
  return (
    <>
      <Prose html={exercise.questionHtml} className={styles["question"] ?? ""} />
      {tries.judged ? <Verdict judged={tries.judged} gaveUp={tries.gaveUp} /> : null}
      {over ? (
        <OtherNumbers />
      ) : (
        <form className={styles["form"]} noValidate onSubmit={submit}>
          <div className={styles["fields"]}>
            <Segmented
              legend={answerKind.label}
              name="verdict"
              choices={answerKind.options.map(({ id, label }) => ({ value: id, label }))}
              value={verdict}
              onChange={setVerdict}
              disabled={tries.judged?.next === "number-only"}
            />
            <TextField
              label={<InlineProse html={exercise.reasonLabelHtml} />}
              name="reason"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
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
    </>
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
