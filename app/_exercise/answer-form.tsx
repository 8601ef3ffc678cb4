"use client";

import { useState, type FormEvent } from "react";
import { Button } from "#app/_ui/button.tsx";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import type { AnswerKind } from "#lib/domain/exercises/reading.ts";
import { pairText } from "#lib/domain/exercises/reading.ts";
import { ChoiceField, TypedField, TypedPreview } from "./answer-fields.tsx";
import { findGaps, type Gaps } from "./find-gaps.ts";
import { stateOfShowing } from "./state-of-showing.ts";
import styles from "./answer-form.module.css";

interface AnswerFormProps {
  /** The name under which what was chosen is found again. */
  showing: string | undefined;
  answerKind: AnswerKind;
  /** What stands in the field; a picture may write it as well. */
  typed: string;
  onTyped: (text: string) => void;
  /** After a wrong verdict out of two only the number is still worth a try. */
  numberOnly: boolean;
  /** What the judge could not read. */
  problem: string | null;
  busy: boolean;
  again: boolean;
  onCheck: (text: string) => void;
}

const NO_GAPS: Gaps = {};
const useOption = stateOfShowing<string>();

/** The fields of an answer, with how they would be read beside what is typed. */
export const AnswerForm = (props: AnswerFormProps) => {
  const { showing, answerKind, typed, onTyped, numberOnly, problem, busy, again, onCheck } = props;
  const [option, setOption] = useOption(showing, "");
  const [gaps, setGaps] = useState(NO_GAPS);
  const type = (text: string): void => {
    setGaps(({ verdict }) => ({ verdict }));
    onTyped(text);
  };
  const choose = (chosen: string): void => {
    setGaps(({ field }) => ({ field }));
    setOption(chosen);
  };
  const field = useTypedEarly<HTMLInputElement>(type);
  const plain = answerKind.kind === "verdict" ? answerKind.reason : answerKind;
  const hasOptions = answerKind.kind === "verdict" || answerKind.kind === "choice";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    const found = findGaps(answerKind, { option, typed });
    setGaps(found);
    if (found.field !== undefined) field.current?.focus();
    if (found.verdict !== undefined || found.field !== undefined) return;
    const text = answerKind.kind === "choice" ? option : typed;
    onCheck(answerKind.kind === "verdict" ? pairText({ verdict: option, reason: typed }) : text);
  };
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      <div className={styles["fields"]}>
        {hasOptions ? (
          <ChoiceField
            label={answerKind.label}
            name="verdict"
            options={answerKind.options}
            value={option}
            onChange={choose}
            problem={gaps.verdict}
            disabled={numberOnly}
          />
        ) : null}
        {answerKind.kind === "choice" ? null : plain.kind === "choice" ? (
          <ChoiceField
            label={plain.label}
            name="reason"
            options={plain.options}
            value={typed}
            onChange={type}
            problem={gaps.field}
          />
        ) : (
          <TypedField
            kind={plain}
            text={typed}
            onText={type}
            problem={gaps.field ?? problem ?? undefined}
            field={field}
          />
        )}
      </div>
      {plain.kind === "choice" ? null : <TypedPreview kind={plain} text={typed} />}
      <Button
        type="submit"
        kind="primary"
        size="big"
        wide
        keys="Enter"
        busy={busy}
        busyLabel="Checking"
      >
        {again ? "Check again" : "Check"}
      </Button>
    </form>
  );
};
