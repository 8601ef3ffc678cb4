"use client";

import Link from "next/link";
import { useHotkeyList, useHotkeys } from "#app/_ui/hotkeys.tsx";
import { Keycap } from "#app/_ui/keycap.tsx";
import { noteAddress } from "#app/_ui/note-address.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import styles from "./other-doings.module.css";

export interface OtherDoingsProps {
  onMend?: () => void;
  onDrop?: () => void;
  /** Left out where the cards are only gone through: then no date changes, so there is none to bury until. */
  onBury?: () => void;
  onSuspend?: () => void;
  /** The address to come back to from the note. */
  back?: string;
}

const NOTE_ID = "open-note";

export const pressOpenNote = (): void => document.getElementById(NOTE_ID)?.click();

/** What one can do with a card besides grading it, by touch as by key. */
export const OtherDoings = (props: OtherDoingsProps & { item: QueueItemAnswer }) => {
  const { item, onMend, onDrop, onBury, onSuspend, back = "/review" } = props;
  const { source } = item.card;
  const noteHref = source && noteAddress(source.noteId, { line: source.line, back });
  const showKeys = useHotkeyList();
  useHotkeys(
    noteHref === null
      ? []
      : [
          {
            keys: "o",
            label: "Open the note",
            run: pressOpenNote,
          },
        ],
  );
  return (
    <div className={styles["others"]}>
      {onMend ? (
        <button type="button" className={styles["other"]} onClick={onMend}>
          Edit <Keycap keys="E" />
        </button>
      ) : null}
      {onDrop ? (
        <button type="button" className={styles["other"]} onClick={onDrop}>
          Drop <Keycap keys="X" />
        </button>
      ) : null}
      {onBury ? (
        <button type="button" className={styles["other"]} onClick={onBury}>
          <span>
            Bury<span className={styles["more"]}> until tomorrow</span>
          </span>
          <Keycap keys="B" />
        </button>
      ) : null}
      {onSuspend ? (
        <button type="button" className={styles["other"]} onClick={onSuspend}>
          Suspend <Keycap keys="S" />
        </button>
      ) : null}
      {noteHref === null ? null : (
        <Link id={NOTE_ID} href={noteHref} className={styles["other"]} data-last="true">
          <span>
            <span className={styles["more"]}>Open the </span>
            <span className={styles["note"]}>note</span>
          </span>
          <Keycap keys="O" />
        </Link>
      )}
      <button type="button" className={styles["other"]} onClick={showKeys}>
        <span className="visually-hidden">Keys and gestures</span>
        <span aria-hidden="true">?</span>
      </button>
    </div>
  );
};
