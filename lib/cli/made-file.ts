import { readFile } from "node:fs/promises";
import {
  CHECK_SECONDS,
  checkMade,
  madeFamily,
  readMade,
  type FindFamily,
  type MadeCheck,
  type MadeProblem,
} from "#lib/domain/exercises/index.ts";
import { RefusedError } from "./command.ts";
import { explain } from "./read-files.ts";

/** The name under which the exercise of a file is drawn. */
export const MADE_FAMILY = "made";

const readText = async (file: string): Promise<string> =>
  readFile(file, "utf8").catch((error: unknown) => {
    throw new RefusedError(`${file}:1: ${explain(error)}`);
  });

export const placed = (file: string, { line, column, message, hint }: MadeProblem): string =>
  `${file}:${line}:${column}: ${message} ${hint}`;

/** The family that a file makes, or a refusal that says what to put right where. */
export const readFamilyFile = async (file: string): Promise<FindFamily> => {
  const read = readMade(await readText(file));
  if (read.kind === "problems") {
    throw new RefusedError(read.problems.map((problem) => placed(file, problem)).join("\n"));
  }
  const family = madeFamily(read.made, MADE_FAMILY, 1);
  return (id, version = 1) => (id === MADE_FAMILY && version === 1 ? family : undefined);
};

/** Time of this process: others on the machine do not make an exercise slow. */
const secondsUsed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** What there is to say of a file: what keeps it from being drawn, or what 1,000 draws came to. */
export const checkFile = async (file: string): Promise<MadeCheck> => {
  const read = readMade(await readText(file));
  if (read.kind === "problems") {
    return { problems: read.problems, warnings: [], accepted: 0, samples: [] };
  }
  const start = secondsUsed();
  const check = checkMade(read.made, () => secondsUsed() - start > CHECK_SECONDS);
  return { ...check, warnings: [...read.warnings, ...check.warnings] };
};
