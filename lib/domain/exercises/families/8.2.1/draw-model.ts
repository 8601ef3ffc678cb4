import type { Random } from "#lib/domain/random/index.ts";
import type { Level } from "../../family.ts";
import { drawSigned } from "../common/draws.ts";
import type { LocalModel } from "./quadratic.ts";

export const SIX_STEP_SIZES = [0.05, 0.1, 0.2, 0.25, 0.4, 0.5] as const;

/**
 * Gradient and Hessian of change-in-cost and its relatives: entries of g up to 3, 5 and 6 by level,
 * a diagonal H at level 1, cross terms from level 2. May fail to be positive definite.
 */
export const drawModel = (random: Random, level: Level): LocalModel => {
  const largest = { 1: 3, 2: 5, 3: 6 }[level];
  const g = [drawSigned(random, largest), drawSigned(random, largest)] as const;
  const a = random.integer(1, level === 1 ? 6 : 9);
  const c = random.integer(1, level === 1 ? 12 : 30);
  const b = level === 1 ? 0 : drawSigned(random, 8);
  return {
    g,
    H: [
      [a, b],
      [b, c],
    ],
  };
};
