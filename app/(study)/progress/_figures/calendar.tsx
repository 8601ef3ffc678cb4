"use client";

import { countOf } from "#app/_ui/count-of.ts";
import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { monthName, weekdayDate, type LocalDate } from "#lib/domain/time/local-date.ts";
import styles from "./calendar.module.css";
import { HEAT_STEPS, heatOf, monthsAbove, weeksOf } from "./heat.ts";

/** A day as the calendar needs it. */
export interface CalendarDay {
  readonly day: LocalDate;
  readonly reviews: number;
  readonly minutes: number;
  /** How many cards that came back were remembered, of how many. */
  readonly passed: number;
  readonly total: number;
}

interface CalendarProps {
  days: readonly CalendarDay[];
  today: LocalDate;
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const SHOWN_WEEKDAYS: ReadonlySet<string> = new Set(["Mon", "Wed", "Fri", "Sun"]);
/** A phone shows the latest weeks only. */
const WEEKS_ON_PHONE = 16;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -7,
  ArrowRight: 7,
  ArrowUp: -1,
  ArrowDown: 1,
};

const wordsOf = ({ day, reviews, minutes, passed, total }: CalendarDay, today: LocalDate) => {
  const date = weekdayDate(day, today);
  if (reviews === 0) return `${date}: no reviews`;
  const done = `${date}: ${countOf(reviews, "review")}`;
  const time = minutes > 0 ? `, ${minutes} min` : "";
  return total === 0 ? `${done}${time}` : `${done}${time}; ${passed} of ${total} remembered`;
};

/** Reviews a day as a calendar: the arrows move from day to day, and each says its date and count. */
export const Calendar = ({ days, today }: CalendarProps) => {
  const [at, setAt] = useState(days.length - 1);
  const table = useRef<HTMLTableElement>(null);
  const weeks = weeksOf(days);
  const months = monthsAbove(weeks);
  const chosen = days[at];
  const indexOf = new Map(days.map((each, index) => [each.day, index]));

  const move = (event: KeyboardEvent): void => {
    const last = days.length - 1;
    const step = STEPS[event.key];
    const to =
      event.key === "Home" ? 0 : event.key === "End" ? last : step === undefined ? null : at + step;
    if (to === null) return;
    event.preventDefault();
    const next = Math.min(last, Math.max(0, to));
    const cell = table.current?.querySelector<HTMLElement>(`[data-day="${days[next]?.day}"]`);
    // A day that the phone does not show takes no focus.
    if (!cell || cell.offsetParent === null) return;
    setAt(next);
    cell.focus();
  };
  const early = (week: number): true | undefined =>
    week < weeks.length - WEEKS_ON_PHONE ? true : undefined;

  return (
    <>
      <table
        ref={table}
        // The pattern for a calendar of cells: https://www.w3.org/WAI/ARIA/apg/patterns/grid/
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles["calendar"]}
        aria-label="Reviews a day. Arrow keys move from day to day."
        onKeyDown={move}
      >
        <thead aria-hidden>
          <tr>
            <td aria-label="Month" />
            {months.map((month, week) => (
              // Weeks have no identity but their order.
              // oxlint-disable-next-line react/no-array-index-key
              <td key={week} className={styles["month"]} data-early={early(week)}>
                {month === null ? null : <span>{monthName(month).slice(0, 3)}</span>}
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((weekday, row) => (
            <tr key={weekday}>
              <th scope="row" className={styles["weekday"]}>
                <span className={SHOWN_WEEKDAYS.has(weekday) ? undefined : "visually-hidden"}>
                  {weekday}
                </span>
              </th>
              {weeks.map((week, column) => {
                const day = week[row];
                if (!day) {
                  // oxlint-disable-next-line react/no-array-index-key
                  return <td key={column} data-early={early(column)} aria-label="Not yet" />;
                }
                const index = indexOf.get(day.day) ?? 0;
                return (
                  <td
                    key={day.day}
                    className={styles["day"]}
                    data-day={day.day}
                    data-heat={heatOf(day.reviews)}
                    data-early={early(column)}
                    aria-current={day.day === today ? "date" : undefined}
                    aria-label={wordsOf(day, today)}
                    tabIndex={index === at ? 0 : -1}
                    onFocus={() => setAt(index)}
                    onPointerEnter={() => setAt(index)}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles["foot"]}>
        <p className={styles["key"]}>
          none
          <span className={styles["steps"]} aria-hidden>
            <i data-heat={0} />
            {HEAT_STEPS.map((fewest) => (
              <i key={fewest} data-heat={heatOf(fewest)} />
            ))}
          </span>
          {HEAT_STEPS.at(-1)} or more reviews
        </p>
        <p className={styles["readout"]}>{chosen ? wordsOf(chosen, today) : null}</p>
      </div>
    </>
  );
};
