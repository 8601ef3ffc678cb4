"use client";

import { useEffect, useLayoutEffect, useState } from "react";
import { DeliveryBanner } from "#app/_sitting/delivery-banner.tsx";
import { useOfflineReady } from "#app/_sitting/use-offline-ready.ts";
import { useOnePress } from "#app/_sitting/use-one-press.ts";
import { useSteady } from "#app/_sitting/use-steady.ts";
import { countOf } from "#app/_ui/count-of.ts";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { useToast } from "#app/_ui/toast.tsx";
import { onLateDelivery } from "#lib/client/late-delivery.ts";
import type { WordingChoice } from "#lib/client/wording-choice.ts";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { QueueAnswer } from "#lib/server/use-cases/next-in-queue.ts";
import { CardDeck } from "./card-deck.tsx";
import { DayTurned } from "./day-turned.tsx";
import { fetchQueue } from "./fetch-queue.ts";
import { endSitting } from "./left-sitting.ts";
import { SHADES } from "./grade-bar.tsx";
import { MendingPart } from "./mending-part.tsx";
import { reviewKeys } from "./review-keys.ts";
import { SessionEnd } from "./session-end.tsx";
import { SittingBar } from "./sitting-bar.tsx";
import { useDrop } from "./use-drop.ts";
import { useTakingBack } from "./use-taking-back.ts";
import { useExerciseSheet, type Sheet } from "./use-exercise-sheet.ts";
import { useLeech } from "./use-leech.ts";
import { useLeave } from "./use-leave.ts";
import { useMending } from "./use-mending.ts";
import { useSitting } from "./use-sitting.ts";
import styles from "./review-session.module.css";

interface ReviewSessionProps {
  queue: QueueAnswer;
  learnerId: string;
  /** Where the page came with what shows exercises; else it is fetched. */
  exerciseSheet?: Sheet;
}

const AGAIN: Grade = 1;

/** The showing whose exercise got new numbers: who comes back to it from the note finds those. */
let drawnFor = "";

