import type { Retention } from "#lib/domain/progress/index.ts";
import { along } from "./axis.ts";
import styles from "./chart.module.css";
import { passedWords, percent, rangeWords } from "./words.ts";

export interface RetentionPoint {
  readonly key: string;
  /** Under the axis; null where the axis is too narrow to name each. */
  readonly label: string | null;
  /** How a reader is told of it. */
  readonly spoken: string;
  readonly retention: Retention;
}

interface RetentionChartProps {
  points: readonly RetentionPoint[];
  /** Few points: each has its share beside it and its count under its label. */
  roomy?: boolean;
}

const TOP = 10;
const BASE = 150;
const CAP = 5;

const pointWords = ({ spoken, retention }: RetentionPoint): string =>
  retention.kind === "too-few"
    ? `${spoken}: ${passedWords(retention)}, too few to tell`
    : `${spoken}: ${percent(retention.share)} of ${retention.total}, likely ${rangeWords(retention)}`;

/** The lowest tenth that the axis must reach; half unless something lies lower. */
const floorOf = (points: readonly RetentionPoint[]): number => {
  const lows = points.flatMap(({ retention }) =>
    retention.kind === "measured" ? [retention.low] : [],
  );
  return Math.floor(Math.min(0.5, ...lows) * 10) / 10;
};

const Point = ({
  point,
  yOf,
  roomy,
}: {
  point: RetentionPoint;
  yOf: (share: number) => number;
  roomy: boolean;
}) => {
  const { retention, label } = point;
  const measured = retention.kind === "measured";
  return (
    <>
      {measured ? (
        <>
          <path
            d={`M0 ${yOf(retention.low)}V${yOf(retention.high)}M${-CAP} ${yOf(retention.low)}h${2 * CAP}M${-CAP} ${yOf(retention.high)}h${2 * CAP}`}
            className={styles["range"]}
          />
          <circle cy={yOf(retention.share)} r={roomy ? 5.5 : 4.5} className={styles["dot"]} />
        </>
      ) : retention.total > 0 ? (
        <circle cy={BASE - 8} r="3" className={styles["few"]} />
      ) : null}
      {measured && roomy ? (
        <text x="9" y={yOf(retention.share) + 4} className={styles["strong"]}>
          {percent(retention.share)}
        </text>
      ) : null}
      {!measured && retention.total > 0 && roomy ? (
        <text y={BASE - 20} className={styles["middle"]}>
          too few
        </text>
      ) : null}
      {label === null ? null : (
        <text y={BASE + 18} className={`${styles["middle"]} ${roomy ? styles["strong"] : ""}`}>
          {label}
        </text>
      )}
      {roomy && label !== null ? (
        <text y={BASE + 35} className={styles["middle"]}>
          {retention.total}
          <tspan className="only-wide"> reviews</tspan>
        </text>
      ) : null}
    </>
  );
};

/** Shares remembered, each with the range in which the true share lies 19 times of 20. */
export const RetentionChart = ({ points, roomy = false }: RetentionChartProps) => {
  const floor = floorOf(points);
  const yOf = (share: number): number =>
    Math.round((BASE - ((share - floor) / (1 - floor)) * (BASE - TOP)) * 10) / 10;
  const height = BASE + (roomy ? 46 : 28);
  const step = floor < 0.5 ? 2 : 1;
  const tenths = Array.from({ length: 11 }, (_, tenth) => tenth).filter(
    (tenth) => tenth / 10 >= floor && (10 - tenth) % step === 0,
  );
  return (
    <div
      className={styles["chart"]}
      data-scale="left"
      role="img"
      aria-label={`Share remembered. ${points
        .filter(({ retention }) => retention.total > 0)
        .map(pointWords)
        .join("; ")}.`}
    >
      <svg width="100%" height={height} aria-hidden>
        {tenths.map((tenth) => (
          <text key={tenth} x="0" y={yOf(tenth / 10) + 4}>
            {tenth * 10}%
          </text>
        ))}
      </svg>
      <svg width="100%" height={height} aria-hidden>
        {tenths.map((tenth) => (
          <line
            key={tenth}
            x1="0"
            x2="100%"
            y1={yOf(tenth / 10)}
            y2={yOf(tenth / 10)}
            className={styles[tenth === 9 ? "solid" : "rule"]}
          />
        ))}
        {points.map((point, index) => (
          <svg key={point.key} x={along((index + 0.5) / points.length)} overflow="visible">
            <Point point={point} yOf={yOf} roomy={roomy} />
          </svg>
        ))}
      </svg>
    </div>
  );
};
