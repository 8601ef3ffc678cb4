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
    <Checkbox
      label="Use these keys on this device"
      checked={on}
      onChange={(event) => onSwitch(event.target.checked)}
    />
  </Dialog>
);
