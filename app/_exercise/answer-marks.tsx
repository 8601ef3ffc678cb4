import styles from "./answer-marks.module.css";

const MOST_MARKS = 20;

interface AnswerMarksProps {
  /** Oldest first. */
  answers: readonly boolean[];
  /** What a filled mark and an empty one mean, for those who do not see them. */
  words: readonly [filled: string, empty: string];
  /** Filled for what is good, or for a mistake. */
  ink?: "pass" | "miss";
}

/** Each answer a mark, the latest at the right. */
export const AnswerMarks = ({
  answers,
  words: [filled, empty],
  ink = "pass",
}: AnswerMarksProps) => {
  const latest = answers.slice(-MOST_MARKS);
  return (
    <span
      className={styles["marks"]}
      data-ink={ink}
      role="img"
      aria-label={`Latest answers, oldest first: ${latest.map((yes) => (yes ? filled : empty)).join(", ")}`}
    >
      {latest.map((yes, index) => (
        // Answers have no identity but their order.
        // oxlint-disable-next-line react/no-array-index-key
        <i key={index} data-filled={yes} />
      ))}
    </span>
  );
};
