"use client";

import { useState, useTransition } from "react";
import { useCardTimer } from "#app/_sitting/card-timer-switch.ts";
import { useHotkeySwitch } from "#app/_ui/hotkey-switch.ts";
import { Checkbox } from "#app/_ui/inputs.tsx";
import { Segmented } from "#app/_ui/segmented.tsx";
import { changeScreen, type ScreenChange } from "./actions.ts";
import { Said } from "./said.tsx";
import styles from "./settings.module.css";

const THEMES = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

type Theme = (typeof THEMES)[number]["value"];

const isTheme = (value: string): value is Theme => THEMES.some((theme) => theme.value === value);

/** The page takes the theme at once; the cookie keeps it for the next page. */
const show = (theme: Theme): void => {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
};

interface ScreenFormProps {
  theme: Theme;
}

/** Theme, hotkeys and the timer of a review: each applies as soon as it is chosen. */
export const ScreenForm = ({ theme }: ScreenFormProps) => {
  const [chosen, setChosen] = useState(theme);
  // This device decides, because the list of keys can switch them as well; the account hands it on to the next device.
  const { on, setOn } = useHotkeySwitch();
  const timer = useCardTimer();
  const [said, setSaid] = useState<string | null>(null);
  const [saving, save] = useTransition();
  const change = (next: ScreenChange): void => {
    save(async () => {
      const outcome = await changeScreen(next);
      setSaid(
        outcome.kind === "changed"
          ? "Saved."
          : "This was not saved. Reload the page and try again.",
      );
    });
  };
  return (
    <div className={styles["form"]}>
      <Segmented
        legend="Theme"
        name="theme"
        choices={THEMES}
        value={chosen}
        onChange={(value) => {
          if (!isTheme(value)) return;
          setChosen(value);
          show(value);
          change({ theme: value });
        }}
      />
      <Checkbox
        label="Keyboard shortcuts, such as Space and 0 to 5"
        checked={on}
        onChange={(event) => {
          setOn(event.target.checked);
          change({ hotkeys: event.target.checked });
        }}
      />
      <Checkbox
        label="Show how long a card takes"
        checked={timer.on}
        onChange={(event) => {
          timer.setOn(event.target.checked);
          setSaid("Saved on this device.");
        }}
      />
      <Said>{saving ? null : said}</Said>
    </div>
  );
};
