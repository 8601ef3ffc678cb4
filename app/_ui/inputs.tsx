import { useId } from "react";
import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes.ts";
import { Field } from "./field.tsx";
import type { FieldTexts } from "./field.tsx";
import styles from "./field.module.css";

type Without<Props> = Omit<Props, keyof FieldTexts | "children" | "className">;

export interface TextFieldProps extends FieldTexts, Without<ComponentProps<"input">> {}

export const TextField = ({ label, help, error, aside, id, ...input }: TextFieldProps) => (
  <Field label={label} help={help} error={error} aside={aside} id={id}>
    {(tied) => <input {...input} {...tied} />}
  </Field>
);

interface TextAreaFieldProps extends FieldTexts, Without<ComponentProps<"textarea">> {
  /** Markdown and other source: set in the monospace. */
  source?: boolean;
}

/** Where a field grows with its text the rows alone no longer say how high it is at least. */
const heightOf = (rows: number): string => `${rows * 1.65 + 1.8}em`;

export const TextAreaField = (props: TextAreaFieldProps) => {
  const { label, help, error, aside, id, source = false, rows = 5, ...area } = props;
  return (
    <Field label={label} help={help} error={error} aside={aside} id={id}>
      {(tied) => (
        <textarea
          rows={rows}
          style={source ? { minHeight: heightOf(rows) } : undefined}
          {...area}
          {...tied}
          className={classes(tied.className, source && styles["source"])}
        />
      )}
    </Field>
  );
};

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldTexts, Without<ComponentProps<"select">> {
  options: readonly Option[];
}

export const SelectField = (props: SelectFieldProps) => {
  const { label, help, error, aside, id, options, ...select } = props;
  return (
    <Field label={label} help={help} error={error} aside={aside} id={id}>
      {(tied) => (
        <select {...select} {...tied} className={classes(tied.className, styles["select"])}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "children"> {
  label: ReactNode;
  /** The label is for readers only, as in a row of a table. */
  labelHidden?: boolean;
}

export const Checkbox = ({
  label,
  labelHidden = false,
  id: given,
  className,
  ...input
}: CheckboxProps) => {
  const made = useId();
  const id = given ?? made;
  return (
    <label className={classes(styles["checkRow"], className)} htmlFor={id}>
      <input {...input} id={id} type="checkbox" className={styles["check"]} />
      <span className={labelHidden ? "visually-hidden" : undefined}>{label}</span>
    </label>
  );
};
