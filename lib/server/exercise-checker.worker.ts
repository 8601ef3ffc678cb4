// Runs beside the server: no exercise of a learner keeps the pages waiting, and none takes more memory than it may.
import { parentPort } from "node:worker_threads";
import {
  CHECK_SECONDS,
  checkMade,
  readMade,
  type MadeProblem,
} from "#lib/domain/exercises/making.ts";

/**
 * The less of two times: the clock goes on while other programs run, and the processor's time counts what the rest
 * of the server does meanwhile. Neither makes an exercise slow.
 */
const stopwatch = (): (() => number) => {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min((performance.now() - clock) / 1e3, (user + system) / 1e6);
  };
};

const problemsOf = (text: string): readonly MadeProblem[] => {
  const read = readMade(text);
  if (read.kind === "problems") return read.problems;
  const seconds = stopwatch();
  return checkMade(read.made, () => seconds() > CHECK_SECONDS).problems;
};

// A thread has no origin to be named.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.on("message", (text: string) => parentPort?.postMessage(problemsOf(text)));
