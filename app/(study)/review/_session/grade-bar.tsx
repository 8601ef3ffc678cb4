"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { Keycap } from "#app/_ui/keycap.tsx";
import type { Grade, GradePreview } from "#lib/domain/scheduling/index.ts";
import {
  dateInWords,
  daysInWords,
  daysShort,
  type LocalDate,
} from "#lib/domain/time/local-date.ts";
import styles from "./grade-bar.module.css";

interface GradeBarProps {
  /** Null for a repeat, which changes no schedule. */
  grades: Readonly<Record<Grade, GradePreview>> | null;
  today: LocalDate;
  onGrade: (grade: Grade) => void;
}

const HOLD_MILLIS = 450;

/** The three ways to fail: SM-2 schedules all alike, the log keeps which it was. */
export const SHADES = [
  { grade: 0, name: "Blank", help: "nothing came to mind" },
  { grade: 1, name: "Knew it on sight", help: "wrong, but the answer looked familiar" },
  { grade: 2, name: "Almost", help: "wrong, though it seemed easy" },
] as const satisfies readonly { grade: Grade; name: string; help: string }[];

const PASSES = [
  { grade: 3, name: "Hard", how: "repeat today" },
  { grade: 4, name: "Good", how: "after a pause" },
  { grade: 5, name: "Easy", how: "at once" },
] as const satisfies readonly { grade: Grade; name: string; how: string }[];

/** Four targets for six grades. Hard, Good and Easy come back on the same day under SM-2, so they share a bracket. */
export const GradeBar = ({ grades, today, onGrade }: GradeBarProps) => {
  const [shadesOpen, setShadesOpen] = useState(false);
  const passed = grades?.[4];
  return (
    <fieldset className={styles["bar"]}>
      <legend className="visually-hidden">How well did you know it?</legend>
      <div className={styles["bracket"]}>
        <span>
          {passed
            ? `Passed: back in ${daysInWords(passed.intervalDays)}, on ${dateInWords(passed.dueOn, today)}`
            : "A repeat: 4 or 5 settles it, the date stays"}
        </span>
      </div>
      <div className={styles["again"]}>
        <AgainButton
          onPress={() => onGrade(1)}
          onHold={() => setShadesOpen(true)}
          scheduled={grades !== null}
        />
        {shadesOpen ? <ShadeMenu onGrade={onGrade} onClose={() => setShadesOpen(false)} /> : null}
      </div>
      {PASSES.map(({ grade, name, how }) => (
        <button
          key={grade}
          type="button"
          className={styles["target"]}
          data-grade={grade}
          onClick={() => onGrade(grade)}
        >
          <span className={styles["name"]}>
            {name} <Keycap keys={String(grade)} />
          </span>
          <span className={styles["how"]}>{how}</span>
          {grades ? (
            <span className={styles["next"]}>
              {daysShort(grades[grade].intervalDays)}, then {grades[grade].nextIntervalDays}
            </span>
          ) : null}
        </button>
      ))}
    </fieldset>
  );
};

/** A press is a 1; holding it, or the key for menus, opens the shades. */
const AgainButton = ({
  onPress,
  onHold,
  scheduled,
}: {
  onPress: () => void;
  onHold: () => void;
  scheduled: boolean;
}) => {
  const held = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const release = useCallback((): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  useEffect(() => release, [release]);
  const press = (): void => {
    held.current = false;
    timer.current = setTimeout(() => {
      held.current = true;
      onHold();
    }, HOLD_MILLIS);
  };
  return (
    <button
      type="button"
      className={styles["target"]}
      data-grade="again"
      onPointerDown={press}
      onPointerUp={release}
      onPointerLeave={release}
      onContextMenu={(event) => {
        event.preventDefault();
        onHold();
      }}
      onClick={() => {
        if (!held.current) onPress();
        held.current = false;
      }}
    >
      <span className={styles["name"]}>
        Again <Keycap keys="0 1 2" />
      </span>
      <span className={styles["how"]}>later today{scheduled ? "," : ""}</span>
      {scheduled ? <span className={styles["next"]}>then in 1 day</span> : null}
      <span className={styles["hold"]}>hold: 0 1 2</span>
    </button>
  );
};

const ShadeMenu = ({
  onGrade,
  onClose,
}: {
  onGrade: (grade: Grade) => void;
  onClose: () => void;
}) => {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  useHotkeys([{ keys: "Escape", label: "Close the shades", run: onClose }]);
  return (
    <fieldset className={styles["shades"]}>
      <legend className="visually-hidden">How did it go wrong?</legend>
      {SHADES.map(({ grade, name, help }, index) => (
        <button
          key={grade}
          ref={index === 0 ? first : undefined}
          type="button"
          className={styles["shade"]}
          onClick={() => onGrade(grade)}
        >
          <Keycap keys={String(grade)} />
          <span>
            <strong>{name}</strong>
            <br />
            {help}
          </span>
        </button>
      ))}
    </fieldset>
  );
};
