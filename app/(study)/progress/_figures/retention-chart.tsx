import { along } from "#app/_figures/axis.ts";
import styles from "#app/_figures/chart.module.css";
import { Point, type RetentionPoint } from "./retention-point.tsx";
import { passedWords, percent, rangeWords } from "#app/_figures/share-words.ts";

interface RetentionChartProps {
  points: readonly RetentionPoint[];
  /** Few points: each has its share beside it and its count under its label. */
  roomy?: boolean;
}

const TOP = 10;
const BASE = 150;

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
            <Point
              point={point}
              yOf={yOf}
              base={BASE}
              roomy={roomy}
              last={index === points.length - 1}
            />
          </svg>
        ))}
      </svg>
    </div>
  );
};
