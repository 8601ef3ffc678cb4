"use client";

import { memo, useLayoutEffect, useRef, type RefObject } from "react";
import type { OnePress } from "#app/_sitting/use-one-press.ts";
import { useSteady } from "#app/_sitting/use-steady.ts";
import { Button } from "#app/_ui/button.tsx";
import { classes } from "#app/_ui/classes.ts";
import type { WordingChoice } from "#lib/client/wording-choice.ts";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import { GradeBar } from "./grade-bar.tsx";
import { OtherDoings, type OtherDoingsProps } from "./other-doings.tsx";
import { ScheduleChoice } from "./schedule-choice.tsx";
import { useSides } from "./use-sides.ts";
import styles from "./dock.module.css";

export interface DockProps extends OtherDoingsProps {
  item: QueueItemAnswer;
  grades: QueueItemAnswer["grades"];
  /** The name of the item's showing: what was opened for one is closed for the next. */
  itemShowing: string;
  /** The name of what is on the screen. */
  showing: string;
  today: LocalDate;
  answerShown: boolean;
  onShow: () => void;
  onGrade: (grade: Grade) => void;
  /** What becomes of the schedule of a reworded card. */
  choice: WordingChoice;
  /** The answer is another one, and there is a schedule that could be kept. */
  mayChoose: boolean;
  onChoose: (choice: WordingChoice) => void;
  /** "Show answer" and the grades share a place. */
  onPressed: OnePress["ended"];
}

const Grades = memo(GradeBar);
const Others = memo(OtherDoings);
const Show = memo(({ onShow }: Pick<DockProps, "onShow">) => (
  <Button kind="primary" size="big" wide keys="Space" onClick={onShow}>
    Show answer
  </Button>
));
Show.displayName = "Show";

/** A button that was pressed for one card, or has gone, is not pressed by a Space that is for what has come. */
const useNoFocus = (place: RefObject<HTMLElement | null>, when: string | boolean): void => {
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && place.current?.contains(focused)) focused.blur();
    // Each time that it changes, though nothing here reads it.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [place, when]);
};

/** What one can do with a card. The grades lie ready while the answer is not shown. */
export const Dock = (props: DockProps) => {
  const { item, grades, itemShowing, showing, today, answerShown, choice, mayChoose } = props;
  const { onShow, onGrade, onChoose, onPressed, onMend, onDrop, onBury, onSuspend, back } = props;
  const sides = useSides(answerShown ? "answer" : "prompt", item, grades);
  useNoFocus(sides.ref, showing);
  const button = useRef<HTMLDivElement>(null);
  useNoFocus(button, answerShown);
  const show = useSteady(onShow);
  const grade = useSteady(onGrade);
  const doings = {
    mend: useSteady(() => onMend?.()),
    drop: useSteady(() => onDrop?.()),
    bury: useSteady(() => onBury?.()),
    suspend: useSteady(() => onSuspend?.()),
  };
  return (
    <div
      {...sides}
      className={classes(styles["dock"], sides.className)}
      data-choosing={mayChoose}
      onClickCapture={onPressed}
    >
      <div className={styles["inside"]}>
        {mayChoose ? <ScheduleChoice choice={choice} onChoose={onChoose} /> : null}
        <div data-of="answer">
          <Grades
            key={itemShowing}
            grades={grades}
            today={today}
            onGrade={grade}
            unscheduled={onBury ? undefined : "Practice: no date changes"}
          />
        </div>
        <div ref={button} data-of="prompt">
          <Show onShow={show} />
        </div>
        <Others
          item={item}
          {...(onMend ? { onMend: doings.mend } : {})}
          {...(onDrop ? { onDrop: doings.drop } : {})}
          {...(onBury ? { onBury: doings.bury } : {})}
          {...(onSuspend ? { onSuspend: doings.suspend } : {})}
          {...(back === undefined ? {} : { back })}
        />
      </div>
    </div>
  );
};
