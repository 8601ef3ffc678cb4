import {
  daysBetween,
  daysInWords,
  daysShort,
  shortDate,
  type LocalDate,
} from "#lib/domain/time/local-date.ts";
import styles from "./interval-arcs.module.css";

export interface PastShowing {
  readonly day: LocalDate;
  readonly intervalDays: number;
  readonly word: string;
}

interface IntervalArcsProps {
  past: readonly PastShowing[];
  today: LocalDate;
  /** Where a pass today would lead; null for a repeat. */
  next: { readonly dueOn: LocalDate; readonly intervalDays: number } | null;
}

const SHOWN = 4;
const GAP_PX = { least: 36, most: 92 };

/** Room for an interval: it grows with the logarithm, so that 6 and 60 days both show. */
const heightOf = (days: number): number => {
  const grown = GAP_PX.least + Math.log2(Math.max(1, days)) * 12;
  return Math.min(GAP_PX.most, Math.round(grown));
};

interface Mark {
  readonly y: number;
  readonly day: LocalDate;
  readonly word: string;
  readonly kind: "past" | "today" | "next";
  readonly daysBefore: number;
}

const marksOf = ({ past, today, next }: IntervalArcsProps): readonly Mark[] => {
  const stops = [
    ...past.slice(-SHOWN).map(({ day, word }) => ({ day, word, kind: "past" as const })),
    { day: today, word: "today", kind: "today" as const },
    ...(next ? [{ day: next.dueOn, word: "next", kind: "next" as const }] : []),
  ];
  let y = 12;
  return stops.map((stop, index) => {
    const before = stops[index - 1];
    const daysBefore = before ? daysBetween(before.day, stop.day) : 0;
    if (before) y += heightOf(daysBefore);
    return { ...stop, y, daysBefore };
  });
};

/** The margin rule as a time line: one arc for each interval of the card, longer for a longer one. */
export const IntervalArcs = (props: IntervalArcsProps) => {
  const marks = marksOf(props);
  const height = (marks.at(-1)?.y ?? 0) + 14;
  const words = marks
    .map(
      ({ day, word, daysBefore }) =>
        `${daysBefore > 0 ? `${daysInWords(daysBefore)}, then ` : ""}${shortDate(day)} ${word}`,
    )
    .join("; ");
  return (
    <svg
      className={styles["arcs"]}
      width="240"
      height={height}
      role="img"
      aria-label={`Reviews of this card: ${words}`}
    >
      <line x1="32" x2="32" y1="4" y2={height - 4} className={styles["rule"]} />
      {marks.map(({ y, day, kind, word, daysBefore }, index) => {
        const from = marks[index - 1]?.y ?? y;
        const middle = (from + y) / 2;
        const bow = Math.min(26, 8 + (y - from) * 0.22);
        return (
          <g key={`${day} ${kind}`} data-kind={kind}>
            {index > 0 ? (
              <>
                <path
                  className={styles["arc"]}
                  d={`M32 ${from} C ${32 - bow} ${from}, ${32 - bow} ${y}, 32 ${y}`}
                />
                {y - from > 48 || kind === "next" ? (
                  <text x="48" y={middle + 4} className={styles["interval"]}>
                    {kind === "next"
                      ? `${daysShort(daysBefore)}, if you pass`
                      : daysInWords(daysBefore)}
                  </text>
                ) : null}
              </>
            ) : null}
            <circle cx="32" cy={y} r={kind === "today" ? 6 : 4} className={styles["stop"]} />
            <text x="48" y={y + 4} className={styles["day"]}>
              {shortDate(day)}
            </text>
            <text x="112" y={y + 4} className={styles["day"]}>
              {word}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
