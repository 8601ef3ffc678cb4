import Link from "next/link";
import type { MouseEvent, ReactNode } from "react";
import { CloseIcon, UndoIcon } from "#app/_ui/icons.tsx";
import { Keycap } from "#app/_ui/keycap.tsx";
import styles from "./session-bar.module.css";

interface SessionBarProps {
  /** Where End leads. */
  end?: string;
  onEnd?: (event: MouseEvent<HTMLAnchorElement>) => void;
  children: ReactNode;
  /** At the right. */
  aside: ReactNode;
}

/** End, how far the sitting has come, and what stands at the right. */
export const SessionBar = ({ end = "/", onEnd, children, aside }: SessionBarProps) => (
  <header className={styles["bar"]}>
    <Link href={end} className={styles["end"]} {...(onEnd ? { onClick: onEnd } : {})}>
      <CloseIcon />
      <span className={styles["word"]}>End</span>
    </Link>
    {children}
    {aside}
  </header>
);

/** Takes the last grade back. */
export const UndoButton = ({ canUndo, onUndo }: { canUndo: boolean; onUndo: () => void }) => (
  <button
    type="button"
    className={styles["undo"]}
    disabled={!canUndo}
    onClick={({ currentTarget, detail }) => {
      // A press by pointer leaves no focus behind: the next Space is for the card.
      if (detail > 0) currentTarget.blur();
      onUndo();
    }}
  >
    <UndoIcon />
    <span className={styles["word"]}>Undo</span>
    <Keycap keys="U" />
  </button>
);
