import Link from "next/link";
import type { ReactNode } from "react";
import { CloseIcon, UndoIcon } from "#app/_ui/icons.tsx";
import { Keycap } from "#app/_ui/keycap.tsx";
import styles from "./session-bar.module.css";

interface SessionBarProps {
  children: ReactNode;
  canUndo: boolean;
  onUndo: () => void;
}

/** End, the ruler of the session, undo. */
export const SessionBar = ({ children, canUndo, onUndo }: SessionBarProps) => (
  <header className={styles["bar"]}>
    <Link href="/" className={styles["end"]}>
      <CloseIcon />
      <span className={styles["word"]}>End</span>
    </Link>
    {children}
    <button type="button" className={styles["undo"]} disabled={!canUndo} onClick={onUndo}>
      <UndoIcon />
      <span className={styles["word"]}>Undo</span>
      <Keycap keys="U" />
    </button>
  </header>
);
