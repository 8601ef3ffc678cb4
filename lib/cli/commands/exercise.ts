import {
  drawExercise,
  explanationText,
  problemOfKey,
  solution,
  type ExerciseKey,
  type FindFamily,
} from "#lib/domain/exercises/index.ts";
import {
  printJson,
  readArguments,
  readWholeNumber,
  RefusedError,
  UsageError,
  type Command,
  type ExitStatus,
  type Streams,
} from "../command.ts";
import { checkFile, MADE_FAMILY, placed, readFamilyFile } from "../made-file.ts";

const MOST_AT_ONCE = 100_000;

const rowOf = (key: ExerciseKey, find?: FindFamily) => {
  const { family, version, seed, level, question } = drawExercise(key, find);
  const { answer, explanation } = solution(key, find);
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

/** Says what is to be put right, then what a few draws look like. */
const check = async (file: string, isJson: boolean, streams: Streams): Promise<ExitStatus> => {
  const { problems, warnings, accepted, samples, worst } = await checkFile(file);
  if (isJson) printJson(streams, { problems, warnings, accepted, samples, worst });
  else {
    for (const problem of problems) streams.print(`${placed(file, problem)}\n`);
    for (const warning of warnings) streams.print(`${placed(file, warning)} (May stay.)\n`);
    if (samples.length > 0) {
      streams.print(`${Math.round(100 * accepted)} % of 1,000 draws are accepted. For instance:\n`);
    }
    for (const { question, answer, wrongs } of samples) {
      streams.print(`\n${question}\n  Answer: ${answer}\n`);
      for (const { name, value, says } of wrongs) streams.print(`  ${value}, ${name}: ${says}\n`);
    }
    if (worst !== undefined) {
      const { sample, mistake, away } = worst;
      streams.print(
        `\nClosest: "${mistake}" is ${Number((100 * away).toPrecision(2))} % from the answer ${sample.answer} in: ${sample.question}\n`,
      );
    }
  }
  return problems.length === 0 ? 0 : 1;
};

/** The family that is named, or the one that a file makes. */
const chosen = async (
  named: string | undefined,
  file: string | undefined,
): Promise<{ readonly family: string; readonly find?: FindFamily }> => {
  if (file !== undefined && named === undefined) {
    return { family: MADE_FAMILY, find: await readFamilyFile(file) };
  }
  if (named === undefined || file !== undefined) {
    throw new UsageError("Name one family (`exercises` lists them), or a --file.");
  }
  return { family: named };
};

export const exercise: Command = {
  name: "exercise",
  usage:
    "exercise FAMILY | --file FILE [--seed N] [--count M] [--level L] [--version V] [--json]\n       notecurve exercise --check FILE [--json]",
  summary:
    "Prints exercises of a family, or of one that you wrote, for seeds N to N+M−1; the same seed gives the same exercise for ever. --check looks at 1,000 draws of one that you wrote.",
  example: "exercise change-in-cost --seed 1 --count 3 --level 2",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, {
      seed: { type: "string", default: "0" },
      count: { type: "string", default: "1" },
      level: { type: "string" },
      version: { type: "string" },
      file: { type: "string" },
      check: { type: "string" },
      json: { type: "boolean", default: false },
    });
    if (values.check !== undefined) return check(values.check, values.json, streams);
    const [named, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError("Name one family; `exercises` lists them.");
    const { family, find } = await chosen(named, values.file);
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
    const problem =
      problemOfKey(key, find) ?? problemOfKey({ ...key, seed: seed + count - 1 }, find);
    if (problem !== undefined) throw new RefusedError(problem);
    const rows = Array.from({ length: count }, (_, index) =>
      rowOf({ ...key, seed: seed + index }, find),
    );
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
