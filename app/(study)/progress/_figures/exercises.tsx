import Link from "next/link";
import { AnswerMarks } from "#app/_exercise/answer-marks.tsx";
import { classes } from "#app/_ui/classes.ts";
import { practiceAddress } from "#app/_ui/practice-address.ts";
import { HeadCell, NumberCell, Table, TextCell } from "#app/_ui/table.tsx";
import { dateInWords, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { ExerciseResult } from "#lib/server/use-cases/see-exercises.ts";
import styles from "./exercises.module.css";

interface ExercisesProps {
  results: readonly ExerciseResult[];
  today: LocalDate;
}

const rightWords = ({ right, total }: ExerciseResult): string => `${right} of ${total}`;

/** Each answer a mark, the latest at the right: filled where the first try was right. */
export const ExercisesChart = ({ results }: Pick<ExercisesProps, "results">) => (
  <ul className={styles["rows"]}>
    {results.map((result) => (
      <li key={result.family}>
        <span className={styles["title"]}>{result.title}</span>
        <AnswerMarks answers={result.answers} words={["right", "not at first"]} />
        <span className={styles["right"]}>{rightWords(result)}</span>
      </li>
    ))}
  </ul>
);

export const ExercisesTable = ({ results, today }: ExercisesProps) => (
  <Table caption="Exercises: right at the first try, and when they were answered last">
    <thead>
      <tr>
        <HeadCell className="only-wide">
          <span className="visually-hidden">Section</span>
        </HeadCell>
        <HeadCell>Exercise</HeadCell>
        <HeadCell numeric>Right</HeadCell>
        <HeadCell numeric>Last</HeadCell>
      </tr>
    </thead>
    <tbody>
      {results.map((result) => (
        <tr key={result.family}>
          <td className={classes("only-wide", styles["section"])}>{result.section}</td>
          <TextCell>
            <Link href={practiceAddress({ family: result.family }, "/progress")} prefetch={false}>
              {result.title}
            </Link>
          </TextCell>
          <NumberCell>{rightWords(result)}</NumberCell>
          <NumberCell>{dateInWords(result.lastDay, today)}</NumberCell>
        </tr>
      ))}
    </tbody>
  </Table>
);