/** The sitting, on the device: nothing waits for the server between two cards. */
export const ReviewSession = ({ queue, learnerId, exerciseSheet }: ReviewSessionProps) => {
  const sitting = useSitting(queue, learnerId);
  useOfflineReady(learnerId, sitting.outbox);
  const leave = useLeave(sitting.flush);
  const { session, item } = sitting;
  const tell = useToast();
  const [latest, setLatest] = useState(queue);
  const today = queue.day;
  const answerShown = session.side === "answer";
  const isCard = item !== null && item.exercise === undefined;
  const mending = useMending();
  const forExercise = useExerciseSheet(item?.exercise !== undefined, exerciseSheet);
  const takingBack = useTakingBack();
  const drop = useDrop(sitting, takingBack.offer);
  // Made for one showing; the next card begins with the usual one.
  const [chosen, setChosen] = useState({ reviewId: "", choice: "keep" as WordingChoice });
  const choice = chosen.reviewId === session.reviewId ? chosen.choice : "keep";
  const choose = (next: WordingChoice): void =>
    setChosen({ reviewId: session.reviewId, choice: next });
  const mayChoose =
    answerShown && item?.rewording?.answerChange === "changed" && item.memory.lastDay !== null;

  const undo = (): void => {
    if (takingBack.takeBack()) return;
    if (sitting.undo()) tell({ text: "The last grade is taken back." });
  };
  const tellLeech = useLeech(sitting, { mend: mending.start, undo });
  const grade = (given: Grade): void => {
    if (!answerShown) return;
    takingBack.forget();
    const leech = sitting.grade(given, { choice });
    if (leech !== null && item) return tellLeech(item, leech);
    if (given !== AGAIN) return tell(null);
    tell({
      text: "Again: back later today.",
      actions: [
        ...SHADES.filter((shade) => shade.grade !== AGAIN).map((shade) => ({
          label: shade.name,
          onPress: () => sitting.shade(shade.grade),
        })),
        { label: "Undo", onPress: undo },
      ],
    });
  };
  const setAside = (how: "bury" | "suspend"): void => {
    if (!item) return;
    sitting[how]();
    takingBack.offer(
      how === "bury" ? "Buried until tomorrow." : "Suspended. Find it again under Cards.",
      () => sitting.bringBack(item),
    );
  };

  const drawAgain = async (): Promise<void> => {
    if (item?.exercise === undefined) return;
    const { drawAgainHere } = await import("#app/_exercise/judge-here.ts");
    sitting.replace({ ...item, exercise: drawAgainHere(item.exercise) });
  };
  // An exercise that comes again has other numbers: the server draws them, or the device while it cannot be reached.
  const staleRepeat = item?.exercise !== undefined && item.state === "repeat" ? item.cardId : null;
  useEffect(() => {
    if (staleRepeat === null || drawnFor === session.reviewId) return;
    void sitting.flush().then(async () => {
      const newer = await fetchQueue();
      const fresh = newer?.items.find((each) => each.cardId === staleRepeat);
      if (fresh) sitting.replace(fresh);
      else if (newer === null) await drawAgain();
      drawnFor = session.reviewId;
    });
    // Once for each showing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [session.reviewId, staleRepeat]);

  // Reviews that waited on this device are not yet in the queue that the page came with.
  useEffect(
    () =>
      onLateDelivery(sitting.outbox, (count) => {
        tell({ text: `${countOf(count, "review")} sent.` });
        void fetchQueue().then((newer) => newer && sitting.refresh(newer.items));
      }),
    // Once for each outbox.
    // oxlint-disable-next-line react/exhaustive-deps
    [sitting.outbox],
  );

  const ended = item === null;
  useEffect(() => {
    if (!ended) return;
    void sitting.flush().then(async () => {
      const newer = await fetchQueue();
      if (newer) setLatest(newer);
    });
    // Once when the last card is done.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ended]);

  const keys = reviewKeys({
    side: item === null ? "end" : isCard ? session.side : "exercise",
    mayChoose,
    undo,
    drop: () => item && drop(item),
    setAside,
    mend: () => item && mending.start(item),
    choose,
    show: sitting.showAnswer,
    grade,
  });
  useHotkeys(mending.open ? [] : keys);
  // Each card begins at its prompt, however far down the answer before was read.
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: "instant" });
  }, [session.reviewId]);
  const press = useOnePress(`${session.reviewId} ${session.side}`);

  const doings = {
    onBury: () => setAside("bury"),
    onSuspend: () => setAside("suspend"),
    onDrop: () => item && drop(item),
  };
  return (
    <div className={styles["session"]} onPointerDownCapture={press.began}>
      <SittingBar
        session={sitting.painted.session}
        paceSeconds={queue.paceSeconds}
        attentionMillis={sitting.attentionMillis}
        onUndo={useSteady(undo)}
        onEnd={useSteady((event) => {
          endSitting();
          leave(event);
        })}
      />
      <div className={styles["banners"]}>
        <DeliveryBanner page="/review" outbox={sitting.outbox} deviceFull={sitting.deviceFull} />
        <DayTurned dayEndsAt={queue.dayEndsAt} dayStart={queue.dayStart} />
      </div>
      <main id="main" className={styles["main"]} tabIndex={-1}>
        {mending.open ? (
          <MendingPart
            open={mending.open}
            learnerId={learnerId}
            sitting={sitting}
            onClose={mending.close}
          />
        ) : item === null ? (
          <SessionEnd
            done={session.done}
            today={today}
            dayStart={queue.dayStart}
            next={latest.next}
            held={latest.held}
            more={latest === queue ? 0 : latest.items.length}
            onMore={() => sitting.restart(latest.items)}
            onLeave={leave}
          />
        ) : item.exercise ? (
          <div className={styles["lab"]}>
            {forExercise === "failed" ? (
              <p>This exercise did not load. It comes when the server can be reached.</p>
            ) : forExercise === "on the way" ? null : (
              <forExercise.Sheet
                {...doings}
                key={`${session.reviewId} ${item.exercise.seed}`}
                showing={`${session.reviewId} ${item.exercise.seed}`}
                item={item}
                exercise={item.exercise}
                today={today}
                attentionMillis={sitting.attentionMillis}
                onGrade={(given, record) => {
                  takingBack.forget();
                  const leech = sitting.grade(given, { exercise: record });
                  if (leech === null) tell(null);
                  else tellLeech(item, leech);
                }}
              />
            )}
          </div>
        ) : (
          <CardDeck
            sitting={sitting}
            item={item}
            today={today}
            onShow={sitting.showAnswer}
            onGrade={grade}
            choice={choice}
            mayChoose={mayChoose}
            onChoose={choose}
            {...doings}
            onMend={() => mending.start(item)}
            onPressed={press.ended}
          />
        )}
      </main>
    </div>
  );
};
