import { LEVEL_WORDS } from "#app/_exercise/level-words.ts";
import type { Level } from "#lib/domain/exercises/index.ts";
import styles from "./practice.module.css";

interface LevelGroupProps {
  levels: readonly Level[];
  level: Level;
  onLevel: (level: Level) => void;
}

/** Each press draws anew, so these are buttons: arrows through radio buttons would pass over exercises. */
export const LevelGroup = ({ levels, level, onLevel }: LevelGroupProps) => (
  <div className={styles["levels"]} role="group" aria-label="Level">
    <span aria-hidden="true">Level</span>
    {levels.map((each) => (
      <button key={each} type="button" aria-pressed={each === level} onClick={() => onLevel(each)}>
        {LEVEL_WORDS[each]}
      </button>
    ))}
  </div>
);
