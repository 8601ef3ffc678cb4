"use client";

import { useState, useTransition } from "react";
import { Checkbox } from "#app/_ui/inputs.tsx";
import { Segmented } from "#app/_ui/segmented.tsx";
import { changeScreen, type ScreenChange } from "./actions.ts";
import { Said } from "./said.tsx";
import styles from "./settings.module.css";

const THEMES = [
  { value: "system", label: "As the system" },
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
  hotkeys: boolean;
}

/** Theme and hotkeys: both apply as soon as they are chosen. */
export const ScreenForm = ({ theme, hotkeys }: ScreenFormProps) => {
  const [chosen, setChosen] = useState({ theme, hotkeys });
  const [said, setSaid] = useState<string | null>(null);
  const [saving, save] = useTransition();
  const change = (next: ScreenChange): void => {
    setChosen({ ...chosen, ...next });
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
        value={chosen.theme}
        onChange={(value) => {
          if (!isTheme(value)) return;
          show(value);
          change({ theme: value });
        }}
      />
      <Checkbox
        label="Keys work: Space, 0 to 5, U and the others"
        checked={chosen.hotkeys}
        onChange={(event) => change({ hotkeys: event.target.checked })}
      />
      <Said>{saving ? null : said}</Said>
    </div>
  );
};
