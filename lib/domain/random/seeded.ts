import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { mix32 } from "./hash.ts";

/** A stream of chance. The same seed gives the same stream for ever. */
export interface Random {
  /** A whole number from min to max, both included, each as likely. */
  integer(min: number, max: number): number;
  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A number from 0, included, to 1, excluded. */
  unit(): number;
}

/** Outputs thrown away at the start: the first one repeats the bits of the seed. */
const WARM_UP = 8;

/**
 * The stream of a 32-bit seed (other numbers are cut to 32 bits).
 * xoroshiro128+ starts as the bare seed, so that neighbouring seeds begin alike; the seed is mixed first.
 */
export const seededRandom = (seed: number): Random => {
  const generator = xoroshiro128plus(mix32(seed | 0));
  for (let index = 0; index < WARM_UP; index += 1) generator.next();

  const integer = (min: number, max: number): number => {
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min > max) {
      throw new RangeError(`no whole number from ${min} to ${max}`);
    }
    return uniformInt(generator, min, max);
  };
  return {
    integer,
    pick: (items) => {
      if (items.length === 0) throw new RangeError("nothing to pick from");
      return items[integer(0, items.length - 1)] as (typeof items)[number];
    },
    unit: () => uniformFloat64(generator),
  };
};
