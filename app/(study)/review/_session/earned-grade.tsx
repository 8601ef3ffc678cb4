"use client";

import Link from "next/link";
import type { ExerciseProgress } from "#app/_exercise/use-exercise.ts";
import { noteAddress } from "#app/_ui/note-address.ts";
import { GOOD, type Grade } from "#lib/domain/scheduling/index.ts";
import { daysInWords } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/next-in-queue.ts";
import styles from "./earned-grade.module.css";

const GRADE_NAMES = ["Blank", "Again", "Almost", "Hard", "Good", "Easy"] as const;

const why = (grade: Grade, { tries, hint, gaveUp }: ExerciseProgress): string => {
  if (grade === 5) return "right at once";
  if (grade === GOOD) return "right, after some time";
  if (grade === 3) return hint ? "right, with the hint" : "right, with difficulty";
  if (grade === 2) return "right at the second try";
  if (gaveUp && tries.length === 0) return "the solution was opened without a try";
  return grade === 1 ? "not right, though part of it was recognised" : "not right";
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
  progress: ExerciseProgress;
  item: QueueItemAnswer;
}

/** The grade, why, and what it does. */
export const EarnedGrade = ({ grade, highest, lowered, progress, item }: EarnedGradeProps) => (
  <p className={styles["counts"]}>
    Counts as {GRADE_NAMES[grade]} ({grade}): {why(highest, progress)}
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
