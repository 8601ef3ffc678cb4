import { memo, type MouseEvent } from "react";
import { SessionBar, UndoButton } from "#app/_sitting/session-bar.tsx";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import type { Session } from "#lib/client/review-session.ts";
import { CardTimer } from "./card-timer.tsx";
import { SessionRuler } from "./session-ruler.tsx";
import styles from "./sitting-bar.module.css";

interface SittingBarProps {
  session: Session<QueueItemAnswer>;
  paceSeconds: number;
  onUndo: () => void;
  /** Where End leads, and what comes before it. */
  end?: string;
  onEnd?: (event: MouseEvent<HTMLAnchorElement>) => void;
  /** Where the time of a card may be shown. */
  attentionMillis?: () => number;
}

/** End, how far the sitting has come, the time of the card, Undo. Drawn anew only with the session. */
export const SittingBar = memo((props: SittingBarProps) => {
  const { session, paceSeconds, onUndo, end, onEnd, attentionMillis } = props;
  const { done, waiting, reviewId } = session;
  return (
    <SessionBar
      {...(end === undefined ? {} : { end })}
      {...(onEnd ? { onEnd } : {})}
      aside={
        <span className={styles["aside"]}>
          {attentionMillis && waiting.length > 0 ? (
            <CardTimer key={reviewId} attentionMillis={attentionMillis} />
          ) : null}
          <UndoButton canUndo={done.length > 0} onUndo={onUndo} />
        </span>
      }
    >
      <SessionRuler
        done={done}
        waiting={waiting}
        minutesLeft={Math.max(1, Math.round((waiting.length * paceSeconds) / 60))}
        onStroke={onUndo}
      />
    </SessionBar>
  );
});
SittingBar.displayName = "SittingBar";
