import type {
  ArrowMark,
  BarMark,
  CurveMark,
  EllipseMark,
  GraphMark,
  PointMark,
} from "#lib/domain/exercises/index.ts";
import type { Box, Pixel } from "../geometry/box.ts";
import { isInBox } from "../geometry/box.ts";
import type { Spot } from "../geometry/place-labels.ts";
import { spotsAround } from "../geometry/place-labels.ts";
import { barBox, ellipsePixels } from "./graph-shapes.ts";
import type { GraphScales } from "./graph-scales.ts";

const BESIDE = 8;
const OVER = 12;

/** A long name over a steep curve needs more distance. */
const FAR_OVER = 24;

const spotsBeside = ({ x, y }: Pixel): readonly Spot[] => [
  { x, y: y - OVER, anchor: "middle" },
  { x, y: y + OVER + 2, anchor: "middle" },
  { x, y: y - FAR_OVER, anchor: "middle" },
  { x, y: y + FAR_OVER + 2, anchor: "middle" },
  { x: x + BESIDE, y: y - 4, anchor: "start" },
  { x: x - BESIDE, y: y - 4, anchor: "end" },
  // Aslant, for a curve that ends at the edge of the picture or climbs steeply.
  ...[-1, 1].flatMap((side) =>
    [OVER, FAR_OVER].flatMap((away): readonly Spot[] => [
      { x: x - BESIDE, y: y + side * away, anchor: "end" },
      { x: x + BESIDE, y: y + side * away, anchor: "start" },
    ]),
  ),
];

/** Along the visible part of a curve, its end first: there the eye looks for a name. */
const CURVE_SHARES = [1, 0.88, 0.76, 0.62, 0.48, 0.34, 0.22, 0.1, 0];

const curveSpots = ({ points }: CurveMark, { area, toPixel }: GraphScales): readonly Spot[] => {
  const seen = points.map(toPixel).filter((pixel) => isInBox(pixel, area));
  return CURVE_SHARES.flatMap((share) => {
    const pixel = seen[Math.round(share * (seen.length - 1))];
    return pixel === undefined ? [] : spotsBeside(pixel);
  });
};

const arrowSpots = ({ from, to }: ArrowMark, { toPixel }: GraphScales): readonly Spot[] => {
  const [tail, tip] = [toPixel(from), toPixel(to)];
  const angle = Math.atan2(tip.y - tail.y, tip.x - tail.x);
  const middle = { x: (tail.x + tip.x) / 2, y: (tail.y + tip.y) / 2 };
  return [...spotsAround(tip, 13, angle), ...spotsAround(middle, 10, angle - Math.PI / 2)];
};

/** Over a bar that stands above 0, under one that hangs below. */
const barSpots = (mark: BarMark, box: Box): readonly Spot[] => {
  const x = box.x + box.width / 2;
  const over = [10, 22, 34].map((gap): Spot => ({ x, y: box.y - gap, anchor: "middle" }));
  const under = [12, 24, 36].map((gap): Spot => ({
    x,
    y: box.y + box.height + gap,
    anchor: "middle",
  }));
  return mark.from + mark.to >= 0 ? [...over, ...under] : [...under, ...over];
};

/** Beside a point, and farther away where a ring or other points are in the way. */
const pointSpots = ({ at, labelSide }: PointMark, { toPixel }: GraphScales): readonly Spot[] => {
  const first = labelSide === "above" ? -Math.PI / 2 : -Math.PI / 4;
  return [12, 20, 28].flatMap((distance) => spotsAround(toPixel(at), distance, first));
};

/** Inside the ends of what crosses the whole picture. */
const acrossSpots = (
  axis: "x" | "y",
  at: number,
  { area }: GraphScales,
  gap: number,
): readonly Spot[] => {
  const [top, bottom] = [area.y + 10, area.y + area.height - 10];
  const [left, right] = [area.x + 6, area.x + area.width - 6];
  if (axis === "x") {
    return [top, bottom].flatMap((y): readonly Spot[] =>
      gap === 0
        ? [{ x: at, y, anchor: "middle" }]
        : [
            { x: at + gap, y, anchor: "start" },
            { x: at - gap, y, anchor: "end" },
          ],
    );
  }
  const ys = gap === 0 ? [at] : [at - gap - 4, at + gap + 4];
  return ys.flatMap((y): readonly Spot[] => [
    { x: right, y, anchor: "end" },
    { x: left, y, anchor: "start" },
  ]);
};

/** Outside, between the ends of the axes, or else on the line, which the words break. */
const ellipseSpots = (mark: EllipseMark, scales: GraphScales): readonly Spot[] => {
  const centre = scales.toPixel(mark.centre);
  const seen = ellipsePixels(mark, scales, 16).filter((pixel) => isInBox(pixel, scales.area));
  const outside = seen.flatMap(({ x, y }): readonly Spot[] => {
    const [across, down] = [x - centre.x, y - centre.y];
    if (Math.abs(across) < 1 || Math.abs(down) < 1) return [];
    const anchor = across > 0 ? "start" : "end";
    return [{ x: x + 4 * Math.sign(across), y: y + OVER * Math.sign(down), anchor }];
  });
  return [...outside, ...seen.map((pixel): Spot => ({ ...pixel, anchor: "middle" }))];
};

/** Where the name of a mark may stand, from the best to the worst. */
export const spotsOf = (mark: GraphMark, scales: GraphScales): readonly Spot[] => {
  switch (mark.kind) {
    case "curve":
      return curveSpots(mark, scales);
    case "point":
      return pointSpots(mark, scales);
    case "arrow":
      return arrowSpots(mark, scales);
    case "bar":
      return barSpots(mark, barBox(mark, scales));
    case "band": {
      const [from, to] = [scales[mark.axis](mark.from), scales[mark.axis](mark.to)];
      const inside = acrossSpots(mark.axis, (from + to) / 2, scales, 0);
      if (mark.axis === "x") return inside;
      // Where a curve fills a band, its name stands over or under it.
      const edges = [Math.min(from, to) - OVER, Math.max(from, to) + OVER];
      return [...inside, ...edges.flatMap((y) => acrossSpots("y", y, scales, 0))];
    }
    case "rule":
      return acrossSpots(mark.axis, scales[mark.axis](mark.at), scales, 6);
    case "ellipse":
      return ellipseSpots(mark, scales);
  }
};
