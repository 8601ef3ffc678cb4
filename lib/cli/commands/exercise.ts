import {
  drawExercise,
  explanationText,
  problemOfKey,
  solution,
  type ExerciseKey,
} from "#lib/domain/exercises/index.ts";
import {
  printJson,
  readArguments,
  readWholeNumber,
  RefusedError,
  UsageError,
  type Command,
} from "../command.ts";

const MOST_AT_ONCE = 100_000;

const rowOf = (key: ExerciseKey) => {
  const { family, version, seed, level, question } = drawExercise(key);
  const { answer, explanation } = solution(key);
  return {
    family,
    version,
    seed,
    level,
    question,
    answer,
    explanation: explanationText(explanation),
  };
};

export const exercise: Command = {
  name: "exercise",
  usage: "exercise FAMILY [--seed N] [--count M] [--level L] [--version V] [--json]",
  summary:
    "Prints exercises of a family for seeds N to N+M−1; the same seed gives the same exercise for ever.",
  example: "exercise change-in-cost --seed 1 --count 3 --level 2",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, {
      seed: { type: "string", default: "0" },
      count: { type: "string", default: "1" },
      level: { type: "string" },
      version: { type: "string" },
      json: { type: "boolean", default: false },
    });
    const [family, ...rest] = positionals;
    if (family === undefined || rest.length > 0)
      throw new UsageError("Name one family; `exercises` lists them.");
    const seed = readWholeNumber(values.seed, "seed");
    const count = readWholeNumber(values.count, "count", 1);
    if (count > MOST_AT_ONCE) throw new UsageError(`--count takes at most ${MOST_AT_ONCE}`);
    const key = {
      family,
      seed,
      ...(values.level === undefined ? {} : { level: readWholeNumber(values.level, "level", 1) }),
      ...(values.version === undefined
        ? {}
        : { version: readWholeNumber(values.version, "version", 1) }),
    };
    const problem = problemOfKey(key) ?? problemOfKey({ ...key, seed: seed + count - 1 });
    if (problem !== undefined) throw new RefusedError(problem);
    const rows = Array.from({ length: count }, (_, index) => rowOf({ ...key, seed: seed + index }));
    if (values.json) printJson(streams, rows);
    else {
      for (const row of rows) {
        streams.print(
          `${row.family}, seed ${row.seed}, level ${row.level}\n\n${row.question}\n\nAnswer: ${row.answer}\n${row.explanation}\n\n`,
        );
      }
    }
    return 0;
  },
};
