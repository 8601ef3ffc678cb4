import { Figure } from "#app/_ui/figure.tsx";
import { HeadCell, NumberCell, Table } from "#app/_ui/table.tsx";
import { SCHEDULER_NAMES } from "#lib/domain/scheduling/index.ts";
import type {
  SchedulerComparison,
  SchedulerSide,
} from "#lib/server/use-cases/compare-schedulers.ts";
import { ComingChart, ComingTable } from "#app/_figures/coming-chart.tsx";
import { passedWords, percent, rangeWords } from "#app/_figures/share-words.ts";
import { schedulerWords } from "../scheduler-words.ts";
import styles from "./scheduler.module.css";
import { betterWords, isInForce, loadOf } from "./words.ts";

interface ComparisonProps {
  comparison: SchedulerComparison;
}

const expectedWords = (expected: number | null): string =>
  expected === null ? "–" : percent(expected);

/** The load of both, a row each. */
export const LoadTable = ({ comparison }: ComparisonProps) => (
  <Table caption="What would be due under each scheduler" className={styles["load"] ?? ""}>
    <thead>
      <tr>
        <HeadCell>Scheduler</HeadCell>
        <HeadCell numeric>Due today</HeadCell>
        <HeadCell numeric>In 30 days</HeadCell>
        <HeadCell numeric>Expected</HeadCell>
      </tr>
    </thead>
    <tbody>
      {SCHEDULER_NAMES.map((name) => {
        const { dueToday, foresight } = comparison[name];
        return (
          <tr key={name} data-chosen={isInForce(name, comparison) || undefined}>
            <td>{schedulerWords({ scheduler: name, retention: comparison.retention })}</td>
            <NumberCell>{dueToday}</NumberCell>
            <NumberCell>{loadOf(comparison[name])}</NumberCell>
            <NumberCell>{expectedWords(foresight.expected)}</NumberCell>
          </tr>
        );
      })}
    </tbody>
  </Table>
);

const SIDES = [
  { name: "sm2", title: "The next 30 days under SM-2" },
  { name: "fsrs", title: "The next 30 days under FSRS" },
] as const;

/** What comes when, under each. */
export const LoadFigures = ({ comparison }: ComparisonProps) => (
  <div className={styles["pair"]}>
    {SIDES.map(({ name, title }) => (
      <Figure
        key={name}
        title={title}
        chart={<ComingChart coming={comparison[name].coming} />}
        table={
          <ComingTable coming={comparison[name].coming} paceSeconds={comparison.paceSeconds} />
        }
      />
    ))}
  </div>
);

const ForesightTable = ({ name, side }: { name: string; side: SchedulerSide }) => (
  <Table caption={`What ${name} expected, and what was remembered`} captionShown>
    <thead>
      <tr>
        <HeadCell>Expected</HeadCell>
        <HeadCell numeric>Mean</HeadCell>
        <HeadCell numeric>Remembered</HeadCell>
        <HeadCell numeric>Likely</HeadCell>
      </tr>
    </thead>
    <tbody>
      {side.foresight.bands.map(({ label, expected, observed }) => (
        <tr key={label}>
          <td>{label}</td>
          <NumberCell>{expectedWords(expected)}</NumberCell>
          <NumberCell>{passedWords(observed)}</NumberCell>
          <NumberCell>{rangeWords(observed)}</NumberCell>
        </tr>
      ))}
    </tbody>
  </Table>
);

/** What the learner's own log says about each. */
export const ForesightPart = ({ comparison }: ComparisonProps) => (
  <>
    <p className={styles["words"]}>{betterWords(comparison)}</p>
    {comparison.reviews === 0 ? null : (
      <div className={styles["pair"]}>
        <ForesightTable name="SM-2" side={comparison.sm2} />
        <ForesightTable name="FSRS" side={comparison.fsrs} />
      </div>
    )}
  </>
);
