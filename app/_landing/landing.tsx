import Link from "next/link";
import { Banner } from "#app/_ui/banner.tsx";
import { ButtonLink } from "#app/_ui/button.tsx";
import { Folio, Leaf } from "#app/_ui/grid.tsx";
import { TickIcon } from "#app/_ui/icons.tsx";
import { Crumbs } from "#app/_ui/page-head.tsx";
import { OpenShell } from "#app/_ui/shell.tsx";
import { learningDay } from "#lib/domain/time/index.ts";
import { now } from "#lib/server/clock.ts";
import { drawExerciseToTry } from "#lib/server/use-cases/try-exercise.ts";
import { findCardToTry } from "#lib/server/use-cases/try-without-account.ts";
import { CardToTry } from "./card-to-try.tsx";
import { ExerciseToTry } from "./exercise-to-try.tsx";
import styles from "./landing.module.css";
import { plansOf } from "./plans.ts";

const Entrance = () => (
  <div className={styles["entrance"]}>
    <ButtonLink kind="primary" size="big" href="/sign-up">
      Create an account
    </ButtonLink>
    <Link href="/sign-in">Sign in</Link>
  </div>
);

const Intro = () => (
  <>
    <h1 className={styles["title"]}>
      Write a note.
      <br /> Keep what it says.
    </h1>
    <p className={styles["lead"]}>
      Notecurve reads the notes you already write and makes cards of what they define, explain and
      test. A card comes back after a day, then after six, then after longer each time you know it.
      Where a concept can be computed, it asks an exercise with new numbers and judges the answer.
    </p>
    <Entrance />
  </>
);

interface LandingProps {
  /** Of the exercise: the same seed gives the same numbers. */
  seed: number | null;
  accountDeleted: boolean;
}

/** What a stranger sees: what this is, shown on a card and an exercise of the built-in section, and the way in. */
export const Landing = async ({ seed, accountDeleted }: LandingProps) => {
  const at = now();
  const today = learningDay(at, "UTC", 0);
  const plans = plansOf(today);
  const usual = plans.find(({ grade }) => grade === 4) ?? plans[0];
  const [card, exercise] = [await findCardToTry(), drawExerciseToTry(seed ?? at)];
  return (
    <OpenShell right={<Link href="/sign-in">Sign in</Link>}>
      {accountDeleted ? (
        <Banner icon={<TickIcon />}>
          The account is deleted, with its notes, cards and reviews.
        </Banner>
      ) : null}
      <Folio className={styles["card"]}>
        {card && usual ? (
          <CardToTry card={card} today={today} plans={plans} usual={usual} intro={<Intro />} />
        ) : (
          <Leaf>
            <Intro />
          </Leaf>
        )}
      </Folio>
      <section className={styles["exercise"]} aria-labelledby="exercise">
        <ExerciseToTry
          key={exercise.seed}
          exercise={exercise}
          head={
            <>
              <Crumbs steps={[exercise.section, "Exercise with new numbers"]} />
              <h2 id="exercise" className={styles["question"]}>
                {exercise.title}
              </h2>
            </>
          }
        />
      </section>
      <Folio className={styles["end"]}>
        <Leaf>
          <h2>Section 8.2 is ready to study.</h2>
          <p className={styles["lead"]}>
            An account begins with the challenges of neural network optimization, as a note, its
            cards and its exercises. Add notes of your own beside it. They stay yours: export
            everything at any time.
          </p>
          <Entrance />
        </Leaf>
      </Folio>
    </OpenShell>
  );
};
