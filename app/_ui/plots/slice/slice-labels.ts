import type { SlicePlot } from "#lib/domain/exercises/index.ts";
import type { Box, Pixel, Segment } from "../geometry/box.ts";
import { boxAround, grow, lengthInside, segmentsAlong, sharedArea } from "../geometry/box.ts";
import type { Anchor, Obstacles, Spot } from "../geometry/place-labels.ts";
import { rankOf } from "../geometry/place-labels.ts";
import { spread } from "../geometry/spread.ts";
import type { LaidLabel } from "../text/lay-labels.ts";
import { laidBox } from "../text/lay-labels.ts";
import { labelHeight, labelWidth } from "../text/sizes.ts";
import type { SliceScales, Term } from "./slice-scales.ts";
import { TERMS, curvePoints } from "./slice-scales.ts";

/** The middle of each curve's two lines of words beside its end, apart from each other. */
export const endLabelHeights = (
  plot: SlicePlot,
  scales: SliceScales,
  rem: number,
): Readonly<Record<Term, number>> => {
  const wanted = TERMS.map((term) => scales.at(term, plot.epsilon.largest).y);
  const height = 2 * labelHeight("small", rem) + 4;
  const placed = spread(wanted, height, [2, scales.bottom - 8]);
  const [curvature = 0, together = 0, slope = 0] = placed;
  return { curvature, together, slope };
};

/** A point of the curve with a name: where the cost is lowest, where the gain is used up. */
export interface NamedPoint {
  readonly id: string;
  readonly at: Pixel;
  readonly label: LaidLabel;
  /** From the point to its words. */
  readonly leader: Segment;
}

const LEVELS = [30, 46, 62, 78, 94, 110, 130, 150];
const ANCHORS: readonly Anchor[] = ["middle", "start", "end"];
/** How far a label that begins or ends at its leader reaches over it. */
const OVERHANG = 6;

const spotsOver = ({ x }: Pixel, zero: number): readonly Spot[] =>
  LEVELS.flatMap((level) =>
    ANCHORS.map((anchor) => ({
      x: x + { start: -OVERHANG, middle: 0, end: OVERHANG }[anchor],
      y: zero - level,
      anchor,
    })),
  );

/** What the words over a slice keep clear of. */
const obstaclesOf = (plot: SlicePlot, scales: SliceScales): Obstacles => {
  const given = scales.x(plot.given.epsilon);
  return {
    bounds: { x: scales.left, y: 0, width: scales.right - scales.left + 8, height: scales.bottom },
    boxes: TERMS.map((term) => boxAround(scales.at(term, plot.given.epsilon), 20)),
    lines: TERMS.flatMap((term) => segmentsAlong(curvePoints(plot, scales, term))),
    faintLines: [
      { from: { x: given, y: scales.top }, to: { x: given, y: scales.bottom } },
      ...scales.yTicks.map((tick) => ({
        from: { x: scales.left, y: scales.y(tick) },
        to: { x: scales.right, y: scales.y(tick) },
      })),
    ],
  };
};

interface Wanted {
  readonly id: string;
  readonly text: string;
  readonly epsilon: number;
}

interface Choice extends NamedPoint {
  readonly box: Box;
  readonly cost: number;
}

/** Every place for the words of a point, each with its leader and what it costs. */
const choicesFor = (
  { id, text, epsilon }: Wanted,
  scales: SliceScales,
  obstacles: Obstacles,
  rem: number,
): readonly Choice[] => {
  const at = scales.at("together", epsilon);
  return spotsOver(at, scales.y(0)).map((spot, index) => {
    const label: LaidLabel = { id, text, size: "small", at: spot };
    const box = laidBox(label, rem);
    return {
      id,
      at,
      label,
      leader: { from: at, to: { x: at.x, y: spot.y + labelHeight("small", rem) / 2 } },
      box,
      cost: rankOf(box, obstacles, index),
    };
  });
};

/** More than anything that a pair costs by itself. */
const TOUCHING = 1e6;
const AIR = 2;

const isClear = (one: Choice, other: Choice): boolean =>
  sharedArea(grow(one.box, AIR), other.box) === 0 &&
  lengthInside(one.leader, grow(other.box, AIR)) === 0 &&
  lengthInside(other.leader, grow(one.box, AIR)) === 0;

/**
 * The named points of the curve with their words over it: of all pairs of places the cheapest in
 * which neither lies over the other and no leader runs through the other's words.
 */
export const namedPoints = (
  plot: SlicePlot,
  scales: SliceScales,
  rem: number,
): readonly NamedPoint[] => {
  const { bestStep, breakEven } = plot;
  const obstacles = obstaclesOf(plot, scales);
  const [bests, evens] = [
    { id: "best", text: `best step ${bestStep.label}`, epsilon: bestStep.epsilon },
    { id: "even", text: `breaks even ${breakEven.label}`, epsilon: breakEven.epsilon },
  ].map((wanted) => choicesFor(wanted, scales, obstacles, rem));
  let cheapest: { readonly pair: readonly [Choice, Choice]; readonly cost: number } | undefined;
  for (const best of bests ?? []) {
    for (const even of evens ?? []) {
      const cost = best.cost + even.cost + (isClear(best, even) ? 0 : TOUCHING);
      if (cheapest === undefined || cost < cheapest.cost) cheapest = { pair: [best, even], cost };
    }
  }
  return cheapest?.pair ?? [];
};

/** Labels of ε that keep clear of the given one, which is bold and always there. */
export const clearTicks = (
  plot: SlicePlot,
  scales: SliceScales,
  rem: number,
  textOf: (tick: number) => string,
): readonly number[] => {
  const given = { x: scales.x(plot.given.epsilon), text: plot.given.label };
  return scales.xTicks.filter((tick) => {
    const room =
      (labelWidth(textOf(tick), "small", rem) + labelWidth(given.text, "small", rem)) / 2 + 6;
    return Math.abs(scales.x(tick) - given.x) >= room;
  });
};
