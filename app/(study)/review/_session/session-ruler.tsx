import { useStroke } from "#app/_sitting/use-stroke.ts";
import { countOf } from "#app/_ui/count-of.ts";
import type { DoneReview, SessionItem } from "#lib/client/review-session.ts";
import styles from "./session-ruler.module.css";

interface SessionRulerProps {
  done: readonly DoneReview<SessionItem>[];
  waiting: readonly SessionItem[];
  minutesLeft: number;
  /** A finger strokes right from the ruler. */
  onStroke: () => void;
}

const BASE = 30;
const PASS_FROM = 3;
/** Beyond this many the ticks would run together; the middle of the session stays in sight. */
const MOST_TICKS = 60;

const tickHeight = (grade: number): number =>
  grade >= PASS_FROM ? 6 + (grade - PASS_FROM) * 5 : -6;

/** A tick a review: taller for a better grade, below the line for a miss; coming cards short, exercises a ring. */
export const SessionRuler = ({ done, waiting, minutesLeft, onStroke }: SessionRulerProps) => {
  const stroke = useStroke("right", onStroke);
  if (done.length + waiting.length === 0) return <div className={styles["ruler"]} {...stroke} />;
  const past = done.slice(-MOST_TICKS / 2);
  const coming = waiting.slice(1, MOST_TICKS - past.length);
  const places = past.length + coming.length + 1;
  const at = (index: number): string => `${((index + 0.5) / places) * 100}%`;
  const total = done.length + waiting.length;
  const position = Math.min(done.length + 1, total);
  const misses = done.filter((review) => review.grade < PASS_FROM).length;
  const words = `${position} of ${total}, ${done.length} done, ${misses} missed`;
  return (
    <div className={styles["ruler"]} {...stroke}>
      <svg className={styles["ticks"]} role="img" aria-label={words} height="40" width="100%">
        <line x1="0" x2="100%" y1={BASE} y2={BASE} className={styles["line"]} />
        {past.map(({ reviewId, grade }, index) => (
          <line
            key={reviewId}
            x1={at(index)}
            x2={at(index)}
            y1={BASE}
            y2={BASE - tickHeight(grade)}
            className={grade >= PASS_FROM ? styles["pass"] : styles["miss"]}
          />
        ))}
        <svg x={at(past.length)} className={styles["now"]} overflow="visible">
          <path d={`M-5 8 H5 L0 14 Z M0 12 V${BASE + 4}`} />
        </svg>
        {coming.map((item, index) =>
          item.kind === "exercise" ? (
            <circle
              key={`${item.cardId} ${index}`}
              cx={at(past.length + 1 + index)}
              cy={BASE - 5}
              r="2.5"
              className={styles["ring"]}
            />
          ) : (
            <line
              key={`${item.cardId} ${index}`}
              x1={at(past.length + 1 + index)}
              x2={at(past.length + 1 + index)}
              y1={BASE}
              y2={BASE - 5}
              className={styles["coming"]}
            />
          ),
        )}
      </svg>
      <p className={styles["words"]} aria-hidden="true">
        <span>{waiting.length === 0 ? `${total} of ${total}` : `${position} of ${total}`}</span>
        <span>
          {waiting.length === 0 ? "done" : `about ${countOf(minutesLeft, "minute")} left`}
        </span>
      </p>
    </div>
  );
};
