"use client";

import type { RefObject } from "react";
import { Field } from "#app/_ui/field.tsx";
import { MathLine } from "#app/_ui/math-line.tsx";
import { Segmented } from "#app/_ui/segmented.tsx";
import type { Option, PlainKind, SliderKind } from "#lib/domain/exercises/reading.ts";
import { fieldHelp, placesOfText, preview, textOfPlaces } from "#lib/domain/exercises/reading.ts";
import styles from "./answer-form.module.css";

interface ChoiceFieldProps {
  label: string;
  name: string;
  options: readonly Option[];
  value: string;
  onChange: (option: string) => void;
  problem: string | undefined;
  disabled?: boolean;
}

/** More words than these do not fit beside another field. */
const MOST_BESIDE = 2;

/** One of the words that are offered. */
export const ChoiceField = (props: ChoiceFieldProps) => {
  const { label, name, options, value, onChange, problem, disabled } = props;
  return (
    <div className={options.length > MOST_BESIDE ? styles["wholeRow"] : undefined}>
      <Segmented
        legend={<MathLine markdown={label} />}
        name={name}
        choices={options.map((option) => ({
          value: option.id,
          label: <MathLine markdown={option.label} />,
        }))}
        value={value}
        onChange={onChange}
        disabled={disabled}
      />
      {problem === undefined ? null : (
        <p className={styles["problem"]} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};

interface TypedFieldProps {
  kind: PlainKind;
  text: string;
  onText: (text: string) => void;
  problem: string | undefined;
  field: RefObject<HTMLInputElement | null>;
}

/** A text of any way of writing, with its scale where it has one. */
export const TypedField = ({ kind, text, onText, problem, field }: TypedFieldProps) => (
  <div>
    <Field label={<MathLine markdown={kind.label} />} help={fieldHelp(kind)} error={problem}>
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
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
    {kind.kind === "slider" ? <Scale kind={kind} text={text} onText={onText} /> : null}
  </div>
);

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
export const TypedPreview = ({ kind, text }: { kind: PlainKind; text: string }) => {
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
