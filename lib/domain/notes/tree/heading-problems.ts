import type { HeadingPiece } from "../blocks/piece.ts";
import type { Report } from "../problems.ts";

const JUMP_AT_MOST = 2;

/**
 * A heading may stand up to two levels below the one that holds it; under the title up to three, for
 * `#` and then `####` is common. `parent` is the level of the heading that holds it.
 */
export const reportLevelJump = (report: Report, piece: HeadingPiece, parent: number): void => {
  const lowest = parent + JUMP_AT_MOST + (parent === 1 ? 1 : 0);
  if (piece.level <= lowest) return;
  report("level-jump", piece.from, {
    found: `${marks(piece.level)} under ${marks(parent)}`,
    expected: `${marks(parent + 1)} to ${marks(lowest)}`,
    hint: `Write ${marks(parent + 1)}, or add the heading that is missing between.`,
  });
};

export const reportSecondTitle = (report: Report, piece: HeadingPiece, name: string): void =>
  report("second-title", piece.from, {
    found: `# ${name}`,
    expected: "one # heading in a note, its title",
    hint: `Write ## ${name}, or put it into a note of its own.`,
  });

export const reportNameless = (report: Report, piece: HeadingPiece, found: string): void =>
  report("heading-without-name", piece.from, {
    found: `${marks(piece.level)}${found === "" ? "" : ` ${found})`}`,
    expected: "a name",
    hint: "Write the name of the section or concept behind it.",
  });

const marks = (level: number): string => "#".repeat(level);
