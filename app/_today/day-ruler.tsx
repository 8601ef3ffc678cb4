import { HeadCell, NumberCell, Table } from "#app/_ui/table.tsx";
import { dateInWords, weekdayName, shortDate } from "#lib/domain/time/local-date.ts";
import type { Today } from "#lib/server/use-cases/see-today.ts";
import { rulerDays, type RulerDay } from "./ruler-days.ts";
import styles from "./day-ruler.module.css";
import { habitWords } from "./words.ts";

const BASE = 58;
const TALLEST = 36;
const BAR = 7;

const Bar = ({ day, most }: { day: RulerDay; most: number }) => {
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(3, (count / most) * TALLEST));
  const done = tall(day.reviews);
  const due = day.due === 0 ? 0 : Math.max(3, tall(day.reviews + day.due) - done);
  const left = -BAR / 2;
  return (
    <>
      {done + due === 0 && day.when === "past" ? (
        <circle cy={BASE - 6} r="1.75" className={styles["off"]} />
      ) : null}
      {done > 0 ? (
        <rect x={left} y={BASE - done} width={BAR} height={done} className={styles["done"]} />
      ) : null}
      {due > 0 ? (
        <rect
          x={left + 0.75}
          y={BASE - done - due + 0.75}
          width={BAR - 1.5}
          height={due - 0.75}
          className={styles["due"]}
          data-when={day.when}
        />
      ) : null}
      {day.when === "coming" && day.due > 0 ? (
        <text y={BASE - due - 6} className={styles["value"]}>
          {day.due}
        </text>
      ) : null}
      {day.when === "today" ? (
        <path d={`M-4 ${BASE - done - due - 11}h8l-4 5z`} className={styles["now"]} />
      ) : null}
    </>
  );
};

const RulerTable = ({ days }: { days: readonly RulerDay[] }) => (
  <details className={styles["details"]}>
    <summary>The days as a table</summary>
    <Table caption="Reviews done and cards due, day by day">
      <thead>
        <tr>
          <HeadCell>Day</HeadCell>
          <HeadCell numeric>Reviewed</HeadCell>
          <HeadCell numeric>Due</HeadCell>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, when, reviews, due }) => (
          <tr key={day}>
            <td>
              {when === "today" ? "Today" : `${weekdayName(day).slice(0, 3)} ${dateInWords(day)}`}
            </td>
            <NumberCell>{when === "coming" ? "–" : reviews}</NumberCell>
            <NumberCell>{when === "past" ? "–" : due}</NumberCell>
          </tr>
        ))}
      </tbody>
    </Table>
  </details>
);

/** Two weeks back and one ahead: bars for what was reviewed, outlines for what is due. */
export const DayRuler = ({ today }: { today: Today }) => {
  const days = rulerDays(today);
  const most = Math.max(1, ...days.map((day) => day.reviews + day.due));
  const place = (index: number): string => `${((index + 0.5) / days.length) * 100}%`;
  const now = days.findIndex((day) => day.when === "today");
  const first = days[0];
  const from =
    first === undefined || first.when === "today"
      ? ""
      : now >= 13
        ? "two weeks ago"
        : shortDate(first.day);
  return (
    <div className={styles["ruler"]}>
      <svg width="100%" height="84" aria-hidden>
        {days.map((day, index) => (
          <svg key={day.day} x={place(index)} overflow="visible">
            <Bar day={day} most={most} />
          </svg>
        ))}
        <line x1="0" x2="100%" y1={BASE} y2={BASE} className={styles["base"]} />
        {now > 3 ? (
          <text x="0" y={BASE + 17}>
            {from}
          </text>
        ) : null}
        <text x={place(now)} y={BASE + 17} className={styles["today"]}>
          today
        </text>
        <text x="100%" y={BASE + 17} className={styles["end"]}>
          next week
        </text>
      </svg>
      <p className={styles["says"]}>{habitWords(today.habit)}</p>
      <RulerTable days={days} />
    </div>
  );
};
