import type { ExerciseAsk, ExerciseCheck, ExercisePreview } from "#lib/client/exercise-reading.ts";

interface Asked<Answer> {
  /** Null where no answer came in time, or nobody wants to know any more. */
  readonly answer: Promise<Answer | null>;
  readonly stop: () => void;
}

type AnswerTo<Ask extends ExerciseAsk> = Ask extends { kind: "check" }
  ? ExerciseCheck
  : ExercisePreview;

/** One that has answered waits for the next question: coming to life takes longer than most answers. */
let idle: Worker | null = null;

const takeWorker = (): Worker => {
  const waiting = idle;
  idle = null;
  return (
    waiting ?? new Worker(new URL("./exercise.worker.ts", import.meta.url), { type: "module" })
  );
};

/** Ends the one that waits. */
export const dismissWorker = (): void => {
  idle?.terminate();
  idle = null;
};

/** Asks a worker, which is ended when it takes too long or nobody wants to know any more. */
export const askWorker = <Ask extends ExerciseAsk>(
  ask: Ask,
  mostMillis: number,
): Asked<AnswerTo<Ask>> => {
  const worker = takeWorker();
  const over = new AbortController();
  const answer = new Promise<AnswerTo<Ask> | null>((resolve) => {
    let isOpen = true;
    const end = (result: AnswerTo<Ask> | null): void => {
      if (!isOpen) return;
      isOpen = false;
      clearTimeout(patience);
      // The next who asks this worker is not heard here.
      over.abort();
      if (result === null || idle !== null) worker.terminate();
      else idle = worker;
      resolve(result);
    };
    const patience = setTimeout(() => end(null), mostMillis);
    const { signal } = over;
    signal.addEventListener("abort", () => end(null));
    worker.addEventListener("message", ({ data }: MessageEvent<AnswerTo<Ask>>) => end(data), {
      signal,
    });
    worker.addEventListener("error", () => end(null), { signal });
  });
  // A worker has no origin to be named.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(ask);
  return { answer, stop: () => over.abort() };
};
