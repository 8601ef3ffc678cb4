"use client";

import Link from "next/link";
import { noteAddress } from "#app/_ui/note-address.ts";
import type { GradeReason } from "#lib/domain/exercises/index.ts";
import { GOOD, type Grade } from "#lib/domain/scheduling/index.ts";
import { daysInWords } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import styles from "./earned-grade.module.css";

const GRADE_NAMES = ["Blank", "Again", "Almost", "Hard", "Good", "Easy"] as const;

/** Why the grade is what it is. */
const REASONS: Readonly<Record<GradeReason, string>> = {
  "right-at-first": "right at the first try",
  "right-with-hint": "right at the first try, with the hint",
  "right-at-second": "right at the second try",
  "right-once-verdict-was-known": "right once it was known which verdict holds",
  "one-half-right": "one half was right, the other was not",
  "mistake-named": "not right, but the mistake has a name",
  "solution-opened-after-right": "right, but the solution was opened",
  "nothing-recognised": "not right",
  "not-tried": "the solution was opened without a try",
};

const why = (because: GradeReason, highest: Grade, quickSeconds: number): string => {
  const quick = `${Math.round(quickSeconds)} s`;
  if (highest === 5) return `${REASONS[because]}, within ${quick}`;
  return highest === GOOD ? `${REASONS[because]}, after more than ${quick}` : REASONS[because];
};

const consequence = (grade: Grade, item: QueueItemAnswer): string => {
  if (!item.grades)
    return grade < GOOD
      ? "back once more today, the date stays"
      : "settled for today, the date stays";
  const { intervalDays } = item.grades[grade];
  return `${grade < GOOD ? "back later today with new numbers, then " : ""}in ${daysInWords(intervalDays)}`;
};

interface EarnedGradeProps {
  grade: Grade;
  /** What was earned; the learner may have lowered it. */
  highest: Grade;
  lowered: boolean;
  because: GradeReason;
  /** Up to here a right answer is quick. */
  quickSeconds: number;
  item: QueueItemAnswer;
}

/** The grade, why, and what it does. */
export const EarnedGrade = (props: EarnedGradeProps) => {
  const { grade, highest, lowered, because, quickSeconds, item } = props;
  return (
    <p className={styles["counts"]}>
      Counts as {GRADE_NAMES[grade]} ({grade}): {why(because, highest, quickSeconds)}
      {lowered ? ", lowered by you" : ""}; {consequence(grade, item)}.{" "}
      {item.card.source ? (
        <>
          <Link
            href={noteAddress(item.card.source.noteId, {
              line: item.card.source.line,
              back: "/review",
            })}
          >
            Read line {item.card.source.line}
          </Link>
          .
        </>
      ) : null}
    </p>
  );
};

interface LowerGradeProps {
  highest: Grade;
  grade: Grade;
  onLower: (grade: Grade) => void;
}

/** The learner may take less than was earned, never more. */
export const LowerGrade = ({ highest, grade, onLower }: LowerGradeProps) => (
  <details className={styles["lower"]}>
    <summary>Lower the grade</summary>
    <div className={styles["grades"]} role="group" aria-label="Grade">
      {GRADE_NAMES.slice(0, highest + 1).map((name, index) => (
        <button
          key={name}
          type="button"
          aria-pressed={index === grade}
          onClick={() => onLower(index as Grade)}
        >
          {index} {name}
        </button>
      ))}
    </div>
  </details>
);
