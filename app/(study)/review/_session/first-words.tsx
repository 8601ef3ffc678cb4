"use client";

import { useDeviceSwitch } from "#app/_ui/device-switch.ts";
import { useHotkeyList } from "#app/_ui/hotkeys.tsx";
import styles from "./first-words.module.css";

/** How a sitting is worked, said until somebody has read it; then never again on this device. */
export const FirstWords = () => {
  const { on, setOn } = useDeviceSwitch("notecurve.first-words", {
    unlessTold: true,
    onServer: false,
  });
  const showKeys = useHotkeyList();
  if (!on) return null;
  return (
    <aside className={styles["words"]} aria-label="How to review">
      <p className={styles["keys"]}>
        Space shows the answer, 0 to 5 grade it, Space again is Good. U takes back.
      </p>
      <p className={styles["touch"]}>
        Tap the page for the answer, then a grade; hold Again for its shades. Swipe right from the
        ruler to take back. Pull up the source line for the note.
      </p>
      <p className={styles["ways"]}>
        <button type="button" onClick={showKeys}>
          All keys and gestures
        </button>
        <button type="button" onClick={() => setOn(false)}>
          Got it
        </button>
      </p>
    </aside>
  );
};
