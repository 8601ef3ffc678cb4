"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { Button } from "#app/_ui/button.tsx";
import type { SchedulerChoice } from "#lib/domain/scheduling/index.ts";
import { Said } from "../said.tsx";
import { saveScheduler, type SchedulerOutcome } from "./actions.ts";
import styles from "./scheduler.module.css";

interface ChooseSchedulerProps {
  chosen: SchedulerChoice;
  /** What the page compares with at present. */
  retention: number;
  least: number;
  most: number;
}

const WORDS: Record<Exclude<SchedulerOutcome["kind"], "refused">, string> = {
  chosen: "Done. Every due day is reckoned anew; the log is as it was.",
  "signed-out": "Your session has ended. Sign in in another tab, then choose again.",
};

/** How much FSRS is to keep recalled, and the buttons that choose. The page is compared anew when the slider rests. */
export const ChooseScheduler = ({ chosen, retention, least, most }: ChooseSchedulerProps) => {
  const router = useRouter();
  const [aim, setAim] = useState(retention);
  const [outcome, setOutcome] = useState<SchedulerOutcome | null>(null);
  const [saving, save] = useTransition();
  const slider = useRef<HTMLInputElement>(null);
  const choose = (choice: SchedulerChoice): void => {
    save(async () => {
      setOutcome(await saveScheduler(choice));
      // The button that was pressed leaves; the keyboard stays in this part of the page.
      slider.current?.focus();
    });
  };
  const show = (): void => {
    if (aim !== retention) router.replace(`?retention=${aim}`, { scroll: false });
  };
  const isFsrs = chosen.scheduler === "fsrs";
  const isNew = !isFsrs || chosen.retention !== aim;
  return (
    <div className={styles["choose"]}>
      <label className={styles["aim"]}>
        <span>
          FSRS: remembered on the due day <b>{aim}%</b>
        </span>
        <input
          ref={slider}
          type="range"
          min={least}
          max={most}
          value={aim}
          aria-valuetext={`${aim} per cent`}
          onChange={(event) => setAim(event.target.valueAsNumber)}
          onPointerUp={show}
          onKeyUp={show}
          onBlur={show}
        />
      </label>
      <div className={styles["buttons"]}>
        {isNew ? (
          <Button
            kind="primary"
            busy={saving}
            busyLabel="Reckoning"
            onClick={() => choose({ scheduler: "fsrs", retention: aim })}
          >
            Schedule by FSRS at {aim}%
          </Button>
        ) : null}
        {isFsrs ? (
          <Button
            busy={saving}
            busyLabel="Reckoning"
            onClick={() => choose({ scheduler: "sm2", retention: aim })}
          >
            Schedule by SM-2
          </Button>
        ) : null}
        <Said failed={outcome !== null && outcome.kind !== "chosen"}>
          {outcome === null || saving
            ? null
            : outcome.kind === "refused"
              ? outcome.reason
              : WORDS[outcome.kind]}
        </Said>
      </div>
    </div>
  );
};
