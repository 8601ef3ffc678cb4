import type { SlicePlot } from "#lib/domain/exercises/index.ts";
import type { Box, Pixel, Segment } from "../geometry/box.ts";
import { boxAround, lengthInside, segmentsAlong } from "../geometry/box.ts";
import type { Anchor, Obstacles } from "../geometry/place-labels.ts";
import { spread } from "../geometry/spread.ts";
import type { LaidLabel, LabelWish } from "../text/lay-labels.ts";
import { laidBox, layLabels } from "../text/lay-labels.ts";
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
  readonly label: LaidLabel | undefined;
  /** From the point to its words. */
  readonly leader: Segment | undefined;
}

const LEVELS = [30, 46, 62, 78, 94, 110, 130, 150];
const ANCHORS: readonly Anchor[] = ["middle", "start", "end"];
/** How far a label that begins or ends at its leader reaches over it. */
const OVERHANG = 6;

const spotsOver = ({ x }: Pixel, zero: number) =>
  LEVELS.flatMap((level) =>
    ANCHORS.map((anchor) => ({
      x: x + { start: -OVERHANG, middle: 0, end: OVERHANG }[anchor],
      y: zero - level,
      anchor,
    })),
  );

const obstaclesOf = (
  plot: SlicePlot,
  scales: SliceScales,
  leaders: readonly Segment[],
  labels: readonly Box[],
): Obstacles => {
  const given = scales.x(plot.given.epsilon);
  return {
    bounds: { x: scales.left, y: 0, width: scales.right - scales.left + 8, height: scales.bottom },
    boxes: [...TERMS.map((term) => boxAround(scales.at(term, plot.given.epsilon), 20)), ...labels],
    lines: [...TERMS.flatMap((term) => segmentsAlong(curvePoints(plot, scales, term))), ...leaders],
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

/** Two points: the first leaves the height over the second free for its leader. */
const placeInOrder = (
  plot: SlicePlot,
  scales: SliceScales,
  rem: number,
  [first, second]: readonly [Wanted, Wanted],
): readonly [NamedPoint, NamedPoint] => {
  const place = (
    { id, text, epsilon }: Wanted,
    leaders: readonly Segment[],
    labels: readonly Box[],
  ): NamedPoint => {
    const at = scales.at("together", epsilon);
    const wish: LabelWish = { id, text, size: "small", spots: spotsOver(at, scales.y(0)) };
    const [label] = layLabels([wish], obstaclesOf(plot, scales, leaders, labels), rem);
    const leader = label && {
      from: at,
      to: { x: at.x, y: label.at.y + labelHeight("small", rem) / 2 },
    };
    return { id, at, label, leader };
  };
  const x = scales.x(second.epsilon);
  const one = place(first, [{ from: { x, y: scales.y(0) }, to: { x, y: 0 } }], []);
  const two = place(
    second,
    one.leader ? [one.leader] : [],
    one.label ? [laidBox(one.label, rem)] : [],
  );
  return [one, two];
};

/** No leader runs through the other's words. */
const isClear = ([one, two]: readonly [NamedPoint, NamedPoint], rem: number): boolean =>
  [
    [one, two],
    [two, one],
  ].every(
    ([words, line]) =>
      words?.label === undefined ||
      line?.leader === undefined ||
      lengthInside(line.leader, laidBox(words.label, rem)) === 0,
  );

/** The named points of the curve with their words over it, where no line runs through them. */
export const namedPoints = (
  plot: SlicePlot,
  scales: SliceScales,
  rem: number,
): readonly NamedPoint[] => {
  const { bestStep, breakEven } = plot;
  const best = { id: "best", text: `best step ${bestStep.label}`, epsilon: bestStep.epsilon };
  const even = { id: "even", text: `breaks even ${breakEven.label}`, epsilon: breakEven.epsilon };
  const usual = placeInOrder(plot, scales, rem, [best, even]);
  if (isClear(usual, rem)) return usual;
  const other = placeInOrder(plot, scales, rem, [even, best]);
  return isClear(other, rem) ? other : usual;
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
