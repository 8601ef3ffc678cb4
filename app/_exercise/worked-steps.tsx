import { classes } from "#app/_ui/classes.ts";
import { Prose } from "#app/_ui/prose.tsx";
import type { Explanation } from "#lib/server/use-cases/judge-answer.ts";
import styles from "./worked-steps.module.css";

/** How the answer comes about: a formula and what it says, step by step; colours are those of the picture. */
export const WorkedSteps = ({ steps }: Pick<Explanation, "steps">) => (
  <ol className={classes(styles["steps"], "prose-steps")}>
    {steps.map((step, index) => (
      // Steps have no identity but their place.
      // oxlint-disable-next-line react/no-array-index-key
      <li key={index} className={styles["step"]} data-role={step.role}>
        {step.resultHtml === undefined ? null : (
          <Prose html={step.resultHtml} className={styles["formula"] ?? ""} />
        )}
        <Prose html={step.saysHtml} size="small" className={styles["says"] ?? ""} />
      </li>
    ))}
  </ol>
);
