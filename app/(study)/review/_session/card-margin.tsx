import Link from "next/link";
import { useStroke } from "#app/_sitting/use-stroke.ts";
import { hardnessWords } from "#app/_ui/hardness-words.ts";
import { noteAddress } from "#app/_ui/note-address.ts";
import { isLeech } from "#lib/domain/scheduling/index.ts";
import { everyInWords, daysShort, shortDate, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import { IntervalArcs } from "./interval-arcs.tsx";
import styles from "./card-margin.module.css";

interface CardMarginProps {
  item: QueueItemAnswer;
  /** What each grade would do. */
  grades: QueueItemAnswer["grades"];
  today: LocalDate;
  /** The address to come back to from the note. */
  back: string;
  onPullUp: () => void;
}

/** Further down there is nothing: a finger that goes up scrolls no more. */
const isAtEnd = (): boolean => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;

const GRADE_WORDS = ["blank", "again", "almost", "hard", "good", "easy"] as const;

/** Beside the answer: when the card was seen, when it comes next, and where it is from. */
export const CardMargin = ({ item, grades, today, back, onPullUp }: CardMarginProps) => {
  const pull = useStroke("up", onPullUp, isAtEnd);
  const next = grades?.[4];
  const { source } = item.card;
  return (
    <div className={styles["margin"]}>
      <IntervalArcs
        past={item.history.map(({ day, grade, intervalDays }, index) => ({
          day: day as LocalDate,
          intervalDays,
          word: index === 0 ? "learned" : (GRADE_WORDS[grade] ?? ""),
        }))}
        today={today}
        next={next ?? null}
      />
      {source ? (
        <div className={styles["source"]} {...pull}>
          {/* The dock has the same link, which is fetched ahead. */}
          <Link href={noteAddress(source.noteId, { line: source.line, back })} prefetch={false}>
            From {item.card.own ? "your note" : `“${source.noteTitle}”`}, line {source.line}
          </Link>
          <code className={styles["excerpt"]}>{source.excerpt}</code>
        </div>
      ) : null}
      <p className={styles["ease"]}>
        {item.history.length === 0
          ? "New."
          : `${hardnessWords(item.memory)}. Now ${everyInWords(item.memory.intervalDays)}.`}
        {next && item.history.length === 0
          ? ` First interval ${daysShort(next.intervalDays)}.`
          : ""}
        {isLeech(item.memory.lapses) ? ` A leech: forgotten ${item.memory.lapses} times.` : ""}
        {item.dueOn !== null && item.dueOn < today
          ? ` Was due ${shortDate(item.dueOn as LocalDate)}.`
          : ""}
      </p>
    </div>
  );
};
