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
  /** Said where no date changes; a repeat unless told. */
  unscheduled?: string | undefined;
}

const A_REPEAT = "A repeat: 4 or 5 settles it, the date stays";
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

type Grades = NonNullable<GradeBarProps["grades"]>;

/** Hard, Good and Easy come back on the same day under SM-2; under FSRS each has its own. */
const bracketWords = (grades: Grades, today: LocalDate): string => {
  const [first, last] = [grades[3], grades[5]];
  return first.intervalDays === last.intervalDays
    ? `Passed: back in ${daysInWords(first.intervalDays)}, on ${dateInWords(first.dueOn, today)}`
    : `Passed: back in ${first.intervalDays} to ${daysInWords(last.intervalDays)}`;
};

/** Four targets for six grades; the passes share a bracket. */
export const GradeBar = (props: GradeBarProps) => {
  const { grades, today, onGrade, unscheduled = A_REPEAT } = props;
  const [shadesOpen, setShadesOpen] = useState(false);
  return (
    <fieldset className={styles["bar"]}>
      <legend className="visually-hidden">How well did you know it?</legend>
      <div className={styles["bracket"]}>
        <span>{grades ? bracketWords(grades, today) : unscheduled}</span>
      </div>
      <div className={styles["again"]}>
        <AgainButton
          onPress={() => onGrade(1)}
          onHold={() => setShadesOpen(true)}
          failed={grades && grades[1]}
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
  failed,
}: {
  onPress: () => void;
  onHold: () => void;
  /** When the card comes after a failure; null for a repeat. */
  failed: GradePreview | null;
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
      <span className={styles["how"]}>later today{failed ? "," : ""}</span>
      {failed ? (
        <span className={styles["next"]}>then in {daysInWords(failed.intervalDays)}</span>
      ) : null}
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
