import { useId } from "react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./field.module.css";

export interface FieldTexts {
  label: ReactNode;
  /** A quiet line under the control. */
  help?: ReactNode;
  /** What is wrong and what to do; marks the control. */
  error?: ReactNode;
  /** Beside the label, at its right end. */
  aside?: ReactNode;
}

/** Attributes that tie a control to its label, help and error. Spread them on the control. */
export interface Tied {
  id: string;
  className: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

interface FieldProps extends FieldTexts {
  id?: string | undefined;
  children: (tied: Tied) => ReactNode;
}

const shown = (text: ReactNode): boolean => text !== undefined && text !== null && text !== "";

/** Label above, control, help or error below. */
export const Field = ({ label, help, error, aside, id: given, children }: FieldProps) => {
  const made = useId();
  const id = given ?? made;
  const wrong = shown(error);
  const described = wrong ? `${id}-error` : shown(help) ? `${id}-help` : null;
  return (
    <div className={styles["field"]}>
      <div className={styles["head"]}>
        <label className={styles["label"]} htmlFor={id}>
          {label}
        </label>
        {aside}
      </div>
      {children({
        id,
        className: classes(styles["control"], wrong && styles["wrong"]),
        ...(described === null ? {} : { "aria-describedby": described }),
        ...(wrong ? { "aria-invalid": true as const } : {}),
      })}
      {shown(help) && !wrong ? (
        <p className={styles["help"]} id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      <p className={styles["error"]} id={`${id}-error`} role="alert" hidden={!wrong}>
        {error}
      </p>
    </div>
  );
};
