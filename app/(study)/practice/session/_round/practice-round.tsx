"use client";

import { DeliveryBanner } from "#app/_sitting/delivery-banner.tsx";
import { SessionBar } from "#app/_sitting/session-bar.tsx";
import type { PracticeRound } from "#lib/server/use-cases/choose-practice.ts";
import { PracticeSheet } from "./practice-sheet.tsx";
import { useRound } from "./use-round.ts";
import styles from "./practice.module.css";

interface PracticeRoundViewProps {
  round: PracticeRound;
  learnerId: string;
  /** Where End leads. */
  end: string;
}

const tallyWords = (answers: readonly boolean[]): string => {
  if (answers.length === 0) return "Practice: no date changes";
  const right = answers.filter(Boolean).length;
  return `${answers.length} practised, ${right} right at the first try`;
};

/** Practice, apart from the schedule: one exercise after the other until the learner ends it. */
export const PracticeRoundView = ({ round, learnerId, end }: PracticeRoundViewProps) => {
  const practice = useRound(round, learnerId);
  const { showing, answers, outbox } = practice;
  return (
    <div className={styles["session"]}>
      <SessionBar end={end} onEnd={practice.leave} aside={<span />}>
        <p className={styles["tally"]}>
          <b>{round.title}</b>
          <span aria-live="polite">{tallyWords(answers)}</span>
        </p>
      </SessionBar>
      <div className={styles["banners"]}>
        <DeliveryBanner page="/practice" outbox={outbox} deviceFull={practice.deviceFull} />
      </div>
      <main id="main" className={styles["main"]} tabIndex={-1}>
        <PracticeSheet key={showing.id} round={round} practice={practice} />
      </main>
    </div>
  );
};
