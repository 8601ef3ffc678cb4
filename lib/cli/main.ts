import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
  RefusedError,
  UsageError,
  type Command,
  type ExitStatus,
  type Streams,
} from "./command.ts";

/** Loaded when asked for, so that one command does not wait for what the others need. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  cards: async () => (await import("./commands/cards.ts")).cards,
  outline: async () => (await import("./commands/outline.ts")).outline,
  plan: async () => (await import("./commands/plan.ts")).plan,
  schedule: async () => (await import("./commands/schedule.ts")).schedule,
  exercises: async () => (await import("./commands/exercises.ts")).exercises,
  exercise: async () => (await import("./commands/exercise.ts")).exercise,
  judge: async () => (await import("./commands/judge.ts")).judgeAnswers,
  learner: async () => (await import("./commands/learner.ts")).learner,
  import: async () => (await import("./commands/import.ts")).importNotes,
  queue: async () => (await import("./commands/queue.ts")).queue,
  log: async () => (await import("./commands/log.ts")).log,
  check: async () => (await import("./commands/check.ts")).check,
};

const STREAMS: Streams = {
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text.endsWith("\n") ? text : `${text}\n`),
  readLines: async () => readFileSync(0, "utf8").split(/\r?\n/),
  ...(process.stderr.isTTY
    ? { progress: (words: string) => void process.stderr.write(`\r\u001b[K${words}`) }
    : {}),
};

const helpOf = (command: Command): string =>
  `notecurve ${command.usage}\n\n${command.summary}\n\nExample:\n  notecurve ${command.example}\n`;

const help = async (name: string | undefined, streams: Streams): Promise<ExitStatus> => {
  const load = name === undefined ? undefined : COMMANDS[name];
  if (load) {
    streams.print(helpOf(await load()));
    return 0;
  }
  const commands = await Promise.all(Object.values(COMMANDS).map((each) => each()));
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map(({ name: word, summary }) => `  ${word.padEnd(width)}  ${summary}`);
  streams.print(
    `notecurve COMMAND …\n\n${lines.join("\n")}\n  ${"help".padEnd(width)}  Explains a command: help COMMAND.\n`,
  );
  return name === undefined ? 0 : unknownCommand(name, streams);
};

const unknownCommand = (name: string, streams: Streams): ExitStatus => {
  streams.warn(`There is no command "${name}". Known: ${Object.keys(COMMANDS).join(", ")}, help.`);
  return 2;
};

/** Runs one command line and says how it ended; never throws. */
export const runCommand = async (
  words: readonly string[],
  streams: Streams = STREAMS,
): Promise<ExitStatus> => {
  const [name = "help", ...rest] = words;
  if (name === "help" || name === "--help") return help(rest[0], streams);
  const load = COMMANDS[name];
  if (!load) return unknownCommand(name, streams);
  const command = await load();
  if (rest.includes("--help")) return help(name, streams);
  try {
    return await command.run(rest, streams);
  } catch (error) {
    if (error instanceof UsageError) {
      streams.warn(`${error.message}\nUsage: notecurve ${command.usage}`);
      return 2;
    }
    if (error instanceof RefusedError) {
      streams.warn(error.message);
      return 1;
    }
    throw error;
  }
};

const explain = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return /no such table|does not exist/i.test(message)
    ? "The database is not set up. Run `npm run setup` first."
    : message;
};

// A reader that has seen enough (`| head`) ends the command quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await runCommand(process.argv.slice(2)).catch((error: unknown): ExitStatus => {
    STREAMS.warn(explain(error));
    return 1;
  });
}
