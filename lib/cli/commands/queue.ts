import { parseLocalDate, startOfDay, type Instant } from "#lib/domain/time/index.ts";
import { now } from "#lib/server/clock.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import {
  printJson,
  readArguments,
  requireOption,
  UsageError,
  type Command,
  type ExitStatus,
} from "../command.ts";
import { requireLearnerByEmail, withDatabase } from "../with-database.ts";

const instantOn = (learner: Learner, day: string | undefined): Instant => {
  if (day === undefined) return now();
  const date = parseLocalDate(day);
  if (date === null) throw new UsageError(`--on takes a date such as 2026-11-24, not "${day}"`);
  return startOfDay(date, learner.zone, learner.dayStart);
};

export const queue: Command = {
  name: "queue",
  usage: "queue --as EMAIL [--on YYYY-MM-DD] [--json]",
  summary: "Prints what is to be reviewed, in the order of review, today or on another day.",
  example: "queue --as ada@example.org --on 2026-12-24",
  run: async (words, streams) => {
    const { values } = readArguments(words, {
      as: { type: "string" },
      on: { type: "string" },
      json: { type: "boolean", default: false },
    });
    const email = requireOption(values.as, "as");
    return withDatabase(async (): Promise<ExitStatus> => {
      const learner = await requireLearnerByEmail(email);
      const answer = await nextInQueue(learner, instantOn(learner, values.on));
      const rows = answer.items.map(({ cardId, kind, dueOn, state }) => ({
        cardId,
        kind,
        dueOn,
        state,
      }));
      if (values.json) printJson(streams, rows);
      else {
        const { new: fresh, due, repeat } = answer.counts;
        streams.print(`${answer.day}: ${due} due, ${fresh} new, ${repeat} to repeat\n`);
        for (const { state, card } of answer.items)
          streams.print(`  ${state.padEnd(6)}  ${card.promptText}\n`);
      }
      return 0;
    });
  },
};
