import type { Retention } from "#lib/domain/progress/index.ts";
import { classes } from "#app/_ui/classes.ts";
import styles from "#app/_figures/chart.module.css";
import { percent } from "#app/_figures/share-words.ts";

export interface RetentionPoint {
  readonly key: string;
  /** Under the axis; null where the axis is too narrow to name each. */
  readonly label: string | null;
  /** How a reader is told of it. */
  readonly spoken: string;
  readonly retention: Retention;
}

type Measured = Extract<Retention, { kind: "measured" }>;

interface PointProps {
  point: RetentionPoint;
  /** Pixels from the top for a share. */
  yOf: (share: number) => number;
  /** Where the axis lies, in pixels. */
  base: number;
  roomy: boolean;
  /** Its words end where the others' middle stands: the last one would leave the page. */
  last: boolean;
}

const CAP = 5;

const cap = (y: number): string => `M${-CAP} ${y}h${2 * CAP}`;

const Range = ({ retention, yOf }: { retention: Measured } & Pick<PointProps, "yOf">) => {
  const [low, high] = [yOf(retention.low), yOf(retention.high)];
  return <path d={`M0 ${low}V${high}${cap(low)}${cap(high)}`} className={styles["range"]} />;
};

const Mark = ({ point: { retention }, yOf, base, roomy, last }: PointProps) => {
  if (retention.kind === "measured") {
    const y = yOf(retention.share);
    return (
      <>
        <Range retention={retention} yOf={yOf} />
        <circle cy={y} r={roomy ? 5.5 : 4.5} className={styles["dot"]} />
        {roomy ? (
          <text
            x={last ? -9 : 9}
            y={y + 4}
            className={classes(styles["strong"], last && styles["end"])}
          >
            {percent(retention.share)}
          </text>
        ) : null}
      </>
    );
  }
  if (retention.total === 0) return null;
  return (
    <>
      <circle cy={base - 8} r="3" className={styles["few"]} />
      {roomy ? (
        <text y={base - 20} className={styles["middle"]}>
          too few
        </text>
      ) : null}
    </>
  );
};

/** One share: its mark, and its words under the axis. Its own x is 0. */
export const Point = (props: PointProps) => {
  const { point, base, roomy, last } = props;
  const { label, retention } = point;
  return (
    <>
      <Mark {...props} />
      {label === null ? null : (
        <text
          x={last && !roomy ? 6 : 0}
          y={base + 18}
          className={classes(styles[last && !roomy ? "end" : "middle"], roomy && styles["strong"])}
        >
          {label}
        </text>
      )}
      {roomy ? (
        <text y={base + 35} className={styles["middle"]}>
          {retention.total}
          <tspan className="only-wide"> reviews</tspan>
        </text>
      ) : null}
    </>
  );
};
