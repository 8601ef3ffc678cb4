import type { Metadata } from "next";
import { ButtonLink } from "#app/_ui/button.tsx";
import { EmptyState } from "#app/_ui/empty-state.tsx";
import { Figure } from "#app/_ui/figure.tsx";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import type { ExerciseResult } from "#lib/server/use-cases/see-exercises.ts";
import { seeProgress, type Progress } from "#lib/server/use-cases/see-progress.ts";
import { ComingChart, ComingTable, comingWords } from "#app/_figures/coming-chart.tsx";
import { ConceptsChart, ConceptsTable, conceptsWords } from "./_figures/concepts.tsx";
import { DaysFigure } from "./_figures/days-figure.tsx";
import { ExercisesChart, ExercisesTable } from "./_figures/exercises.tsx";
import { DailyFigure, IntervalFigure } from "./_figures/retention-figures.tsx";
import { mistakesOf, mistakesWords } from "./_figures/mistake-words.ts";
import { MistakesChart, MistakesTable } from "./_figures/mistakes.tsx";
import { leadWords } from "./_figures/words.ts";
import styles from "./progress.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Progress" };

const NothingYet = ({ waiting }: Pick<Progress, "waiting">) => (
  <EmptyState
    title="No reviews yet."
    actions={
      waiting > 0 ? (
        <ButtonLink kind="primary" href="/review">
          Start
        </ButtonLink>
      ) : (
        <ButtonLink href="/notes/import">Import a note</ButtonLink>
      )
    }
  >
    After the first one this page shows your days, what comes when, and how much you remember.
  </EmptyState>
);

const Coming = ({ progress }: { progress: Progress }) => (
  <Figure
    title="Coming 30 days"
    says={comingWords(progress)}
    chart={<ComingChart coming={progress.coming} />}
    table={<ComingTable coming={progress.coming} paceSeconds={progress.paceSeconds} />}
  />
);

/** What was remembered is shown once something has come back. */
const Reviewed = ({ progress }: { progress: Progress }) => {
  const tested = progress.totals.retention.total > 0;
  return (
    <>
      <div className={styles["wide"]}>
        <DaysFigure progress={progress} />
      </div>
      <div className={tested ? undefined : styles["wide"]}>
        <Coming progress={progress} />
      </div>
      {tested ? (
        <>
          <IntervalFigure progress={progress} />
          <div className={styles["wide"]}>
            <DailyFigure progress={progress} />
          </div>
        </>
      ) : null}
    </>
  );
};

interface ExercisesProps {
  results: readonly ExerciseResult[];
  today: LocalDate;
}

const Exercises = ({ results, today }: ExercisesProps) => {
  if (results.length === 0)
    return (
      <EmptyState
        title="No exercise answered yet."
        actions={<ButtonLink href="/practice">Practise</ButtonLink>}
      >
        Each one that you answer, in a review or in practice, is counted here, and so are the
        mistakes that have a name.
      </EmptyState>
    );
  const mistakes = mistakesOf(results);
  const says = mistakesWords(mistakes, results);
  return (
    <>
      <Figure
        title="Exercises"
        says="Right at the first try, in reviews and in practice."
        chart={<ExercisesChart results={results} />}
        table={<ExercisesTable results={results} today={today} />}
      />
      {mistakes.length === 0 ? (
        <p className={styles["note"]}>{says}</p>
      ) : (
        <div className={styles["below"]}>
          <Figure
            title="Mistakes by name"
            says={says}
            chart={<MistakesChart mistakes={mistakes} today={today} />}
            table={<MistakesTable mistakes={mistakes} today={today} />}
          />
        </div>
      )}
    </>
  );
};

const ProgressPage = async () => {
  const learner = await requireLearner();
  const progress = await seeProgress(learner, now());
  const { totals, concepts, exercises, waiting, day } = progress;
  return (
    <Shell accountName={learner.name}>
      <PageHead title="Progress" {...(totals.reviews > 0 ? { lead: leadWords(progress) } : {})} />
      <div className={styles["figures"]}>
        {totals.reviews === 0 ? (
          <div className={styles["wide"]}>
            <NothingYet waiting={waiting} />
          </div>
        ) : (
          <Reviewed progress={progress} />
        )}
        {concepts.length === 0 ? null : (
          <div className={styles["wide"]}>
            <Figure
              title="Concepts"
              says={conceptsWords(concepts)}
              chart={<ConceptsChart groups={concepts} />}
              table={<ConceptsTable groups={concepts} />}
            />
          </div>
        )}
        <div className={styles["wide"]}>
          <Exercises results={exercises} today={day} />
        </div>
      </div>
    </Shell>
  );
};

export default ProgressPage;
