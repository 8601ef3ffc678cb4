"use client";

import { useEffect, useRef, useState, type RefObject } from "react";
import { CardHead } from "./card-head.tsx";
import { CardSides } from "./card-sides.tsx";
import { CardWords } from "./card-words.tsx";
import { changeOf, type ShownCard, type Word } from "./shown-plan.ts";
import type { LastWordsState } from "./use-words.ts";
import { CHANGES } from "./words.ts";
import styles from "./card.module.css";
import planStyles from "./plan.module.css";

interface CardViewProps {
  path: string;
  planned: ShownCard;
  words: LastWordsState;
}

const LABEL_CHARACTERS = 90;

const shortened = (text: string): string => {
  const line = text.replace(/\*\*/gu, "").replace(/\s+/gu, " ").trim();
  return line.length > LABEL_CHARACTERS ? `${line.slice(0, LABEL_CHARACTERS).trimEnd()} …` : line;
};

interface LookProps {
  planned: ShownCard;
  dropped: boolean;
  prompt: string;
  open: boolean;
  look: RefObject<HTMLButtonElement | null>;
  onOpen: () => void;
}

/** The sign of the change: it opens the card, and the keys move from one to the next. */
const Look = ({ planned, dropped, prompt, open, look, onOpen }: LookProps) => (
  <button
    ref={look}
    type="button"
    className={styles["look"]}
    aria-expanded={open}
    data-plan-row={planned.change === "new" ? "new" : ""}
    onClick={onOpen}
  >
    <span className={planStyles["sign"]} aria-hidden="true">
      {CHANGES[dropped ? "gone" : changeOf(planned)].sign}
    </span>
    <span className="visually-hidden">
      {dropped ? "Dropped: " : ""}
      {shortened(prompt)}
    </span>
  </button>
);

/** One card of the plan. A new one can be looked at, worded anew, or dropped before it is ever asked. */
export const CardView = ({ path, planned, words }: CardViewProps) => {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const look = useRef<HTMLButtonElement>(null);
  const edited = useRef(false);
  // The editor goes with what had the focus in it.
  useEffect(() => {
    if (edited.current && !editing) look.current?.focus();
    edited.current = editing;
  }, [editing]);
  const { change, card, slot, ownWording } = planned;
  const word = change === "new" ? words.of(path, slot) : undefined;
  const dropped = word?.drop === true;
  const decide = (next: Word | null): void => {
    if (slot !== undefined) words.decide(path, slot, next);
  };
  const toggleDrop = (): void => {
    setEditing(false);
    if (!dropped) return decide({ ...word, drop: true });
    decide(word?.wording ? { wording: word.wording } : null);
  };
  const { prompt, answer } = word?.wording ?? card;
  return (
    <li className={styles["card"]} data-change={changeOf(planned)} data-dropped={dropped}>
      <Look {...{ planned, dropped, prompt, open, look }} onOpen={() => setOpen(!open)} />
      <div className={styles["sides"]}>
        <CardHead
          planned={planned}
          word={word}
          editing={editing}
          onEdit={() => setEditing(true)}
          onNoteWords={() => decide(null)}
          onDrop={toggleDrop}
        />
        {ownWording ? (
          <p className={styles["conflict"]}>
            You worded this card yourself. Your wording stays; the note has moved on.
          </p>
        ) : null}
        {editing ? (
          <CardWords
            sides={{ prompt, answer }}
            keptUnder={`notecurve plan ${path} ${slot ?? ""}`}
            onWorded={(wording) => {
              setEditing(false);
              setOpen(true);
              decide({ wording });
            }}
            onClose={() => setEditing(false)}
          />
        ) : (
          <CardSides planned={planned} word={word} open={open} />
        )}
      </div>
    </li>
  );
};
