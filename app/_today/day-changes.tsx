"use client";

import { Button } from "#app/_ui/button.tsx";
import type { Today } from "#lib/server/use-cases/see-today.ts";
import { changeDayAction } from "./actions.ts";
import { chosenWords, lessWords, moreWords } from "./change-words.ts";
import styles from "./day-changes.module.css";
import { useServerChange } from "./use-server-change.ts";

interface DayChangesProps {
  change: Today["change"];
  /** What waits as things stand. */
  total: number;
}

/** More, less or nothing for this day alone. Quiet: the day's number and its button come first. */
export const DayChanges = ({ change: { chosen, more, less }, total }: DayChangesProps) => {
  const [busy, run] = useServerChange();
  const press = (what: Parameters<typeof changeDayAction>[0]) => () =>
    run(() => changeDayAction(what));
  const mayRest = chosen?.kind !== "off" && total > 0;
  return (
    <>
      {chosen === null ? null : (
        <p className={styles["chosen"]} role="status">
          {chosenWords(chosen)}{" "}
          <button
            type="button"
            className={styles["back"]}
            aria-disabled={busy}
            onClick={press("usual")}
          >
            As usual again
          </button>
        </p>
      )}
      {more === null && less === null && !mayRest ? null : (
        <details className={styles["details"]}>
          <summary>More, less or nothing today</summary>
          <div className={styles["choices"]}>
            {more === null ? null : (
              <Button size="small" busy={busy} onClick={press("more")}>
                {moreWords(more)}
              </Button>
            )}
            {less === null ? null : (
              <Button size="small" busy={busy} onClick={press("less")}>
                {lessWords(less, total)}
              </Button>
            )}
            {mayRest ? (
              <Button size="small" busy={busy} onClick={press("off")}>
                A day off
              </Button>
            ) : null}
          </div>
          <p className={styles["says"]}>
            For today only. What is left out stays due; nothing is lost.
          </p>
        </details>
      )}
    </>
  );
};
