import { checkFolds } from "#lib/server/use-cases/check-folds.ts";
import { printJson, readArguments, type Command, type ExitStatus } from "../command.ts";
import { withDatabase } from "../with-database.ts";

export const check: Command = {
  name: "check",
  usage: "check [--mend] [--json]",
  summary:
    "Folds every review log again and says whether each stored schedule equals it; --mend stores the fold.",
  example: "check",
  run: async (words, streams) => {
    const { values } = readArguments(words, {
      json: { type: "boolean", default: false },
      mend: { type: "boolean", default: false },
    });
    return withDatabase(async (): Promise<ExitStatus> => {
      const found = await checkFolds(values.mend);
      if (values.json) printJson(streams, found.differing);
      else
        streams.print(
          `${found.learners} learners, ${found.cards} cards, ${found.events} events folded again.\n`,
        );
      if (found.differing.length === 0) {
        if (!values.json) streams.print("Every schedule equals its log.\n");
        return 0;
      }
      const cards = found.differing.map(
        ({ learnerId, cardId }) => `  card ${cardId} of learner ${learnerId}`,
      );
      const end = values.mend
        ? "They are mended."
        : "Run `notecurve check --mend` to store what the log says.";
      streams.warn(
        `${found.differing.length} schedules differ from their log:\n${cards.join("\n")}\n${end}`,
      );
      return values.mend ? 0 : 1;
    });
  },
};
