"use client";

import { useState, type ReactNode } from "react";
import styles from "./plan.module.css";

interface PartProps {
  summary: ReactNode;
  /** Open at first. */
  open?: boolean;
  children: () => ReactNode;
}

/** A folded part of the plan; what is in it is made when somebody looks. */
export const Part = ({ summary, open = false, children }: PartProps) => {
  const [shown, setShown] = useState(open);
  return (
    <details
      className={styles["part"]}
      open={shown}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary data-plan-row="">{summary}</summary>
      {shown ? children() : null}
    </details>
  );
};
