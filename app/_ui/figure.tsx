"use client";

import { useId, useState } from "react";
import type { ReactNode } from "react";
import styles from "./figure.module.css";

interface FigureProps {
  title: ReactNode;
  /** What the figure says, in a sentence. */
  says?: ReactNode;
  /** The picture. */
  chart: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
  /** Shown first; the chart unless told. */
  first?: "chart" | "table";
}

/** A figure that is both a chart and a table. */
export const Figure = ({ title, says, chart, table, first = "chart" }: FigureProps) => {
  const [view, setView] = useState(first);
  const titleId = useId();
  return (
    <section className={styles["figure"]} aria-labelledby={titleId}>
      <div className={styles["head"]}>
        <h2 id={titleId} className={styles["title"]}>
          {title}
        </h2>
        <fieldset className={styles["views"]} aria-label="Show as">
          <button type="button" aria-pressed={view === "chart"} onClick={() => setView("chart")}>
            Chart
          </button>
          <button type="button" aria-pressed={view === "table"} onClick={() => setView("table")}>
            Table
          </button>
        </fieldset>
      </div>
      {says === undefined ? null : <p className={styles["says"]}>{says}</p>}
      <div hidden={view !== "chart"}>{chart}</div>
      <div hidden={view !== "table"} className={styles["table"]}>
        {table}
      </div>
    </section>
  );
};
