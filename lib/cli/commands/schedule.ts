import { isGrade, SCHEDULER_NAMES, sm2Schedule, type Grade } from "#lib/domain/scheduling/index.ts";
import {
  fsrsSchedule,
  LEAST_RETENTION,
  MOST_RETENTION,
  USUAL_RETENTION,
} from "#lib/domain/scheduling/schedulers.ts";
import { printJson, readArguments, UsageError, type Command, type Streams } from "../command.ts";

const readGrade = (text: string): Grade => {
  const grade = Number(text);
  if (text.trim() === "" || !isGrade(grade))
    throw new UsageError(`"${text}" is no grade. Grades are 0 to 5.`);
  return grade;
};

const readRetention = (text: string): number => {
  const retention = Number(text);
  if (Number.isInteger(retention) && retention >= LEAST_RETENTION && retention <= MOST_RETENTION)
    return retention;
  throw new UsageError(
    `"${text}" is no retention. Give whole per cents from ${LEAST_RETENTION} to ${MOST_RETENTION}.`,
  );
};

const sm2Rows = (grades: readonly Grade[]) =>
  sm2Schedule(grades).map(({ grade, repetition, intervalDays, easeHundredths }) => ({
    grade,
    repetition,
    interval: intervalDays,
    easeFactor: easeHundredths / 100,
  }));

/** FSRS has no ease factor; it has stability, in days, and difficulty, 1 to 10. */
const fsrsRows = (grades: readonly Grade[], retention: number) =>
  fsrsSchedule(grades, retention).map(({ intervalDays, ...row }) => ({
    ...row,
    interval: intervalDays,
    easeFactor: null,
  }));

const printTable = (
  streams: Streams,
  rows: readonly { readonly [column: string]: number | null | undefined }[],
  columns: readonly (readonly [key: string, head: string, decimals: number])[],
): void => {
  streams.print(`${columns.map(([, head]) => head).join("  ")}\n`);
  for (const row of rows) {
    const cells = columns.map(([key, head, decimals]) =>
      (row[key] ?? 0).toFixed(decimals).padStart(head.length),
    );
    streams.print(`${cells.join("  ")}\n`);
  }
};

const FIRST_COLUMNS = [
  ["grade", "grade", 0],
  ["repetition", "repetition", 0],
  ["interval", "interval in days", 0],
] as const;

export const schedule: Command = {
  name: "schedule",
  usage: "schedule GRADE… [--scheduler sm2|fsrs] [--retention PERCENT] [--json]",
  summary:
    "Shows the intervals of a new card that gets these grades, each on the day on which it falls due.",
  example: "schedule 5 4 3 2 4 4 4",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, {
      json: { type: "boolean", default: false },
      scheduler: { type: "string", default: "sm2" },
      retention: { type: "string", default: String(USUAL_RETENTION) },
    });
    if (!SCHEDULER_NAMES.some((name) => name === values.scheduler))
      throw new UsageError(
        `There is no scheduler "${values.scheduler}". Known: ${SCHEDULER_NAMES.join(", ")}.`,
      );
    if (positionals.length === 0) throw new UsageError("Name at least one grade.");
    const grades = positionals.map(readGrade);
    const isFsrs = values.scheduler === "fsrs";
    const rows = isFsrs ? fsrsRows(grades, readRetention(values.retention)) : sm2Rows(grades);
    if (values.json) printJson(streams, rows);
    else if (isFsrs)
      printTable(streams, rows, [
        ...FIRST_COLUMNS,
        ["stability", "stability in days", 2],
        ["difficulty", "difficulty", 2],
      ]);
    else printTable(streams, rows, [...FIRST_COLUMNS, ["easeFactor", "ease factor", 2]]);
    return 0;
  },
};
