import type { Random } from "#lib/domain/random/index.ts";
import type { Draw } from "../../family.ts";

/** The parameters, unless something speaks against them. */
export const drawnUnless = <Parameters>(
  because: string | undefined,
  parameters: Parameters,
): Draw<Parameters> =>
  because === undefined ? { kind: "drawn", parameters } : { kind: "rejected", because };

/** A whole number from −largest to largest, both signs alike, never 0. */
export const drawSigned = (random: Random, largest: number): number =>
  random.integer(1, largest) * random.pick([-1, 1]);
