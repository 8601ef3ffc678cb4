import type { ShownCounts } from "./shown-plan.ts";
import { CHANGES, CHANGE_ORDER } from "./words.ts";
import styles from "./plan.module.css";

/** How many cards are new, reworded, moved, gone, coming back and kept. */
export const Counts = ({ counts, label }: { counts: ShownCounts; label: string }) => (
  <ul className={styles["counts"]} aria-label={label}>
    {CHANGE_ORDER.filter((change) => counts[change] > 0 || change === "new").map((change) => (
      <li key={change} data-change={change}>
        <span className={styles["sign"]} aria-hidden="true">
          {CHANGES[change].sign}
        </span>
        <strong>{counts[change]}</strong> {CHANGES[change].word}
      </li>
    ))}
  </ul>
);

/** The same in a line of words: "12 new, 2 reworded". */
export const countWords = (counts: ShownCounts): string =>
  CHANGE_ORDER.filter((change) => counts[change] > 0)
    .map((change) => `${counts[change]} ${CHANGES[change].word}`)
    .join(", ");
