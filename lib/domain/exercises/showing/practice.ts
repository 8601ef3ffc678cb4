import { numbersOf, problemOfKey } from "../exercise.ts";
import type { ExerciseKey, FindFamily } from "../exercise.ts";
import type { Level } from "../family.ts";
import { selectFamily } from "../registry.ts";
import type { FreshKey } from "./fresh.ts";
import { nearestLevel } from "./level.ts";

export interface PracticeRequest {
  readonly family: string;
  /** The nearest one that the family has is taken. */
  readonly level: number;
  /** What was just shown of this family. */
  readonly seen: readonly { readonly level: number; readonly seed: number }[];
}

/**
 * An exercise to practise, of the newest version: the first of the seeds whose numbers were not just
 * seen, the last where all were. Throws on an unknown family.
 */
export const practiceKey = (
  request: PracticeRequest,
  seeds: readonly number[],
  find: FindFamily = selectFamily,
): FreshKey => {
  const family = find(request.family);
  if (family === undefined) throw new RangeError(`There is no family "${request.family}".`);
  const { id, version, levels } = family;
  const keyOf = (level: Level, seed: number): FreshKey => ({ family: id, version, level, seed });
  const level = nearestLevel(levels, request.level);
  const seen = new Set(
    request.seen
      .map((each): ExerciseKey => ({ family: id, version, ...each }))
      .flatMap((key) => (problemOfKey(key, find) === undefined ? [numbersOf(key, find)] : [])),
  );
  const fresh = seeds.find((seed) => !seen.has(numbersOf(keyOf(level, seed), find)));
  const seed = fresh ?? seeds.at(-1);
  if (seed === undefined) throw new RangeError("no seed to draw from");
  return keyOf(level, seed);
};
