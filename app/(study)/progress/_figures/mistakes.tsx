import { AnswerMarks } from "#app/_exercise/answer-marks.tsx";
import { InlineProse } from "#app/_ui/prose.tsx";
import { HeadCell, NumberCell, Table, TextCell } from "#app/_ui/table.tsx";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { latelyWords, type Mistake } from "./mistake-words.ts";
import styles from "./exercises.module.css";

interface MistakesProps {
  mistakes: readonly Mistake[];
  today: LocalDate;
}

const Lately = ({ mistake, today }: { mistake: Mistake; today: LocalDate }) => (
  <span className={styles["standing"]} data-standing={mistake.standing}>
    {latelyWords(mistake, today)}
  </span>
);

/** A line a mistake; of the latest answers those are filled that made it. */
export const MistakesChart = ({ mistakes, today }: MistakesProps) => (
  <ul className={styles["rows"]}>
    {mistakes.map((mistake) => (
      <li key={mistake.key}>
        <span className={styles["title"]}>
          <InlineProse html={mistake.feedbackHtml} />
          <span className={styles["aside"]}>
            {mistake.exercise} · <Lately mistake={mistake} today={today} />
          </span>
        </span>
        <AnswerMarks answers={mistake.made} words={["made", "not made"]} ink="miss" />
        <span className={styles["right"]}>
          {mistake.times} of {mistake.total}
        </span>
      </li>
    ))}
  </ul>
);

export const MistakesTable = ({ mistakes, today }: MistakesProps) => (
  <Table caption="Named mistakes: in how many answers of their exercise, and whether they came back">
    <thead>
      <tr>
        <HeadCell>Mistake</HeadCell>
        <HeadCell className="only-wide">Exercise</HeadCell>
        <HeadCell numeric>Made in</HeadCell>
        <HeadCell>Lately</HeadCell>
      </tr>
    </thead>
    <tbody>
      {mistakes.map((mistake) => (
        <tr key={mistake.key}>
          <TextCell>
            <InlineProse html={mistake.feedbackHtml} />
          </TextCell>
          <td className="only-wide">{mistake.exercise}</td>
          <NumberCell>
            {mistake.times} of {mistake.total}
          </NumberCell>
          <td className={styles["section"]}>
            <Lately mistake={mistake} today={today} />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
