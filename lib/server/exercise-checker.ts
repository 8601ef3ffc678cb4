import "server-only";
import { Worker } from "node:worker_threads";
import { CHECK_MEGABYTES, CHECK_SECONDS, type MadeProblem } from "#lib/domain/exercises/making.ts";

export type CheckEnd =
  | { readonly kind: "checked"; readonly problems: readonly MadeProblem[] }
  | { readonly kind: "too-long" }
  | { readonly kind: "too-large" }
  /** The worker died of something else. */
  | { readonly kind: "broken" };

export interface CheckLimits {
  readonly megabytes: number;
  /** By the clock, so far above what the worker itself allows that only one that hangs comes here. */
  readonly mostMillis: number;
}

const LIMITS: CheckLimits = { megabytes: CHECK_MEGABYTES, mostMillis: CHECK_SECONDS * 15_000 };

/** For what lives shortly; the server's own share of it is larger. */
const YOUNG_MEGABYTES = 16;

/** While one draws a slow exercise, another is free for everybody else's. */
const WORKERS = 2;

/** What Next builds is plain JavaScript; the command line and the tests run the sources. */
const wordsOfNode = (): string[] =>
  process.env["NEXT_RUNTIME"] === undefined
    ? ["--import", new URL("./read-sources.mjs", import.meta.url).href]
    : [];

const startWorker = (megabytes: number): Worker => {
  const worker = new Worker(new URL("./exercise-checker.worker.ts", import.meta.url), {
    execArgv: wordsOfNode(),
    // Of what the server knows, nothing is needed there.
    env: {},
    resourceLimits: {
      maxOldGenerationSizeMb: megabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  // The end of a command does not wait for one that is idle.
  worker.unref();
  return worker;
};

const ask = (worker: Worker, text: string, mostMillis: number): Promise<CheckEnd> =>
  new Promise((resolve) => {
    const end = (result: CheckEnd): void => {
      clearTimeout(patience);
      worker.off("message", hear);
      worker.off("error", fail);
      worker.off("exit", leave);
      resolve(result);
    };
    const hear = (problems: readonly MadeProblem[]): void => end({ kind: "checked", problems });
    const fail = ({ code }: NodeJS.ErrnoException): void =>
      end({ kind: code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "broken" });
    const leave = (): void => end({ kind: "broken" });
    const patience = setTimeout(() => end({ kind: "too-long" }), mostMillis);
    worker.on("message", hear);
    worker.on("error", fail);
    worker.on("exit", leave);
    // A thread has no origin to be named.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(text);
  });

/** Checks exercises in workers of its own; more than there are workers wait in line. */
export const exerciseChecker = (
  limits: CheckLimits = LIMITS,
): ((text: string) => Promise<CheckEnd>) => {
  const idle = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  const turn = async (): Promise<void> => {
    if (busy < WORKERS) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leaveTurn = (): void => {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  };
  const takeWorker = (): Worker => {
    const [known] = idle;
    if (known === undefined) {
      const worker = startWorker(limits.megabytes);
      // Told to whoever asked it; one that dies idle is not asked again.
      worker.on("error", () => idle.delete(worker));
      worker.on("exit", () => idle.delete(worker));
      return worker;
    }
    idle.delete(known);
    return known;
  };

  return async (text) => {
    await turn();
    try {
      const worker = takeWorker();
      const result = await ask(worker, text, limits.mostMillis);
      if (result.kind === "checked") idle.add(worker);
      else await worker.terminate();
      return result;
    } finally {
      leaveTurn();
    }
  };
};

const globalStore = globalThis as typeof globalThis & {
  notecurveChecker?: (text: string) => Promise<CheckEnd>;
};

/** By the workers of this process; reloads of modules in development keep them. */
export const checkBesideOthers = (text: string): Promise<CheckEnd> =>
  (globalStore.notecurveChecker ??= exerciseChecker())(text);
