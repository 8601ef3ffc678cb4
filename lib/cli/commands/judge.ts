import { z } from "zod";
import { judge, problemOfKey } from "#lib/domain/exercises/index.ts";
import { readArguments, RefusedError, type Command, type ExitStatus } from "../command.ts";

const lineSchema = z.object({
  family: z.string(),
  seed: z.int(),
  level: z.int().optional(),
  version: z.int().optional(),
  answer: z.string(),
});

const readLine = (text: string, number: number): z.infer<typeof lineSchema> => {
  const place = `standard input:${number}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RefusedError(
      `${place}: this line is no JSON. One looks like {"family": …, "seed": 1, "answer": "0.5"}.`,
    );
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new RefusedError(`${place}: family, seed and answer are wanted; look at ${names}.`);
  }
  return parsed.data;
};

const judgeLine = (text: string, number: number): string => {
  const { answer, ...key } = readLine(text, number);
  const problem = problemOfKey(key);
  if (problem !== undefined) throw new RefusedError(`standard input:${number}: ${problem}`);
  const judgement = judge(key, answer);
  const { family, seed } = key;
  return JSON.stringify(
    judgement.kind === "unreadable"
      ? {
          family,
          seed,
          readable: false,
          correct: false,
          reason: `${judgement.reason} ${judgement.hint}`,
        }
      : {
          family,
          seed,
          readable: true,
          correct: judgement.correct,
          ...(judgement.misconception === undefined
            ? {}
            : { misconception: judgement.misconception }),
          ...(judgement.feedback === undefined ? {} : { reason: judgement.feedback }),
        },
  );
};

export const judgeAnswers: Command = {
  name: "judge",
  usage: "judge < ANSWERS",
  summary:
    "Reads JSON lines { family, seed, level?, version?, answer } and prints a judgement for each.",
  example: `judge <<< '{"family": "change-in-cost", "seed": 1, "answer": "0.75"}'`,
  run: async (words, streams) => {
    readArguments(words, { json: { type: "boolean", default: false } });
    const lines = await streams.readLines();
    let status: ExitStatus = 0;
    for (const [index, text] of lines.entries()) {
      if (text.trim() === "") continue;
      try {
        streams.print(`${judgeLine(text, index + 1)}\n`);
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        // The other lines are judged all the same.
        streams.warn(error.message);
        status = 1;
      }
    }
    return status;
  },
};
