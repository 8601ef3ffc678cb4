import { daysInWords, daysShort, shortDate, type LocalDate } from "#lib/domain/time/local-date.ts";
import { placeHops, type Hop, type PlacedHop } from "./hops.ts";
import styles from "./time-line.module.css";

interface TimeLineProps {
  today: LocalDate;
  hops: readonly Hop[];
  /** Said beside today's dot. */
  said: string;
}

/** Half an ellipse between two feet; control points at four thirds of the height make a cubic of it. */
const arc = (from: number, to: number, bulge: number, upright: boolean): string => {
  const reach = (bulge * 4) / 3;
  return upright
    ? `M${LINE_X} ${from}C${LINE_X - reach} ${from} ${LINE_X - reach} ${to} ${LINE_X} ${to}`
    : `M${from} ${FLAT_Y}C${from} ${FLAT_Y - reach} ${to} ${FLAT_Y - reach} ${to} ${FLAT_Y}`;
};

const LENGTH = 600;
const TOP = 10;
const LINE_X = 84;
const WIDTH = 280;

const feet = (hop: PlacedHop): { from: number; to: number } => ({
  from: TOP + hop.from * LENGTH,
  to: TOP + hop.to * LENGTH,
});

/** How far an arc stands out, in pixels: less than half a circle once the interval is long. */
const bulgeOf = (length: number): number => Math.min(length / 2, 18 + length * 0.22);

const Upright = ({
  today,
  hops,
  said,
}: {
  today: LocalDate;
  hops: readonly PlacedHop[];
  said: string;
}) => (
  <svg
    className={styles["upright"]}
    viewBox={`0 0 ${WIDTH} ${LENGTH + 2 * TOP}`}
    aria-hidden="true"
  >
    <line className={styles["rule"]} x1={LINE_X} x2={LINE_X} y1={0} y2={LENGTH + 2 * TOP} />
    <text className={styles["date"]} x={LINE_X + 16} y={TOP + 4} data-now="true">
      {shortDate(today)}
      <tspan dx="10">{said}</tspan>
    </text>
    {hops.map((hop) => {
      const { from, to } = feet(hop);
      const middle = (from + to) / 2;
      return (
        <g key={hop.dueOn}>
          <path className={styles["arc"]} d={arc(from, to, bulgeOf(to - from), true)} />
          {to - from < 36 ? null : (
            <text className={styles["interval"]} x={LINE_X + 16} y={middle + 4}>
              {daysInWords(hop.intervalDays)}
            </text>
          )}
          <circle className={styles["stop"]} cx={LINE_X} cy={to} r={4} />
          <text className={styles["date"]} x={LINE_X + 16} y={to + 4}>
            {shortDate(hop.dueOn)}
          </text>
        </g>
      );
    })}
    <circle className={styles["now"]} cx={LINE_X} cy={TOP} r={5.5} />
  </svg>
);

const FLAT_LENGTH = 340;
const FLAT_Y = 84;
const SIDE = 6;

const Flat = ({ hops }: { hops: readonly PlacedHop[] }) => {
  const at = (share: number): number => SIDE + share * FLAT_LENGTH;
  const last = hops.length - 1;
  return (
    <svg
      className={styles["flat"]}
      viewBox={`0 0 ${FLAT_LENGTH + 2 * SIDE} 108`}
      aria-hidden="true"
    >
      <line className={styles["rule"]} x1={0} x2={FLAT_LENGTH + 2 * SIDE} y1={FLAT_Y} y2={FLAT_Y} />
      {hops.map((hop, index) => {
        const [from, to] = [at(hop.from), at(hop.to)];
        return (
          <g key={hop.dueOn}>
            <path className={styles["arc"]} d={arc(from, to, bulgeOf(to - from), false)} />
            {to - from < 34 ? null : (
              <text
                className={styles["interval"]}
                x={(from + to) / 2}
                y={FLAT_Y - 8}
                textAnchor="middle"
              >
                {daysShort(hop.intervalDays)}
              </text>
            )}
            <circle className={styles["stop"]} cx={to} cy={FLAT_Y} r={3.5} />
            {index < last - 1 ? null : (
              <text
                className={styles["date"]}
                x={index === last ? FLAT_LENGTH + 2 * SIDE : to}
                y={FLAT_Y + 20}
                textAnchor={index === last ? "end" : "middle"}
              >
                {shortDate(hop.dueOn)}
              </text>
            )}
          </g>
        );
      })}
      <circle className={styles["now"]} cx={at(0)} cy={FLAT_Y} r={5} />
      <text className={styles["date"]} x={0} y={FLAT_Y + 20} data-now="true">
        today
      </text>
    </svg>
  );
};

/** The margin rule as a time line: an arc for each interval of one card. On a phone the arcs lie flat. */
export const TimeLine = ({ today, hops, said }: TimeLineProps) => {
  const placed = placeHops(hops);
  const days = hops.map(({ intervalDays }) => intervalDays);
  return (
    <figure className={styles["figure"]}>
      <Upright today={today} hops={placed} said={said} />
      <Flat hops={placed} />
      <figcaption className={styles["caption"]}>
        If you pass each time, this card returns after {days.slice(0, -1).join(", ")} and{" "}
        {days.at(-1)} days.
      </figcaption>
    </figure>
  );
};
