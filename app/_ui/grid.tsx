import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./grid.module.css";

interface FolioProps {
  children: ReactNode;
  className?: string | undefined;
}

/**
 * A book page: hanging numbers, 40 rem of text, and the margin. Children are `Hang`, `Leaf` and
 * `Margin`, one row after the other; on a phone they stand in one column and the number hangs no more.
 */
export const Folio = ({ children, className }: FolioProps) => (
  <div className={classes(styles["folio"], className)}>{children}</div>
);

export const Hang = ({ children, className }: FolioProps) => (
  <div className={classes(styles["hang"], className)}>{children}</div>
);

export const Leaf = ({ children, className }: FolioProps) => (
  <div className={classes(styles["leaf"], className)}>{children}</div>
);

export const Margin = ({ children, className }: FolioProps) => (
  <div className={classes(styles["margin"], className)}>{children}</div>
);

interface LabProps {
  children: ReactNode;
  /** The instrument: 32 rem beside the text, within it on a phone. */
  instrument: ReactNode;
  /** The beginning of the text. */
  head?: ReactNode;
  /** The end of the text. */
  foot?: ReactNode;
  /** Where the instrument stands on a phone: behind the beginning of the text, or before its end. */
  behind?: "head" | "text";
}

/** An exercise: text and an instrument. */
export const Lab = ({ children, instrument, head, foot, behind = "text" }: LabProps) => {
  const [beginning, middle, end, beside] = [
    <div key="beginning" className={styles["bench"]}>
      {head}
    </div>,
    <div key="middle" className={styles["bench"]}>
      {children}
    </div>,
    <div key="end" className={styles["bench"]}>
      {foot}
    </div>,
    <div key="beside" className={styles["instrument"]}>
      {instrument}
    </div>,
  ];
  return (
    <div className={styles["lab"]}>
      {behind === "head" ? [beginning, beside, middle, end] : [beginning, middle, beside, end]}
    </div>
  );
};
