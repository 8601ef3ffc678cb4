import { parseArgs, type ParseArgsConfig } from "node:util";

/** What a command writes to and reads from; tests put their own in place. */
export interface Streams {
  readonly print: (text: string) => void;
  /** For people only: problems, and what to do. */
  readonly warn: (text: string) => void;
  readonly readLines: () => Promise<readonly string[]>;
  /** How far long work is, each time in the place of the last; there only on a terminal. An empty text clears it. */
  readonly progress?: (words: string) => void;
}

export interface Command {
  readonly name: string;
  /** As one would type it, without the program's name. */
  readonly usage: string;
  readonly summary: string;
  readonly example: string;
  readonly run: (argumentsGiven: readonly string[], streams: Streams) => Promise<ExitStatus>;
}

/** 0 done; 1 the input or the state does not allow it; 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** The words of the command line do not fit: the message says which and what would. */
export class UsageError extends Error {}

/** The input or the state does not allow it: the message says what, where, and what to do. */
export class RefusedError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Splits arguments into options and the rest; an unknown option is wrong usage. */
export const readArguments = <Given extends Options>(
  argumentsGiven: readonly string[],
  options: Given,
) => {
  try {
    return parseArgs({ args: [...argumentsGiven], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

export const requireOption = (value: string | undefined, name: string): string => {
  if (value === undefined || value === "") throw new UsageError(`--${name} is missing`);
  return value;
};

/** A whole number of at least `least`, as typed after an option. */
export const readWholeNumber = (text: string, name: string, least = 0): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`--${name} takes a whole number of at least ${least}, not "${text}"`);
  }
  return value;
};

export const printJson = (streams: Streams, value: unknown): void =>
  streams.print(`${JSON.stringify(value, null, 2)}\n`);
