import { daysShort, shortDate } from "#lib/domain/time/local-date.ts";
import { handleOf } from "./bulge.ts";
import type { PlacedHop } from "./hops.ts";
import styles from "./time-line.module.css";

const LENGTH = 338;
const SIDE = 6;
const WIDTH = LENGTH + 2 * SIDE;
const LINE_Y = 84;
const DATE_Y = LINE_Y + 20;
/** Shorter arcs have no room for their interval below them. */
const LABELLED = 40;

const at = (share: number): number => SIDE + share * LENGTH;

const arc = (from: number, to: number): string => {
  const y = LINE_Y - handleOf(to - from);
  return `M${from} ${LINE_Y}C${from} ${y} ${to} ${y} ${to} ${LINE_Y}`;
};

/** The two latest dates have room: the last at the line's end, the one before it at its foot. */
const DatesOfLatest = ({ hops }: { hops: readonly PlacedHop[] }) => {
  const [before, last] = hops.slice(-2);
  return (
    <>
      {before ? (
        <text className={styles["date"]} x={at(before.to)} y={DATE_Y} textAnchor="middle">
          {shortDate(before.dueOn)}
        </text>
      ) : null}
      {last ? (
        <text className={styles["date"]} x={WIDTH} y={DATE_Y} textAnchor="end">
          {shortDate(last.dueOn)}
        </text>
      ) : null}
    </>
  );
};

export const FlatLine = ({ hops }: { hops: readonly PlacedHop[] }) => (
  <svg className={styles["flat"]} viewBox={`0 0 ${WIDTH} ${DATE_Y + 4}`} aria-hidden="true">
    <line className={styles["rule"]} x1={0} x2={WIDTH} y1={LINE_Y} y2={LINE_Y} />
    {hops.map(({ dueOn, intervalDays, from, to }) => (
      <g key={dueOn}>
        <path className={styles["arc"]} d={arc(at(from), at(to))} />
        {at(to) - at(from) < LABELLED ? null : (
          <text
            className={styles["interval"]}
            x={(at(from) + at(to)) / 2}
            y={LINE_Y - 8}
            textAnchor="middle"
          >
            {daysShort(intervalDays)}
          </text>
        )}
      </g>
    ))}
    {hops.map(({ dueOn, to }) => (
      <circle key={dueOn} className={styles["stop"]} cx={at(to)} cy={LINE_Y} r={3.5} />
    ))}
    <circle className={styles["now"]} cx={at(0)} cy={LINE_Y} r={5} />
    <text className={styles["date"]} x={0} y={DATE_Y} data-now="true">
      today
    </text>
    <DatesOfLatest hops={hops} />
  </svg>
);
