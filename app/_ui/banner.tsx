import type { ReactNode } from "react";
import { AttentionIcon } from "./icons.tsx";
import styles from "./banner.module.css";

interface BannerProps {
  children: ReactNode;
  icon?: ReactNode;
  /** A button or link at the end. */
  action?: ReactNode;
}

/** Something that stays true for a while: offline, a change that waits. It stays as long as it is true. */
export const Banner = ({ children, icon = <AttentionIcon />, action }: BannerProps) => (
  <div className={styles["banner"]} aria-live="polite">
    <span className={styles["icon"]}>{icon}</span>
    <div className={styles["words"]}>{children}</div>
    {action}
  </div>
);
