"use client";

import Link from "next/link";
import type { MouseEvent } from "react";
import { classes } from "#app/_ui/classes.ts";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { Button } from "#app/_ui/button.tsx";
import { Folio, Hang, Leaf, Margin } from "#app/_ui/grid.tsx";
import { noteAddress } from "#app/_ui/note-address.ts";
import { Keycap } from "#app/_ui/keycap.tsx";
import type { Grade } from "#lib/domain/scheduling/index.ts";
import type { WordingChoice } from "#lib/client/wording-choice.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import { CardMargin } from "./card-margin.tsx";
import { choiceGrades } from "./choice-grades.ts";
import { GradeBar } from "./grade-bar.tsx";
import { PromptSheet } from "./prompt-sheet.tsx";
import { Reworded } from "./reworded.tsx";
import { ScheduleChoice } from "./schedule-choice.tsx";
import styles from "./card-sheet.module.css";

interface CardSheetProps {
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
  /** Left out where the cards are only gone through: then no date changes, so there is none to bury until. */
  onBury?: () => void;
  onSuspend: () => void;
  onMend: () => void;
  onDrop?: () => void;
  /** The address to come back to from the note. */
  back?: string;
}

const noticeOf = ({ rewording, state }: QueueItemAnswer): string | undefined => {
  if (rewording) return "Wording changed since you last saw it.";
  return state === "repeat" ? "A repeat from earlier in this session." : undefined;
};

/** "Show answer" and the grades share a place: the second press of a double one is not meant for what came there. */
const ignoreSecondPress = (event: MouseEvent): void => {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
};

const openControl = (id: string) => () => document.getElementById(id)?.click();

/** One card as a book page with a margin, and what one can do with it in the dock below. */
export const CardSheet = (props: CardSheetProps) => {
  const { item, today, answerShown, onShow, onGrade, onBury, onSuspend, onMend, onDrop } = props;
  const { choice, mayChoose, onChoose, back = "/review" } = props;
  const { source } = item.card;
  const noteHref = source ? noteAddress(source.noteId, { line: source.line, back }) : null;
  const grades = choiceGrades(item, choice);
  useHotkeys(
    noteHref === null ? [] : [{ keys: "o", label: "Open the note", run: openControl("open-note") }],
  );
  return (
    <>
      <Folio className={classes(styles["folio"], mayChoose && styles["deep"])}>
        <Hang>{item.card.sectionNumber}</Hang>
        <Leaf>
          <PromptSheet card={item.card} answerShown={answerShown} notice={noticeOf(item)} />
          {answerShown && item.rewording ? <Reworded rewording={item.rewording} /> : null}
        </Leaf>
        <Margin>
          {answerShown ? <CardMargin item={{ ...item, grades }} today={today} back={back} /> : null}
        </Margin>
      </Folio>
      <div className={styles["dock"]} data-choosing={mayChoose} onClickCapture={ignoreSecondPress}>
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
          <div className={styles["others"]}>
            <button type="button" className={styles["other"]} onClick={onMend}>
              Edit <Keycap keys="E" />
            </button>
            {onDrop ? (
              <button type="button" className={styles["other"]} onClick={onDrop}>
                Drop <Keycap keys="X" />
              </button>
            ) : null}
            {onBury ? (
              <button type="button" className={styles["other"]} onClick={onBury}>
                <span>
                  Bury<span className={styles["until"]}> until tomorrow</span>
                </span>
                <Keycap keys="B" />
              </button>
            ) : null}
            <button type="button" className={styles["other"]} onClick={onSuspend}>
              Suspend <Keycap keys="S" />
            </button>
            {noteHref === null ? null : (
              <Link id="open-note" href={noteHref} className={styles["other"]} data-last="true">
                Open the note <Keycap keys="O" />
              </Link>
            )}
          </div>
        </div>
      </div>
    </>
  );
};
