import { numbersOf } from "../exercise.ts";
import type { ExerciseKey, FindFamily } from "../exercise.ts";
import type { Level } from "../family.ts";
import { selectFamily } from "../registry.ts";
import { levelFor } from "./level.ts";
import { seedFor } from "./seed.ts";
import type { Showing } from "./seed.ts";

const MOST_SALTS = 20;

export interface FreshRequest extends Showing {
  readonly family: string;
  readonly easeHundredths: number;
  /** numbersOf the card's last 12 exercises, undone ones included. */
  readonly recentNumbers: readonly string[];
}

export interface FreshKey extends ExerciseKey {
  readonly version: number;
  readonly level: Level;
}

/**
 * The exercise for the next showing of a card (A4): level by repetition, seed by hash, never the
 * numbers of the last 12. When 20 salts find nothing new, the next level is tried; at the highest
 * an old one is accepted. Throws on an unknown family.
 */
export const freshKey = (request: FreshRequest, find: FindFamily = selectFamily): FreshKey => {
  const family = find(request.family);
  if (family === undefined) throw new RangeError(`There is no family "${request.family}".`);
  const seen = new Set(request.recentNumbers);
  const start = levelFor(family.levels, request.repetition, request.easeHundredths);
  const make = (level: Level, salt: number): FreshKey => ({
    family: family.id,
    version: family.version,
    level,
    seed: seedFor(request, salt),
  });
  for (const level of family.levels.filter((candidate) => candidate >= start)) {
    for (let salt = 0; salt <= MOST_SALTS; salt += 1) {
      const key = make(level, salt);
      if (!seen.has(numbersOf(key, find))) return key;
    }
  }
  return make(start, MOST_SALTS);
};
