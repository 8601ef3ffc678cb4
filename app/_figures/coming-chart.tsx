import { dateInWords, shortDate, weekdayName } from "#lib/domain/time/local-date.ts";
import { HeadCell, NumberCell, Table } from "#app/_ui/table.tsx";
import type { Progress } from "#lib/server/use-cases/see-progress.ts";
import { countOf } from "#app/_ui/count-of.ts";
import { minutesInWords } from "#app/_ui/next-words.ts";
import { along, wholeTicks } from "./axis.ts";
import styles from "./chart.module.css";

const TOP = 22;
const BASE = 168;
const HEIGHT = 196;
const FILLED = 0.66;

type Coming = Pick<Progress, "coming" | "paceSeconds">;

/** "About 9 reviews a day, 6 minutes." */
export const comingWords = ({ coming, paceSeconds }: Coming): string => {
  const all = coming.reduce((sum, { due }) => sum + due, 0);
  if (all === 0) return "Nothing is scheduled yet. New cards come on top of this.";
  if (all < coming.length)
    return `${countOf(all, "review falls", "reviews fall")} due. New cards and what you forget come on top.`;
  const aDay = Math.max(1, Math.round(all / coming.length));
  return `About ${countOf(aDay, "review")} a day, ${minutesInWords(aDay * paceSeconds)}. New cards and what you forget come on top.`;
};

/** What falls due today and on each of the next 30 days. */
export const ComingChart = ({ coming }: Pick<Coming, "coming">) => {
  const most = Math.max(4, ...coming.map(({ due }) => due));
  const tall = (due: number): number => (due / most) * (BASE - TOP);
  const label = coming.map(({ day, due }) => `${shortDate(day)} ${due}`).join(", ");
  return (
    <div className={styles["chart"]} role="img" aria-label={`Due each day: ${label}.`}>
      <svg width="100%" height={HEIGHT} aria-hidden>
        {wholeTicks(most).map((tick) => (
          <line
            key={tick}
            x1="0"
            x2="100%"
            y1={BASE - tall(tick)}
            y2={BASE - tall(tick)}
            className={styles["rule"]}
          />
        ))}
        {coming.map(({ day, due }, index) => (
          <rect
            key={day}
            x={along((index + (1 - FILLED) / 2) / coming.length)}
            width={along(FILLED / coming.length)}
            y={BASE - tall(due)}
            height={tall(due)}
            className={styles[index === 0 ? "now" : "due"]}
          />
        ))}
        <line x1="0" x2="100%" y1={BASE} y2={BASE} className={styles["base"]} />
        <text x="0" y={BASE - tall(coming[0]?.due ?? 0) - 7} className={styles["strong"]}>
          {coming[0]?.due}
        </text>
        <text x="0" y={BASE + 18} className={styles["strong"]}>
          today
        </text>
        {coming.map(({ day }, index) =>
          index > 3 && index % 7 === 0 ? (
            <text
              key={day}
              x={along((index + 0.5) / coming.length)}
              y={BASE + 18}
              className={styles["middle"]}
            >
              {shortDate(day)}
            </text>
          ) : null,
        )}
      </svg>
      <svg width="100%" height={HEIGHT} aria-hidden>
        {wholeTicks(most).map((tick) => (
          <text key={tick} x="100%" y={BASE - tall(tick) + 4} className={styles["end"]}>
            {tick}
          </text>
        ))}
      </svg>
    </div>
  );
};

export const ComingTable = ({ coming, paceSeconds }: Coming) => (
  <Table caption="Due today and on the next 30 days">
    <thead>
      <tr>
        <HeadCell>Day</HeadCell>
        <HeadCell numeric>Due</HeadCell>
        <HeadCell numeric>About</HeadCell>
      </tr>
    </thead>
    <tbody>
      {coming.map(({ day, due }, index) => (
        <tr key={day}>
          <td>{index === 0 ? "Today" : `${weekdayName(day).slice(0, 3)} ${dateInWords(day)}`}</td>
          <NumberCell>{due}</NumberCell>
          <NumberCell>{due === 0 ? "–" : minutesInWords(due * paceSeconds)}</NumberCell>
        </tr>
      ))}
    </tbody>
  </Table>
);
