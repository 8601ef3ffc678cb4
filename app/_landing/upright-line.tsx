import { daysInWords, shortDate, type LocalDate } from "#lib/domain/time/local-date.ts";
import { handleOf } from "./bulge.ts";
import type { PlacedHop } from "./hops.ts";
import styles from "./time-line.module.css";

const LENGTH = 600;
const WIDTH = 280;
const TOP = 10;
const LINE_X = 84;
const TEXT_X = LINE_X + 16;
/** Shorter arcs have no room for their interval beside them. */
const LABELLED = 36;

const at = (share: number): number => TOP + share * LENGTH;

const arc = (from: number, to: number): string => {
  const x = LINE_X - handleOf(to - from);
  return `M${LINE_X} ${from}C${x} ${from} ${x} ${to} ${LINE_X} ${to}`;
};

interface UprightLineProps {
  today: LocalDate;
  hops: readonly PlacedHop[];
  /** Beside today's dot. */
  said: string;
}

export const UprightLine = ({ today, hops, said }: UprightLineProps) => (
  <svg
    className={styles["upright"]}
    viewBox={`0 0 ${WIDTH} ${LENGTH + 2 * TOP}`}
    aria-hidden="true"
  >
    <line className={styles["rule"]} x1={LINE_X} x2={LINE_X} y1={0} y2={LENGTH + 2 * TOP} />
    {hops.map(({ dueOn, intervalDays, from, to }) => (
      <g key={dueOn}>
        <path className={styles["arc"]} d={arc(at(from), at(to))} />
        {at(to) - at(from) < LABELLED ? null : (
          <text className={styles["interval"]} x={TEXT_X} y={(at(from) + at(to)) / 2 + 4}>
            {daysInWords(intervalDays)}
          </text>
        )}
      </g>
    ))}
    {hops.map(({ dueOn, to }) => (
      <g key={dueOn}>
        <circle className={styles["stop"]} cx={LINE_X} cy={at(to)} r={4} />
        <text className={styles["date"]} x={TEXT_X} y={at(to) + 4}>
          {shortDate(dueOn)}
        </text>
      </g>
    ))}
    <circle className={styles["now"]} cx={LINE_X} cy={TOP} r={5.5} />
    <text className={styles["date"]} x={TEXT_X} y={TOP + 4} data-now="true">
      {shortDate(today)}
      <tspan dx="10">{said}</tspan>
    </text>
  </svg>
);
