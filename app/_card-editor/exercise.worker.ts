// Runs beside the page: typing never waits for draws.
import { checkExercise, previewExercise, type ExerciseAsk } from "#lib/client/exercise-reading.ts";

/** The part of a worker's global scope that is used here; the types of the page know no workers. */
interface Scope {
  addEventListener: (type: "message", hear: (event: MessageEvent<ExerciseAsk>) => void) => void;
  postMessage: (message: unknown) => void;
}

const scope = globalThis as unknown as Scope;

const answer = (ask: ExerciseAsk): unknown =>
  ask.kind === "preview" ? previewExercise(ask.text, ask.seed) : checkExercise(ask.text);

// A worker's page has no origin to be named.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
scope.addEventListener("message", ({ data }) => scope.postMessage(answer(data)));
