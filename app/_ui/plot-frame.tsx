import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./plot-frame.module.css";

interface PlotFrameProps {
  /** What is drawn, with units. */
  title: ReactNode;
  /** At the right end of the head: "start 0.28, end 1.03". */
  aside?: ReactNode;
  /** The SVG or the widget. */
  children: ReactNode;
  /** What the plot says now: "ϵ = 0.12". */
  readout?: ReactNode;
  /** A paragraph, and a table of the numbers; opened by "Describe the plot". */
  description?: ReactNode;
  className?: string;
}

/** The frame round an instrument: head, picture, readout, and the same in words. */
export const PlotFrame = ({
  title,
  aside,
  children,
  readout,
  description,
  className,
}: PlotFrameProps) => (
  <figure className={classes(styles["frame"], className)}>
    <figcaption className={styles["head"]}>
      <span className={styles["title"]}>{title}</span>
      {aside === undefined ? null : <span>{aside}</span>}
    </figcaption>
    <div className={styles["picture"]}>{children}</div>
    {readout === undefined && description === undefined ? null : (
      <div className={styles["foot"]}>
        {readout === undefined ? null : <div className={styles["readout"]}>{readout}</div>}
        {description === undefined ? null : (
          <details className={styles["details"]}>
            <summary className={styles["summary"]}>Describe the plot</summary>
            <div className={styles["description"]}>{description}</div>
          </details>
        )}
      </div>
    )}
  </figure>
);
