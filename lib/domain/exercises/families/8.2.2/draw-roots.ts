import type { Random } from "#lib/domain/random/index.ts";
import type { Level } from "../../family.ts";

/** Critical points of a cost with two valleys: a first one up to 0, gaps of a few units. */
export const drawRoots = (random: Random, level: Level) => {
  const [lowest, widest] = level === 1 ? [-4, 3] : [-6, 4];
  const a = random.integer(lowest, 0);
  const b = a + random.integer(1, widest);
  return { a, b, c: b + random.integer(1, widest) };
};
