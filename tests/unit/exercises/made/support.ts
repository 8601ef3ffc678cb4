import { readFileSync } from "node:fs";
import { checkMade } from "#lib/domain/exercises/made/checking/check.ts";
import type { MadeCheck } from "#lib/domain/exercises/made/checking/check.ts";
import type { MadeProblem } from "#lib/domain/exercises/made/problem.ts";
import { readMade } from "#lib/domain/exercises/made/read-made.ts";
import type { Made } from "#lib/domain/exercises/made/tree.ts";

export const EXAMPLES = [
  "parabola",
  "orderings",
  "clipping",
  "standard-error",
  "critical-point",
  "growth",
] as const;

export const exampleText = (name: (typeof EXAMPLES)[number]): string =>
  readFileSync(new URL(`../../../fixtures/exercises/${name}.txt`, import.meta.url), "utf8");

/** An exercise that must be readable. */
export const made = (text: string): Made => {
  const read = readMade(text);
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems, null, 1));
  return read.made;
};

/** A text with the three lines that every exercise has, and these others above them. */
export const around = (lines: string, answer = "number = a tolerance 1%", ask = "{{a}}?"): string =>
  `title: T\n${lines}\nask: ${ask}\nanswer ${answer}\n`;

export const problemsOf = (text: string): readonly MadeProblem[] => {
  const read = readMade(text);
  return read.kind === "problems" ? read.problems : [];
};

export const checkText = (text: string): MadeCheck => checkMade(made(text), () => false);

/** What somebody is told: the line where it has one, the sentence, and the hint. */
export const told = ({ line, message, hint }: MadeProblem): string =>
  `Line ${line}: ${message} ${hint}`;
