import type { ReactNode } from "react";
import type { Pixel } from "../geometry/box.ts";
import styles from "./epsilon-handle.module.css";

/** The ring that stands for the chosen ε; the handle lies over it. */
export const Ring = ({ at }: { at: Pixel }) => (
  <>
    <circle className={styles["halo"]} cx={at.x} cy={at.y} r={17} />
    <circle className={styles["ring"]} cx={at.x} cy={at.y} r={7.5} />
  </>
);

/** The hollow diamond that stands for the given ε. */
export const Diamond = ({ at }: { at: Pixel }) => (
  <path className={styles["given"]} d={`M${at.x} ${at.y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`} />
);

/** "ε = 0.12" and what it means. */
export const EpsilonReadout = ({ value, children }: { value: string; children: ReactNode }) => (
  <span className={styles["readout"]}>
    <span className={styles["swatch"]} aria-hidden="true" />
    <span>
      <span className={styles["letter"]}>ε</span> = {value}, {children}
    </span>
  </span>
);
