import { Button } from "#app/_ui/button.tsx";
import type { Far } from "./phases.ts";
import styles from "./import.module.css";

interface ProgressProps {
  far: Far;
  /** Not while it is being stored: that is done whole or not at all, and can be undone. */
  onCancel: (() => void) | null;
}

/** How far the work is, as a bar over all of it and in words. */
export const Progress = ({ far: { phase, words, share }, onCancel }: ProgressProps) => (
  <div className={styles["progress"]}>
    <p role="status" className="visually-hidden">
      {phase}
    </p>
    <progress aria-label={phase} className={styles["track"]} value={share} max={1} />
    <p className={styles["far"]}>{words}</p>
    {onCancel ? (
      <Button size="small" onClick={onCancel}>
        Cancel
      </Button>
    ) : null}
  </div>
);
