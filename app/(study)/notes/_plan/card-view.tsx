"use client";

import { useEffect, useRef, useState } from "react";
import { classes } from "#app/_ui/classes.ts";
import { Button } from "#app/_ui/button.tsx";
import { CardWords } from "./card-words.tsx";
import type { ShownCard } from "./shown-plan.ts";
import { BothWordings, Side } from "./side.tsx";
import type { LastWordsState } from "./use-words.ts";
import { changeWords, CHANGES } from "./words.ts";
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
  const { change, card, was, slot, ownWording } = planned;
  const word = change === "new" ? words.of(path, slot) : undefined;
  const dropped = word?.drop === true;
  const decide = (next: Parameters<typeof words.decide>[2]): void => {
    if (slot !== undefined) words.decide(path, slot, next);
  };
  const toggleDrop = (): void => {
    setEditing(false);
    if (!dropped) return decide({ ...word, drop: true });
    decide(word?.wording ? { wording: word.wording } : null);
  };
  const shown = word?.wording ?? card;
  const html = word?.wording ? { promptHtml: null, answerHtml: null } : card;
  const place = [...card.context, ...(card.label === "" ? [] : [card.label])].join(" › ");
  const placeLine = open && place !== "" ? <p className={styles["place"]}>{place}</p> : null;
  return (
    <li className={styles["card"]} data-change={change} data-dropped={dropped}>
      <button
        ref={look}
        type="button"
        className={styles["look"]}
        aria-expanded={open}
        data-plan-row={change === "new" ? "new" : ""}
        onClick={() => setOpen(!open)}
      >
        <span className={planStyles["sign"]} aria-hidden="true">
          {CHANGES[dropped ? "gone" : change].sign}
        </span>
        <span className="visually-hidden">
          {dropped ? "Dropped: " : ""}
          {shortened(shown.prompt)}
        </span>
      </button>
      <div className={styles["sides"]}>
        <div className={styles["head"]}>
          <p className={styles["meta"]}>
            {changeWords(planned)}
            {change === "reworded" && planned.answer === "changed" ? (
              <>
                {" "}
                <strong className={styles["changed"]}>answer changed</strong>
              </>
            ) : null}
            {dropped ? <strong>, dropped</strong> : null}
            {word?.wording && !dropped ? <strong>, in your words</strong> : null}
          </p>
          {change === "new" && !editing ? (
            <div className={styles["doings"]}>
              {dropped || planned.exercise ? null : (
                <Button
                  kind="quiet"
                  size="small"
                  data-plan-do="edit"
                  onClick={() => setEditing(true)}
                >
                  Edit
                </Button>
              )}
              {word?.wording && !dropped ? (
                <Button kind="quiet" size="small" onClick={() => decide(null)}>
                  Take the note’s words
                </Button>
              ) : null}
              <Button kind="quiet" size="small" data-plan-do="drop" onClick={toggleDrop}>
                {dropped ? "Bring back" : "Drop"}
              </Button>
            </div>
          ) : null}
        </div>
        {ownWording ? (
          <p className={styles["conflict"]}>
            You worded this card yourself. Your wording stays; the note has moved on.
          </p>
        ) : null}
        {editing ? (
          <CardWords
            sides={{ prompt: shown.prompt, answer: shown.answer }}
            keptUnder={`notecurve plan ${path} ${slot ?? ""}`}
            onWorded={(wording) => {
              setEditing(false);
              setOpen(true);
              decide({ wording });
            }}
            onClose={() => setEditing(false)}
          />
        ) : was ? (
          <>
            {placeLine}
            <BothWordings was={was} now={card} />
          </>
        ) : (
          <>
            {placeLine}
            <Side
              markdown={shown.prompt}
              html={html.promptHtml}
              className={classes(styles["prompt"], dropped && styles["struck"])}
            />
            {open ? (
              <div className={styles["fold"]}>
                <Side markdown={shown.answer} html={html.answerHtml} className={styles["answer"]} />
              </div>
            ) : null}
          </>
        )}
      </div>
    </li>
  );
};
