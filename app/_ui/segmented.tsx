import type { ReactNode } from "react";
import fieldStyles from "./field.module.css";
import styles from "./segmented.module.css";

export interface Choice {
  value: string;
  label: ReactNode;
}

interface SegmentedProps {
  /** The question above the choices. */
  legend: ReactNode;
  name: string;
  choices: readonly Choice[];
  /** Chosen at first, where the form keeps the state. */
  defaultValue?: string | undefined;
  /** Chosen now, where the page keeps the state. */
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  disabled?: boolean | undefined;
  required?: boolean | undefined;
}

/** One of a few, all in sight: a group of radio buttons. Dot and base line mark the choice besides colour. */
export const Segmented = (props: SegmentedProps) => {
  const { legend, name, choices, defaultValue, value, onChange, disabled, required } = props;
  return (
    <fieldset className={styles["group"]} disabled={disabled}>
      <legend className={fieldStyles["legend"]}>{legend}</legend>
      <div className={styles["choices"]}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles["choice"]}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              required={required}
              className={styles["dot"]}
              {...(onChange === undefined
                ? { defaultChecked: choice.value === defaultValue }
                : { checked: choice.value === value, onChange: () => onChange(choice.value) })}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
