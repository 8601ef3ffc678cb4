import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { FlatLine } from "./flat-line.tsx";
import { placeHops, type Hop } from "./hops.ts";
import styles from "./time-line.module.css";
import { UprightLine } from "./upright-line.tsx";

interface TimeLineProps {
  today: LocalDate;
  hops: readonly Hop[];
  /** Said beside today's dot. */
  said: string;
  /** From when on the plan takes each review to pass: "each time", "from tomorrow on". */
  passes: string;
}

/** The margin rule as a time line: an arc for each interval of one card. On a phone the arcs lie flat. */
export const TimeLine = ({ today, hops, said, passes }: TimeLineProps) => {
  const placed = placeHops(hops);
  const days = hops.map(({ intervalDays }) => intervalDays);
  return (
    <figure className={styles["figure"]}>
      <UprightLine today={today} hops={placed} said={said} />
      <FlatLine hops={placed} />
      <figcaption className={styles["caption"]}>
        If you pass {passes}, this card returns after {days.slice(0, -1).join(", ")} and{" "}
        {days.at(-1)} days.
      </figcaption>
    </figure>
  );
};
