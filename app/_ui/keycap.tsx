import styles from "./keycap.module.css";

interface KeycapProps {
  /** What is printed on the key: "N", "Space", "Ctrl Enter". */
  keys: string;
}

/** A key beside the name of what it does. Hidden on touch; no reader hears it, the list of keys says it. */
export const Keycap = ({ keys }: KeycapProps) => (
  <kbd className={styles["keycap"]} aria-hidden="true">
    {keys}
  </kbd>
);
