"use client";

import { useEffect, useRef } from "react";
import { Button } from "#app/_ui/button.tsx";
import type { Fields } from "./fields.ts";
import styles from "./editor.module.css";

interface ChangedMeanwhileProps {
  /** What is stored. */
  now: Fields;
  onSaveMine: () => void;
  onTakeThat: () => void;
}

const textsOf = ({ kind, prompt, answer, text, exercise }: Fields): readonly string[] => {
  if (kind === "exercise") return [exercise];
  return kind === "cloze" ? [text] : [prompt, answer];
};

/** Two edits of one card: nothing is stored until the learner has seen both. It takes the focus. */
export const ChangedMeanwhile = ({ now, onSaveMine, onTakeThat }: ChangedMeanwhileProps) => {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const what = now.kind === "exercise" ? "exercise" : "card";
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles["changed"]}
      aria-label="Changed meanwhile"
    >
      <p>
        Not saved: the {what} was changed after you opened it here, in another tab or on another
        device. What you typed still stands above. This is what is saved:
      </p>
      {textsOf(now).map((text) => (
        <pre key={text} className={styles["saved"]}>
          {text}
        </pre>
      ))}
      <div className={styles["ways"]}>
        <Button onClick={onSaveMine}>Save mine in its place</Button>
        <Button kind="quiet" onClick={onTakeThat}>
          Keep the saved one, discard mine
        </Button>
      </div>
    </section>
  );
};
