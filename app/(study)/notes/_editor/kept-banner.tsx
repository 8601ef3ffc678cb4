import { Banner } from "#app/_ui/banner.tsx";
import { Button } from "#app/_ui/button.tsx";
import { dateInWords, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { KeptText } from "./kept-text.ts";
import styles from "./note-editor.module.css";

const two = (number: number): string => String(number).padStart(2, "0");

/** "24 November, 18:40", by the clock of the device. */
const momentInWords = (at: number): string => {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${dateInWords(day as LocalDate)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
};

interface KeptBannerProps {
  kept: KeptText;
  /** The note is not the one that was written over. */
  changed: boolean;
  onKeep: () => void;
  onDiscard: () => void;
}

/** What was written earlier and not imported is back in the text. */
export const KeptBanner = ({ kept, changed, onKeep, onDiscard }: KeptBannerProps) => (
  <Banner
    action={
      <div className={styles["actions"]}>
        <Button size="small" onClick={onKeep}>
          Keep it
        </Button>
        <Button size="small" kind="quiet" onClick={onDiscard}>
          Discard it
        </Button>
      </div>
    }
  >
    Your unsaved text of {momentInWords(kept.at)} is here.
    {changed ? " The note has changed since; the plan shows what would become of that." : ""}
  </Banner>
);
