import { InlineProse } from "#app/_ui/prose.tsx";
import { HeadCell, NumberCell, Table, TextCell } from "#app/_ui/table.tsx";
import type { ExerciseResult } from "#lib/server/use-cases/see-exercises.ts";
import styles from "./exercises.module.css";

interface ExercisesProps {
  results: readonly ExerciseResult[];
}

const rightWords = ({ right, total }: ExerciseResult): string => `${right} of ${total}`;

/** Each answer a mark, the latest at the right: filled where the first try was right. */
export const ExercisesChart = ({ results }: ExercisesProps) => (
  <ul className={styles["rows"]}>
    {results.map((result) => (
      <li key={result.family}>
        <span className={styles["title"]}>{result.title}</span>
        <span
          className={styles["marks"]}
          role="img"
          aria-label={`Latest answers, oldest first: ${result.latest.map((right) => (right ? "right" : "not at first")).join(", ")}`}
        >
          {result.latest.map((right, index) => (
            // Answers have no identity but their order.
            // oxlint-disable-next-line react/no-array-index-key
            <i key={index} data-right={right} />
          ))}
        </span>
        <span className={styles["right"]}>{rightWords(result)}</span>
      </li>
    ))}
  </ul>
);

const Slips = ({ result }: { result: ExerciseResult }) => {
  const [slip] = result.slips;
  if (slip === undefined || slip.feedbackHtml === "")
    return <span className={styles["none"]}>none named</span>;
  return (
    <>
      {slip.times} of {result.total}: <InlineProse html={slip.feedbackHtml} />
    </>
  );
};

export const ExercisesTable = ({ results }: ExercisesProps) => (
  <Table caption="Exercises: right at the first try, and the most common slip">
    <thead>
      <tr>
        <HeadCell>Exercise</HeadCell>
        <HeadCell numeric>Right</HeadCell>
        <HeadCell>Most common slip</HeadCell>
      </tr>
    </thead>
    <tbody>
      {results.map((result) => (
        <tr key={result.family}>
          <TextCell>{result.title}</TextCell>
          <NumberCell>{rightWords(result)}</NumberCell>
          <td className={styles["slip"]}>
            <Slips result={result} />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
