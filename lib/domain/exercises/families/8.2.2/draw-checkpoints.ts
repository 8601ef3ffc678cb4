import type { Random } from "#lib/domain/random/index.ts";
import type { Level } from "../../family.ts";

/** What a stuck run has printed, checkpoint by checkpoint. */
export type Checkpoints = {
  /** Norm of the gradient. */
  readonly G: readonly number[];
  /** Cost. */
  readonly J: readonly number[];
};

const twoDigits = (value: number): number => Number(value.toPrecision(2));
const twoPlaces = (value: number): number => Number(value.toFixed(2));

/** From checkpoint to checkpoint, in thousandths: a norm that stays, and one that goes. */
const PER_STEP = {
  1: { stays: [890, 1300], goes: [60, 200] },
  2: { stays: [925, 1190], goes: [155, 340] },
} as const;

const drawNorms = (random: Random, count: number, perStep: readonly [number, number]) => {
  let norm = random.integer(20, 120) / 10;
  const norms = [twoDigits(norm)];
  while (norms.length < count) {
    norm *= random.integer(perStep[0], perStep[1]) / 1000;
    norms.push(twoDigits(norm));
  }
  return norms;
};

/** A cost that falls at first and flattens: each step takes a share of what is left above its floor. */
const drawCosts = (random: Random, count: number): readonly number[] => {
  const floor = random.integer(20, 250) / 100;
  let excess = random.integer(60, 200) / 100;
  const costs = [twoPlaces(floor + excess)];
  while (costs.length < count) {
    // Nearly all is gone two checkpoints before the end.
    excess *=
      random.integer(costs.length < count - 2 ? 25 : 5, costs.length < count - 2 ? 55 : 20) / 100;
    costs.push(twoPlaces(floor + excess));
  }
  return costs;
};

/** 5 checkpoints at level 1, 7 at level 2; the cost flattens in any case. */
export const drawCheckpoints = (random: Random, level: Level, normStays: boolean): Checkpoints => {
  const count = level === 1 ? 5 : 7;
  const { stays, goes } = PER_STEP[level === 1 ? 1 : 2];
  return {
    G: drawNorms(random, count, normStays ? stays : goes),
    J: drawCosts(random, count),
  };
};
