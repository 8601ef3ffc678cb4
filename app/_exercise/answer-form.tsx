"use client";

import { useState, type FormEvent } from "react";
import { Button } from "#app/_ui/button.tsx";
import { Field } from "#app/_ui/field.tsx";
import { MathLine } from "#app/_ui/math-line.tsx";
import { Segmented } from "#app/_ui/segmented.tsx";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import type { AnswerKind, SliderKind } from "#lib/domain/exercises/reading.ts";
import {
  fieldHelp,
  pairText,
  placesOfText,
  preview,
  textOfPlaces,
} from "#lib/domain/exercises/reading.ts";
import styles from "./answer-form.module.css";

interface AnswerFormProps {
  answerKind: AnswerKind;
  /** What stands in the field; a picture may write it as well. */
  typed: string;
  onTyped: (text: string) => void;
  /** After a wrong verdict out of two only the number is still worth a try. */
  numberOnly: boolean;
  problem: string | null;
  busy: boolean;
  again: boolean;
  onCheck: (text: string) => void;
}

/** The fields of an answer, with how they would be read beside what is typed. */
export const AnswerForm = ({
  answerKind,
  typed,
  onTyped,
  numberOnly,
  problem,
  busy,
  again,
  onCheck,
}: AnswerFormProps) => {
  const [option, setOption] = useState("");
  const field = useTypedEarly<HTMLInputElement>(onTyped);
  const plain = answerKind.kind === "verdict" ? answerKind.reason : answerKind;
  const options =
    answerKind.kind === "verdict" || answerKind.kind === "choice" ? answerKind.options : null;
  const text =
    answerKind.kind === "verdict"
      ? pairText({ verdict: option, reason: typed })
      : answerKind.kind === "choice"
        ? option
        : typed;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) onCheck(text);
  };
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      <div className={styles["fields"]}>
        {options ? (
          <Segmented
            legend={<MathLine markdown={answerKind.label} />}
            name="verdict"
            choices={options.map(({ id, label }) => ({
              value: id,
              label: <MathLine markdown={label} />,
            }))}
            value={option}
            onChange={setOption}
            disabled={numberOnly}
          />
        ) : null}
        {answerKind.kind === "verdict" && plain.kind === "choice" ? (
          <Segmented
            legend={<MathLine markdown={plain.label} />}
            name="reason"
            choices={plain.options.map(({ id, label }) => ({
              value: id,
              label: <MathLine markdown={label} />,
            }))}
            value={typed}
            onChange={onTyped}
          />
        ) : null}
        {plain.kind === "choice" ? null : (
          <Field
            label={<MathLine markdown={plain.label} />}
            help={fieldHelp(plain)}
            error={problem ?? undefined}
          >
            {(tied) => (
              <input
                {...tied}
                ref={field}
                type="text"
                inputMode="text"
                autoComplete="off"
                autoCapitalize="off"
                autoCorrect="off"
                spellCheck={false}
                value={typed}
                onChange={(event) => onTyped(event.target.value)}
              />
            )}
          </Field>
        )}
      </div>
      {plain.kind === "slider" ? <Scale kind={plain} text={typed} onText={onTyped} /> : null}
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

interface ScaleProps {
  kind: SliderKind;
  text: string;
  onText: (text: string) => void;
}

/** The scale beside the field: the one types into the other. */
const Scale = ({ kind, text, onText }: ScaleProps) => {
  const { from, to, step } = kind.axis;
  const [place] = placesOfText(kind, text) ?? [];
  return (
    <input
      type="range"
      className={styles["scale"]}
      aria-label="On a scale"
      min={from}
      max={to}
      step={step}
      value={place ?? (from + to) / 2}
      data-unset={place === undefined}
      onChange={(event) => onText(textOfPlaces(kind, [Number(event.target.value)]))}
    />
  );
};

/** How the field is read at this moment; unreadable is said as a question, before anything is sent. */
const TypedPreview = ({ kind, text }: { kind: AnswerKind; text: string }) => {
  const read = preview(kind, text);
  return (
    <p className={styles["preview"]} aria-live="polite">
      {read.kind === "read" ? (
        <>
          Reads as <MathLine markdown={read.shown} />
        </>
      ) : read.kind === "unreadable" ? (
        `${read.reason} ${read.hint}`
      ) : (
        "\u00a0"
      )}
    </p>
  );
};
