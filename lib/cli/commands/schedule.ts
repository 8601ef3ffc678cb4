import { isGrade, sm2Schedule, type Grade } from "#lib/domain/scheduling/index.ts";
import { printJson, readArguments, UsageError, type Command } from "../command.ts";

const readGrade = (text: string): Grade => {
  const grade = Number(text);
  if (text.trim() === "" || !isGrade(grade))
    throw new UsageError(`"${text}" is no grade. Grades are 0 to 5.`);
  return grade;
};

export const schedule: Command = {
  name: "schedule",
  usage: "schedule GRADE… [--scheduler sm2] [--json]",
  summary:
    "Shows the intervals of a new card that gets these grades, each on the day on which it falls due.",
  example: "schedule 5 4 3 2 4 4 4",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, {
      json: { type: "boolean", default: false },
      scheduler: { type: "string", default: "sm2" },
    });
    if (values.scheduler !== "sm2")
      throw new UsageError(`There is no scheduler "${values.scheduler}". Known: sm2.`);
    if (positionals.length === 0) throw new UsageError("Name at least one grade.");
    const rows = sm2Schedule(positionals.map(readGrade)).map((row) => ({
      grade: row.grade,
      repetition: row.repetition,
      interval: row.intervalDays,
      easeFactor: row.easeHundredths / 100,
    }));
    if (values.json) printJson(streams, rows);
    else {
      streams.print("grade  repetition  interval  ease factor\n");
      for (const row of rows) {
        streams.print(
          `${String(row.grade).padStart(5)}  ${String(row.repetition).padStart(10)}  ${`${row.interval} d`.padStart(8)}  ${row.easeFactor.toFixed(2).padStart(11)}\n`,
        );
      }
    }
    return 0;
  },
};
