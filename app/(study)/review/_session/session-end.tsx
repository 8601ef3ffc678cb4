import type { MouseEvent } from "react";
import { ButtonLink, Button } from "#app/_ui/button.tsx";
import type { DoneReview } from "#lib/client/review-session.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import type { NextReviews } from "#lib/server/use-cases/next-in-queue.ts";
import { countOf } from "#app/_ui/count-of.ts";
import { nextWords } from "#app/_ui/next-words.ts";
import styles from "./session-end.module.css";

interface SessionEndProps {
  done: readonly DoneReview<QueueItemAnswer>[];
  today: LocalDate;
  dayStart: number;
  next: NextReviews | null;
  /** Cards that became due or new meanwhile. */
  more: number;
  onMore: () => void;
  /** For the links to other pages. */
  onLeave: (event: MouseEvent<HTMLAnchorElement>) => void;
  /** Due cards that a limit holds back. */
  held: number;
}

const PASS = 3;

const spentWords = (done: readonly DoneReview<QueueItemAnswer>[]): string => {
  const minutes = Math.round(done.reduce((sum, review) => sum + review.durationMillis, 0) / 60_000);
  return minutes < 1 ? "under a minute" : countOf(minutes, "minute");
};

const titleOf = (done: number, more: number, held: number): string => {
  if (done === 0 && more === 0)
    return held > 0 ? "Nothing more is offered today." : "Nothing is due today.";
  return more === 0 ? "Done for today." : "Done for now.";
};

/** What was done, and when the next review is. */
export const SessionEnd = (props: SessionEndProps) => {
  const { done, today, dayStart, next, more, onMore, onLeave, held } = props;
  const cards = new Set(done.map((review) => review.item.cardId)).size;
  const fresh = new Set(
    done.filter((review) => review.item.state === "new").map((review) => review.item.cardId),
  ).size;
  const missed = done.filter((review) => review.grade < PASS).length;
  return (
    <section className={styles["end"]} aria-labelledby="session-end">
      <h1 id="session-end" className={styles["title"]}>
        {titleOf(done.length, more, held)}
      </h1>
      {done.length === 0 ? null : (
        <dl className={styles["figures"]}>
          <div>
            <dt>cards</dt>
            <dd>{cards}</dd>
          </div>
          <div>
            <dt>new</dt>
            <dd>{fresh}</dd>
          </div>
          <div>
            <dt>reviews, repeats included</dt>
            <dd>{done.length}</dd>
          </div>
          <div>
            <dt>missed</dt>
            <dd>{missed}</dd>
          </div>
        </dl>
      )}
      <p className={styles["next"]}>
        {done.length === 0 ? "" : `It took ${spentWords(done)}. `}
        {held > 0 ? `${held} more ${held === 1 ? "stays" : "stay"} due beyond today’s limit. ` : ""}
        {nextWords(next, today, dayStart)}
      </p>
      <div className={styles["actions"]}>
        {more > 0 ? (
          <Button kind="primary" size="big" onClick={onMore}>
            Review {countOf(more, "more card", "more cards")}
          </Button>
        ) : null}
        <ButtonLink href="/" kind={more > 0 ? "plain" : "primary"} size="big" onClick={onLeave}>
          Back to Today
        </ButtonLink>
        <ButtonLink href="/progress" kind="quiet" size="big" onClick={onLeave}>
          See progress
        </ButtonLink>
      </div>
    </section>
  );
};
