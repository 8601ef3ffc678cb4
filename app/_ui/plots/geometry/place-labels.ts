import type { Box, Pixel, Segment } from "./box.ts";
import { grow, lengthInside, shareOutside, sharedArea } from "./box.ts";

export type Anchor = "start" | "middle" | "end";

/** Where a label may stand: the point that it hangs on, halfway up, and its side that is there. */
export interface Spot extends Pixel {
  readonly anchor: Anchor;
}

export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** From the best to the worst. */
  readonly spots: readonly Spot[];
  /** Left out rather than set over something else. */
  readonly canBeLeftOut?: boolean;
}

export interface Obstacles {
  readonly bounds: Box;
  /** What must not be covered. */
  readonly boxes: readonly Box[];
  /** Lines that a label should not cross. */
  readonly lines: readonly Segment[];
  /** Lines that a label may cross where it must: its halo breaks them. */
  readonly faintLines?: readonly Segment[];
}

const AIR = 2;
const OUTSIDE_COST = 4_000;
const COVERING_COST = 8;
const CROSSING_COST = 12;
const FAINT_CROSSING_COST = 1;
/** What the next spot of the list has to save before it is taken. */
const LATER_SPOT_COST = 3;
/** More than this is a collision, and no longer the air of two labels that touch. */
const COLLISION = 12;

export const boxOf = (
  { width, height }: Pick<LabelRequest, "width" | "height">,
  { x, y, anchor }: Spot,
): Box => {
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - shift, y: y - height / 2, width, height };
};

const crossing = (box: Box, lines: readonly Segment[]): number =>
  lines.reduce((sum, line) => sum + lengthInside(line, box), 0);

/** What a spot costs by what must not be, and by what may. */
const costOf = (
  box: Box,
  { bounds, boxes, lines, faintLines = [] }: Obstacles,
): { readonly hard: number; readonly soft: number } => {
  const airy = grow(box, AIR);
  const covered = boxes.reduce((sum, other) => sum + sharedArea(airy, other), 0);
  return {
    hard:
      OUTSIDE_COST * shareOutside(airy, bounds) +
      COVERING_COST * covered +
      CROSSING_COST * crossing(box, lines),
    soft: FAINT_CROSSING_COST * crossing(box, faintLines),
  };
};

/** What a label costs at a spot of its list, by the order of the list as well. */
export const rankOf = (box: Box, obstacles: Obstacles, index: number): number => {
  const { hard, soft } = costOf(box, obstacles);
  return hard + soft + LATER_SPOT_COST * index;
};

/**
 * Gives labels their spots one after another, each at its cheapest: inside the picture, over no
 * other label and across no line. What comes first has the choice.
 */
export const placeLabels = (
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
): ReadonlyMap<string, Spot> => {
  const placed = new Map<string, Spot>();
  const boxes = [...obstacles.boxes];
  for (const request of requests) {
    let best: { readonly spot: Spot; readonly hard: number; readonly rank: number } | undefined;
    for (const [index, spot] of request.spots.entries()) {
      // A later spot costs this much by its place alone.
      if (best !== undefined && LATER_SPOT_COST * index >= best.rank) break;
      const { hard, soft } = costOf(boxOf(request, spot), { ...obstacles, boxes });
      const rank = hard + soft + LATER_SPOT_COST * index;
      if (best === undefined || rank < best.rank) best = { spot, hard, rank };
    }
    if (best === undefined) continue;
    if (request.canBeLeftOut === true && best.hard > COLLISION) continue;
    placed.set(request.id, best.spot);
    boxes.push(boxOf(request, best.spot));
  }
  return placed;
};

/** Eight spots around a point at a distance, beginning with the direction (radians, y downward). */
export const spotsAround = (at: Pixel, distance: number, first: number): readonly Spot[] =>
  [0, 1, -1, 2, -2, 3, -3, 4].map((eighth) => {
    const angle = first + (eighth * Math.PI) / 4;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    const anchor: Anchor = across > 0.4 ? "start" : across < -0.4 ? "end" : "middle";
    // Beside the point the words begin at the distance; above and below they need half their height more.
    return { x: at.x + across * distance, y: at.y + down * (distance + 8), anchor };
  });
