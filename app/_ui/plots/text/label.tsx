import type { Prose } from "#lib/domain/exercises/index.ts";
import { classes } from "../../classes.ts";
import type { Spot } from "../geometry/place-labels.ts";
import type { LabelInk, LaidLabel } from "./lay-labels.ts";
import { toRuns } from "./runs.ts";
import type { LabelSize } from "./sizes.ts";
import { fontPixels, liftOf, runPixels } from "./sizes.ts";
import styles from "./label.module.css";

interface LabelProps {
  at: Spot;
  text: Prose;
  size: LabelSize;
  /** Pixels of 1 rem. */
  rem: number;
  ink?: LabelInk;
  strong?: boolean;
}

/** Words and letters on the picture, with a halo of its ground. The spot is the middle of their height. */
export const Label = ({ at, text, size, rem, ink = "axis", strong = false }: LabelProps) => {
  const runs = toRuns(text);
  // Half the height of a letter: what stands in the middle looks so.
  const y = at.y + fontPixels(size, rem) * (size === "letter" ? 0.2 : 0.35);
  const lifts = runs.map((run) => liftOf(run, size, rem));
  return (
    <text
      x={at.x}
      y={y}
      textAnchor={at.anchor}
      className={classes(styles["label"], styles[ink], strong && styles["strong"])}
    >
      {runs.map((run, index) => {
        const dy = (lifts[index - 1] ?? 0) - (lifts[index] ?? 0);
        const fontSize = runPixels(run, size, rem);
        return (
          // Runs have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <tspan
            key={index}
            className={styles[run.face]}
            fontSize={fontSize}
            dx={run.gap * fontSize}
            dy={dy}
          >
            {run.text}
          </tspan>
        );
      })}
    </text>
  );
};

export const Labels = ({ labels, rem }: { labels: readonly LaidLabel[]; rem: number }) =>
  labels.map(({ id, ...label }) => <Label key={id} {...label} rem={rem} />);
