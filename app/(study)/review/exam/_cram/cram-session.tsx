"use client";

import { DeliveryBanner } from "#app/_sitting/delivery-banner.tsx";
import { CRAM_PAGE } from "#app/_ui/cram-address.ts";
import { useOnePress } from "#app/_sitting/use-one-press.ts";
import { useSteady } from "#app/_sitting/use-steady.ts";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { useToast } from "#app/_ui/toast.tsx";
import type { Cram } from "#lib/server/use-cases/cram.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import { CardDeck } from "../../_session/card-deck.tsx";
import { MendingPart } from "../../_session/mending-part.tsx";
import { sideKeys } from "../../_session/review-keys.ts";
import sessionStyles from "../../_session/review-session.module.css";
import { SittingBar } from "../../_session/sitting-bar.tsx";
import { useMending } from "../../_session/use-mending.ts";
import { useSitting } from "../../_session/use-sitting.ts";
import { useTakingBack } from "../../_session/use-taking-back.ts";
import { CramEnd } from "./cram-end.tsx";
import styles from "./cram.module.css";

interface CramSessionProps {
  cram: Cram;
  learnerId: string;
  address: string;
}

/** Cards of a section, one after the other: answers go into the log as practice, and no date changes. */
export const CramSession = ({ cram: { title, queue }, learnerId, address }: CramSessionProps) => {
  const sitting = useSitting(queue, learnerId, "practice");
  const { session, item } = sitting;
  const tell = useToast();
  const mending = useMending();
  const takingBack = useTakingBack();
  const answerShown = session.side === "answer";
  const grade = (given: Parameters<typeof sitting.grade>[0]): void => {
    if (!answerShown) return;
    takingBack.forget();
    sitting.grade(given);
    tell(null);
  };
  const undo = (): void => {
    if (takingBack.takeBack()) return;
    if (sitting.undo()) tell({ text: "The last answer is taken back." });
  };
  const suspend = (of: QueueItemAnswer): void => {
    sitting.suspend();
    takingBack.offer("Suspended. Find it again under Cards.", () => sitting.bringBack(of));
  };
  const ofCard =
    item === null
      ? []
      : [
          { keys: "e", label: "Edit this card", run: () => mending.start(item) },
          { keys: "s", label: "Suspend", run: () => suspend(item) },
          ...sideKeys({ side: session.side, show: sitting.showAnswer, grade }),
        ];
  useHotkeys(
    mending.open ? [] : [{ keys: "u", label: "Undo the last answer", run: undo }, ...ofCard],
  );
  const press = useOnePress(`${session.reviewId} ${session.side}`);
  return (
    <div className={sessionStyles["session"]} onPointerDownCapture={press.began}>
      <SittingBar
        end={CRAM_PAGE}
        session={sitting.painted.session}
        paceSeconds={queue.paceSeconds}
        onUndo={useSteady(undo)}
      />
      <div className={sessionStyles["banners"]}>
        <DeliveryBanner page={address} outbox={sitting.outbox} deviceFull={sitting.deviceFull} />
      </div>
      <main id="main" className={sessionStyles["main"]} tabIndex={-1}>
        <p className={styles["says"]}>
          <b>{title}</b>: practice, nothing is rescheduled.
        </p>
        {mending.open ? (
          <MendingPart
            open={mending.open}
            learnerId={learnerId}
            sitting={sitting}
            onClose={mending.close}
          />
        ) : item === null ? (
          <CramEnd title={title} done={session.done} onAgain={() => sitting.restart(queue.items)} />
        ) : (
          <CardDeck
            sitting={sitting}
            item={item}
            today={queue.day}
            onShow={sitting.showAnswer}
            onGrade={grade}
            choice="keep"
            mayChoose={false}
            onChoose={() => undefined}
            onSuspend={() => suspend(item)}
            onMend={() => mending.start(item)}
            onPressed={press.ended}
            back={address}
          />
        )}
      </main>
    </div>
  );
};
