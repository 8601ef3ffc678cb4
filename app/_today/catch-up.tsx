"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button.tsx";
import { countOf } from "#app/_ui/count-of.ts";
import { dateInWords, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { Backlog } from "#lib/server/use-cases/catch-up.ts";
import { catchUpAction } from "./actions.ts";
import styles from "./day-changes.module.css";
import { useServerChange } from "./use-server-change.ts";

type LargeBacklog = Extract<Backlog, { kind: "large" }>;

const Offer = ({ backlog }: { backlog: LargeBacklog }) => {
  const { size, fewestDays, mostDays } = backlog;
  const [days, setDays] = useState(backlog.days);
  const [busy, run] = useServerChange();
  const choices = Array.from(
    { length: mostDays + 1 - fewestDays },
    (_, index) => fewestDays + index,
  );
  return (
    <section aria-labelledby="catch-up">
      <h2 id="catch-up" className="visually-hidden">
        Catch up
      </h2>
      <p className={styles["chosen"]}>
        {size} of these were due before today. Over {days} days that is {Math.ceil(size / days)} a
        day, the most urgent first, beside what falls due. No interval changes.
      </p>
      <div className={styles["choices"]}>
        <select
          aria-label="Days to spread them over"
          className={styles["days"]}
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {each} days
            </option>
          ))}
        </select>
        <Button
          size="small"
          busy={busy}
          busyLabel="Spreading"
          onClick={() => run(() => catchUpAction(days))}
        >
          Spread them
        </Button>
      </div>
    </section>
  );
};

/** After a holiday: much waits, and can be spread over some days. While it is, how much of it is left. */
export const CatchUp = ({ backlog, today }: { backlog: Backlog; today: LocalDate }) => {
  const [busy, run] = useServerChange();
  if (backlog.kind === "large") return <Offer backlog={backlog} />;
  return (
    <p className={styles["chosen"]} role="status">
      Catching up until {dateInWords(backlog.lastDay, today)}: {countOf(backlog.left, "card")} of
      the backlog left, a share of them each day.{" "}
      <button
        type="button"
        className={styles["back"]}
        aria-disabled={busy}
        onClick={() => run(() => catchUpAction(null))}
      >
        Offer all of it
      </button>
    </p>
  );
};
