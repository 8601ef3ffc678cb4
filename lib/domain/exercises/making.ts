/*
 * The part of this room that runs while somebody writes an exercise: reading, drawing and checking it, without any
 * family of the catalogue. A public file beside index.ts, so that a browser loads nothing else.
 */
export { checkMade, CHECK_MEGABYTES, CHECK_SECONDS } from "./made/checking/check.ts";
export type { MadeCheck } from "./made/checking/check.ts";
export { drawSamples } from "./made/checking/draw-samples.ts";
export type { MadeSample } from "./made/checking/sample.ts";
export { noteExercises } from "./made/note-exercises.ts";
export type { MadeProblem } from "./made/problem.ts";
export { readMade } from "./made/read-made.ts";
