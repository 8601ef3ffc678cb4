import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  /** What is so: "Nothing is due today." */
  title: ReactNode;
  /** What comes next. */
  children?: ReactNode;
  /** Buttons, the likeliest first. */
  actions?: ReactNode;
  /** The title's rank in the page; 2 unless it is the page's own title. */
  level?: 1 | 2;
  /** Framed where it stands for an instrument, dashed where something can be dropped; bare unless told. */
  frame?: "none" | "sheet" | "drop";
}

/** A page or a part of one that has nothing to show, or is done, or did not load. */
export const EmptyState = ({
  title,
  children,
  actions,
  level = 2,
  frame = "none",
}: EmptyStateProps) => {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className={styles["state"]} data-frame={frame}>
      <Heading className={styles["title"]}>{title}</Heading>
      {children === undefined ? null : <div className={styles["words"]}>{children}</div>}
      {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
    </section>
  );
};
