"use client";

import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import type { Hotkey } from "./hotkey-match.ts";
import styles from "./hotkey-list.module.css";
import { Checkbox } from "./inputs.tsx";

interface HotkeyListProps {
  /** Null while the list is closed. */
  hotkeys: readonly Hotkey[] | null;
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

const named = (keys: string): string =>
  keys.replace(/\b[a-z]\b/gu, (letter) => letter.toUpperCase());

/** A key may be bound twice, by a page and by its frame; the list names it once, as the page does. */
const once = (hotkeys: readonly Hotkey[]): readonly Hotkey[] => [
  ...new Map(hotkeys.map((hotkey) => [hotkey.keys, hotkey])).values(),
];

/** What a finger does, where it does more than press. */
const Gestures = ({ hotkeys }: { hotkeys: readonly Hotkey[] }) => {
  const byGesture = new Map(
    hotkeys.flatMap((each) => (each.gesture ? [[each.gesture, each]] : [])),
  );
  if (byGesture.size === 0) return null;
  return (
    <>
      <h3 className={styles["name"]}>By touch</h3>
      <dl className={styles["list"]}>
        {[...byGesture].map(([gesture, { label }]) => (
          <div key={gesture} className={styles["row"]}>
            <dt>{gesture}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

export const HotkeyList = ({ hotkeys, on, onSwitch, onClose }: HotkeyListProps) => (
  <Dialog
    open={hotkeys !== null}
    onClose={onClose}
    title="Keys on this page"
    actions={<Button onClick={onClose}>Close</Button>}
  >
    <dl className={styles["list"]}>
      {once(hotkeys ?? []).map(({ keys, label }) => (
        <div key={keys} className={styles["row"]}>
          <dt>
            <kbd className={styles["key"]}>{named(keys)}</kbd>
          </dt>
          <dd>{label}</dd>
        </div>
      ))}
      <div className={styles["row"]}>
        <dt>
          <kbd className={styles["key"]}>?</kbd>
        </dt>
        <dd>This list</dd>
      </div>
    </dl>
    <Gestures hotkeys={hotkeys ?? []} />
    <Checkbox
      label="Use these keys on this device"
      checked={on}
      onChange={(event) => onSwitch(event.target.checked)}
    />
  </Dialog>
);
