"use client";

import { useState } from "react";
import styles from "./field.module.css";
import { Field } from "./field.tsx";
import type { TextFieldProps } from "./inputs.tsx";

/** A password, hidden until asked to be shown. Name its `autoComplete`, so that password managers help. */
export const PasswordField = ({ label, help, error, aside, id, ...input }: TextFieldProps) => {
  const [seen, setSeen] = useState(false);
  return (
    <Field label={label} help={help} error={error} aside={aside} id={id}>
      {(tied) => (
        <div className={styles["withButton"]}>
          <input
            spellCheck={false}
            autoCapitalize="none"
            {...input}
            {...tied}
            type={seen ? "text" : "password"}
          />
          <button
            type="button"
            className={styles["inside"]}
            aria-pressed={seen}
            aria-controls={tied.id}
            onClick={() => setSeen(!seen)}
          >
            Show<span className="visually-hidden"> the password</span>
          </button>
        </div>
      )}
    </Field>
  );
};
