"use client";

import { Bench } from "#app/_exercise/bench.tsx";
import { Outcome } from "#app/_exercise/outcome.tsx";
import { useExercise, type ExerciseProgress } from "#app/_exercise/use-exercise.ts";
import { Button } from "#app/_ui/button.tsx";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { Crumbs } from "#app/_ui/page-head.tsx";
import type { PracticeRound } from "#lib/server/use-cases/choose-practice.ts";
import { LevelGroup } from "./level-group.tsx";
import type { Round } from "./use-round.ts";
import styles from "./practice.module.css";

interface PracticeSheetProps {
  round: PracticeRound;
  practice: Round;
}

/** One exercise of the round, until it is answered and the next is asked for. */
export const PracticeSheet = ({ round, practice }: PracticeSheetProps) => {
  const { exercise, place } = practice.showing;
  const family = round.families[place];
  const several = round.families.length > 1;
  const work = useExercise(null, exercise);
  const { progress } = work;
  const over = progress.judged?.explanation;
  const told = async (press: Promise<ExerciseProgress>): Promise<ExerciseProgress> => {
    const reached = await press;
    practice.reached(reached);
    return reached;
  };
  const next = () => void practice.next();
  const again = () => void practice.again();
  const openHint = () => void work.openHint();
  const giveUp = () => void told(work.giveUp());
  const mayHint = !over && (!progress.hint || progress.moreHints);
  useHotkeys([
    { keys: "n", label: several ? "Next exercise" : "Other numbers", run: next },
    ...(several ? [{ keys: "a", label: "The same with other numbers", run: again }] : []),
    ...(over ? [{ keys: "Enter", label: "Next", run: next }] : []),
    ...(mayHint ? [{ keys: "h", label: progress.hint ? "Next step" : "Hint", run: openHint }] : []),
    ...(over ? [] : [{ keys: "d", label: "I don’t know", run: giveUp }]),
  ]);
  return (
    <>
      <Bench
        context={<Crumbs steps={[family?.section || "Your own", "Practice with new numbers"]} />}
        exercise={exercise}
        work={{
          ...work,
          check: (text) => told(work.check(text)),
          giveUp: () => told(work.giveUp()),
        }}
        stepwise
        helps={
          <Button kind="quiet" busy={practice.drawing} busyLabel="Drawing" onClick={next}>
            {several ? "Next exercise" : "Other numbers"}
          </Button>
        }
        result={
          progress.judged && over ? (
            <Outcome
              judged={progress.judged}
              explanation={over}
              answerKind={exercise.answerKind}
              gaveUp={progress.gaveUp}
            />
          ) : null
        }
        next={
          over ? (
            <>
              <Button
                kind="primary"
                size="big"
                wide
                keys="Enter"
                busy={practice.drawing}
                busyLabel="Drawing"
                onClick={next}
              >
                {several ? "Next" : "Next, with other numbers"}
              </Button>
              {several ? (
                <Button wide keys="A" onClick={again}>
                  The same with other numbers
                </Button>
              ) : null}
              <p className={styles["kept"]}>Kept as practice; no date changes.</p>
            </>
          ) : null
        }
      >
        {practice.failure === null ? null : (
          <p className={styles["failure"]} role="alert">
            {practice.failure}
          </p>
        )}
      </Bench>
      {family && family.levels.length > 1 ? (
        <LevelGroup
          levels={family.levels}
          level={exercise.level}
          onLevel={(level) => void practice.again(level)}
        />
      ) : null}
    </>
  );
};
