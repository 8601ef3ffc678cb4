import { Button } from "#app/_ui/button.tsx";
import type { Working } from "./use-many.ts";
import styles from "./import.module.css";

interface ProgressProps {
  working: Working;
  /** Not while it is being stored: that is done whole or not at all, and can be undone. */
  onCancel: (() => void) | null;
}

/** How far the work is, as a bar and in words. */
export const Progress = ({ working: { verb, done, of }, onCancel }: ProgressProps) => (
  <div className={styles["progress"]}>
    <p role="status" className="visually-hidden">
      {verb}
    </p>
    <progress
      aria-label={verb}
      className={styles["track"]}
      {...(of > 0 ? { value: done, max: of } : {})}
    />
    <p className={styles["far"]}>{of > 0 ? `${verb} ${done} of ${of}` : `${verb} …`}</p>
    {onCancel ? (
      <Button size="small" onClick={onCancel}>
        Cancel
      </Button>
    ) : null}
  </div>
);
