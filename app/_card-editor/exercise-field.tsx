"use client";

import { useRef } from "react";
import { Button } from "#app/_ui/button.tsx";
import { TextAreaField } from "#app/_ui/inputs.tsx";
import type { DraftProblem } from "#lib/server/use-cases/card-draft.ts";
import { EXAMPLE, HOW_IT_IS_WRITTEN } from "./exercise-words.ts";
import { withCode } from "./problem-lines.tsx";
import editor from "./editor.module.css";
import styles from "./exercise.module.css";

interface ExerciseFieldProps {
  text: string;
  onText: (text: string) => void;
  problems: readonly DraftProblem[];
}

/** Selects a line of the field, 1-based. */
const goToLine = (area: HTMLTextAreaElement | null, line: number): void => {
  if (!area) return;
  const lines = area.value.split("\n");
  const from = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
};

const HowItIsWritten = () => (
  <details className={styles["how"]}>
    <summary>How an exercise is written</summary>
    <dl>
      {HOW_IT_IS_WRITTEN.map(({ written, means }) => (
        <div key={written}>
          <dt>
            <code>{written}</code>
          </dt>
          <dd>{withCode(means)}</dd>
        </div>
      ))}
    </dl>
  </details>
);

/** The text of an exercise, what is wrong with it line by line, and how it is written. */
export const ExerciseField = ({ text, onText, problems }: ExerciseFieldProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const own = problems.filter(({ field }) => field === "exercise");
  const begin = (): void => {
    onText(EXAMPLE);
    area.current?.focus();
  };
  return (
    <>
      <TextAreaField
        ref={area}
        label="Exercise"
        name="exercise"
        help="Numbers are drawn anew at each review. A line that goes on is indented."
        source
        rows={15}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
        aside={
          text.trim() === "" ? (
            <Button size="small" kind="quiet" className={editor["hide"]} onClick={begin}>
              Begin with an example
            </Button>
          ) : null
        }
        error={
          own.length === 0
            ? undefined
            : own.map(({ line, words }) => (
                <span key={`${line} ${words}`} className={editor["problem"]}>
                  <button
                    type="button"
                    className={styles["line"]}
                    onClick={() => goToLine(area.current, line ?? 1)}
                  >
                    Line {line}
                  </button>
                  {": "}
                  {withCode(words)}
                </span>
              ))
        }
      />
      <HowItIsWritten />
    </>
  );
};
