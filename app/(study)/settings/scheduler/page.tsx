import type { Metadata } from "next";
import { Below, PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import { RETENTION } from "#lib/server/use-cases/choose-scheduler.ts";
import { compareSchedulers } from "#lib/server/use-cases/compare-schedulers.ts";
import { schedulerWords } from "../scheduler-words.ts";
import { ChooseScheduler } from "./choose-scheduler.tsx";
import { ForesightPart, LoadFigures, LoadTable } from "./comparison.tsx";
import styles from "./scheduler.module.css";
import { changeWords } from "./words.ts";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Scheduler" };

interface SchedulerPageProps {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const InPlainWords = () => (
  <>
    <p className={styles["words"]}>
      <strong>SM-2</strong>, from 1990, keeps one number for each card, its ease. After a pass the
      next interval is the last one times the ease; a hard pass lowers the ease, an easy one raises
      it, and a failure starts again at one day. It is simple enough to reckon by hand, and does not
      know how likely you are to remember.
    </p>
    <p className={styles["words"]}>
      <strong>FSRS</strong> keeps two numbers, how long the memory holds and how hard the card is,
      and from them reckons how likely you remember on each day. You say how likely that should be
      when a card comes; the intervals follow. Its constants come from many people’s reviews. It
      counts the first review of each day, also of a card that is not due.
    </p>
    <p className={styles["words"]}>
      Either reads the same log. A change reckons every due day anew and touches no review, so that
      going back gives the same days as before.
    </p>
  </>
);

const SchedulerPage = async ({ searchParams }: SchedulerPageProps) => {
  const learner = await requireLearner();
  const { retention } = await searchParams;
  const comparison = await compareSchedulers(
    learner,
    now(),
    RETENTION.read(retention) ?? learner.retention,
  );
  return (
    <Shell accountName={learner.name}>
      <div className={styles["page"]}>
        <PageHead
          above={<Below page="Settings" href="/settings" here="Scheduler" />}
          title="When cards come back"
          lead={`Now scheduled by ${schedulerWords(comparison.chosen)}.`}
        />
        <section className={styles["part"]}>
          <h2>How the two differ</h2>
          <InPlainWords />
        </section>
        <section className={styles["part"]}>
          <h2>What a change would do</h2>
          {changeWords(comparison).map((words) => (
            <p key={words} className={styles["words"]}>
              {words}
            </p>
          ))}
          <LoadTable comparison={comparison} />
          <ChooseScheduler
            chosen={comparison.chosen}
            retention={comparison.retention}
            least={RETENTION.least}
            most={RETENTION.most}
          />
          <LoadFigures comparison={comparison} />
        </section>
        <section className={styles["part"]}>
          <h2>What your log says about each</h2>
          <ForesightPart comparison={comparison} />
        </section>
      </div>
    </Shell>
  );
};

export default SchedulerPage;
