import "server-only";
import { drawSamples, readMade } from "#lib/domain/exercises/making.ts";

/** As in the editor of notes, so that both show the same numbers. */
const SEED = 1;

/** The question of an exercise with the first numbers that are drawn for it; null where none can be. */
export const exampleOf = (text: string): string | null => {
  const read = readMade(text);
  const [sample] = read.kind === "read" ? drawSamples(read.made, SEED, 1) : [];
  return sample === undefined ? null : `For example: ${sample.question}`;
};
