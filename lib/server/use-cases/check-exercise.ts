import "server-only";
import {
  checking,
  CHECK_SECONDS,
  readMade,
  tookTooLong,
  type Made,
  type MadeCheck,
  type MadeProblem,
} from "#lib/domain/exercises/index.ts";

export type ExerciseReading =
  | { readonly kind: "good"; readonly made: Made }
  | { readonly kind: "refused"; readonly problems: readonly MadeProblem[] };

/** So long it draws between two pauses in which other requests go on. */
const SECONDS_AT_ONCE = 0.01;

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Time of the processor: that others use it too makes no exercise slow. */
const secondsUsed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const checkBetweenOthers = async (made: Made): Promise<MadeCheck> => {
  const steps = checking(made);
  let seconds = 0;
  for (;;) {
    const start = secondsUsed();
    let used = 0;
    while (used < SECONDS_AT_ONCE) {
      const step = steps.next();
      if (step.done === true) return step.value;
      used = secondsUsed() - start;
    }
    seconds += used;
    if (seconds > CHECK_SECONDS) return tookTooLong(made);
    await pause();
  }
};

/** One check at a time: many at once would keep everybody waiting. */
let before: Promise<unknown> = Promise.resolve();
const inLine = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const turn = before.then(work);
  before = turn.catch(() => undefined);
  return turn;
};

/** Reads an exercise and draws it 1,000 times: what keeps it from being kept, or its tree. */
export const checkExercise = async (text: string): Promise<ExerciseReading> => {
  const read = readMade(text);
  if (read.kind === "problems") return { kind: "refused", problems: read.problems };
  const { problems } = await inLine(() => checkBetweenOthers(read.made));
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "good", made: read.made };
};
