import { along } from "#app/_figures/axis.ts";
import { intervalPlace, RULED_DAYS, stackDots } from "./interval-place.ts";
import styles from "./concepts.module.css";

const RADIUS = 3;
const STOREY = 6.5;
const TALLEST = 4;

/** A dot for each card at its interval. */
export const IntervalStrip = ({ intervalsDays }: { intervalsDays: readonly number[] }) => {
  const dots = stackDots(intervalsDays, 0.022);
  const storeys = Math.max(0, ...dots.map((dot) => dot.storey));
  const step = storeys <= TALLEST ? STOREY : (STOREY * TALLEST) / storeys;
  const base = 9 + storeys * step;
  return (
    <svg width="100%" height={base + 9} className={styles["strip"]} aria-hidden>
      <line x1="0" x2="100%" y1={base} y2={base} />
      {RULED_DAYS.map((days) => (
        <line
          key={days}
          x1={along(intervalPlace(days))}
          x2={along(intervalPlace(days))}
          y1={base - 3}
          y2={base + 3}
        />
      ))}
      {dots.map(({ place, storey }) => (
        <circle key={`${place} ${storey}`} cx={along(place)} cy={base - storey * step} r={RADIUS} />
      ))}
    </svg>
  );
};
