"use client";

import type { MouseEvent } from "react";
import type { OnePress } from "#app/_sitting/use-one-press.ts";
import { Button } from "#app/_ui/button.tsx";
import { Folio, Hang, Leaf, Margin } from "#app/_ui/grid.tsx";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { WordingChoice } from "#lib/client/wording-choice.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import { CardMargin } from "./card-margin.tsx";
import { choiceGrades } from "./choice-grades.ts";
import { FirstWords } from "./first-words.tsx";
import { GradeBar } from "./grade-bar.tsx";
import { OtherDoings, pressOpenNote, type OtherDoingsProps } from "./other-doings.tsx";
import { PromptSheet } from "./prompt-sheet.tsx";
import { Reworded } from "./reworded.tsx";
import { ScheduleChoice } from "./schedule-choice.tsx";
import styles from "./card-sheet.module.css";

interface CardSheetProps extends OtherDoingsProps {
  item: QueueItemAnswer;
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

const noticeOf = ({ rewording, state }: QueueItemAnswer): string | undefined => {
  if (rewording) return "Wording changed since you last saw it.";
  return state === "repeat" ? "A repeat from earlier in this session." : undefined;
};

/** A tap on the page, and not on a link in it; a mouse has the button, and selects words. */
const isTapOnPage = ({ nativeEvent, target }: MouseEvent): boolean => {
  const byFinger =
    nativeEvent instanceof PointerEvent
      ? nativeEvent.pointerType === "touch"
      : matchMedia("(hover: none)").matches;
  return byFinger && !(target instanceof Element && target.closest("a, button, summary"));
};

/** One card as a book page with a margin, and what one can do with it in the dock below. */
export const CardSheet = (props: CardSheetProps) => {
  const { item, today, answerShown, onShow, onGrade, onBury, onPressed } = props;
  const { choice, mayChoose, onChoose, back = "/review" } = props;
  const grades = choiceGrades(item, choice);
  const tap = (event: MouseEvent): void => {
    if (!answerShown && isTapOnPage(event)) onShow();
  };
  return (
    <div className={styles["sheet"]}>
      {/* The tap is a shortcut of the button below, which every key and reader reaches. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className={styles["page"]} onClick={tap}>
        <Folio className={styles["folio"] ?? ""}>
          <Hang>{item.card.sectionNumber}</Hang>
          <Leaf>
            <PromptSheet card={item.card} answerShown={answerShown} notice={noticeOf(item)} />
            {answerShown && item.rewording ? <Reworded rewording={item.rewording} /> : null}
            {answerShown ? null : <FirstWords />}
          </Leaf>
          <Margin>
            {answerShown ? (
              <CardMargin
                item={{ ...item, grades }}
                today={today}
                back={back}
                onPullUp={pressOpenNote}
              />
            ) : null}
          </Margin>
        </Folio>
      </div>
      <div className={styles["dock"]} data-choosing={mayChoose} onClickCapture={onPressed}>
        <div className={styles["inside"]}>
          {mayChoose ? <ScheduleChoice choice={choice} onChoose={onChoose} /> : null}
          {answerShown ? (
            <GradeBar
              grades={grades}
              today={today}
              onGrade={onGrade}
              unscheduled={onBury ? undefined : "Practice: no date changes"}
            />
          ) : (
            <Button kind="primary" size="big" wide keys="Space" onClick={onShow}>
              Show answer
            </Button>
          )}
          <OtherDoings {...props} />
        </div>
      </div>
    </div>
  );
};
