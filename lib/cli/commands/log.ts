import { readLog } from "#lib/server/use-cases/read-log.ts";
import {
  printJson,
  readArguments,
  requireOption,
  type Command,
  type ExitStatus,
} from "../command.ts";
import { requireLearnerByEmail, withDatabase } from "../with-database.ts";

export const log: Command = {
  name: "log",
  usage: "log --as EMAIL [--json]",
  summary: "Prints the review log of a learner, oldest first.",
  example: "log --as ada@example.org --json",
  run: async (words, streams) => {
    const { values } = readArguments(words, {
      as: { type: "string" },
      json: { type: "boolean", default: false },
    });
    const email = requireOption(values.as, "as");
    return withDatabase(async (): Promise<ExitStatus> => {
      const entries = await readLog((await requireLearnerByEmail(email)).id);
      if (values.json) printJson(streams, entries);
      else {
        for (const { day, type, grade, role, cardId } of entries) {
          streams.print(
            `${day}  ${type.padEnd(8)} ${grade ?? "-"}  ${(role ?? "-").padEnd(9)}  ${cardId ?? "-"}\n`,
          );
        }
      }
      return 0;
    });
  },
};
