import type {
  ArrowMark,
  BarMark,
  CurveMark,
  EllipseMark,
  GraphInk,
  GraphMark,
} from "#lib/domain/exercises/index.ts";
import type { Box, Pixel, Segment } from "../geometry/box.ts";
import { boxAround, isInBox, segmentsAlong } from "../geometry/box.ts";
import type { Obstacles, Spot } from "../geometry/place-labels.ts";
import { spotsAround } from "../geometry/place-labels.ts";
import type { LabelInk, LabelWish, LaidLabel } from "../text/lay-labels.ts";
import { laidBox, layLabels } from "../text/lay-labels.ts";
import { labelHeight, labelWidth } from "../text/sizes.ts";
import { barBox, ellipsePixels } from "./graph-shapes.ts";
import type { GraphScales } from "./graph-scales.ts";

export const LABEL_INKS: Readonly<Record<GraphInk, LabelInk>> = {
  slope: "gradient",
  curvature: "curvature",
  step: "step",
  contour: "index",
  ink: "ink",
};

/** Where the name of the y axis begins. */
export const Y_LABEL_X = 10;

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

const ellipseSpots = (mark: EllipseMark, scales: GraphScales): readonly Spot[] =>
  ellipsePixels(mark, scales, 16)
    .filter((pixel) => isInBox(pixel, scales.area))
    .map((pixel): Spot => ({ ...pixel, anchor: "middle" }));

const spotsOf = (mark: GraphMark, scales: GraphScales): readonly Spot[] => {
  switch (mark.kind) {
    case "curve":
      return curveSpots(mark, scales);
    case "point":
      return spotsAround(scales.toPixel(mark.at), 11, -Math.PI / 4);
    case "arrow":
      return arrowSpots(mark, scales);
    case "bar":
      return barSpots(mark, barBox(mark, scales));
    case "band": {
      const [from, to] = [scales[mark.axis](mark.from), scales[mark.axis](mark.to)];
      return acrossSpots(mark.axis, (from + to) / 2, scales, 0);
    }
    case "rule":
      return acrossSpots(mark.axis, scales[mark.axis](mark.at), scales, 6);
    case "ellipse":
      return ellipseSpots(mark, scales);
  }
};

const inkOf = (mark: GraphMark): LabelInk => {
  if ("ink" in mark) return LABEL_INKS[mark.ink];
  return mark.kind === "ellipse" ? "index" : "axis";
};

const wishesOf = (
  marks: readonly GraphMark[],
  scales: GraphScales,
  name: string,
): readonly LabelWish[] =>
  marks.flatMap((mark, index): readonly LabelWish[] =>
    mark.label === undefined
      ? []
      : [
          {
            id: `${name} ${index}`,
            text: mark.label,
            size: "small",
            ink: inkOf(mark),
            strong: mark.kind === "point" || mark.kind === "arrow",
            spots: spotsOf(mark, scales),
          },
        ],
  );

/** What a label does not cover: points, tips and bars. */
const boxesOf = (mark: GraphMark, scales: GraphScales): readonly Box[] => {
  switch (mark.kind) {
    case "point":
      return [boxAround(scales.toPixel(mark.at), 13)];
    case "arrow":
      return [boxAround(scales.toPixel(mark.to), 12)];
    case "bar":
      return [barBox(mark, scales)];
    case "curve":
    case "band":
    case "rule":
    case "ellipse":
      return [];
  }
};

const linesOf = (mark: GraphMark, scales: GraphScales): readonly Segment[] => {
  switch (mark.kind) {
    case "curve":
      return segmentsAlong(mark.points.map(scales.toPixel));
    case "arrow":
      return [{ from: scales.toPixel(mark.from), to: scales.toPixel(mark.to) }];
    case "point":
    case "bar":
    case "band":
    case "rule":
    case "ellipse":
      return [];
  }
};

const faintLinesOf = (mark: GraphMark, scales: GraphScales): readonly Segment[] => {
  const { area, x, y } = scales;
  if (mark.kind === "ellipse") return segmentsAlong(ellipsePixels(mark, scales, 64));
  if (mark.kind !== "rule") return [];
  const [from, to] =
    mark.axis === "x"
      ? [
          { x: x(mark.at), y: area.y },
          { x: x(mark.at), y: area.y + area.height },
        ]
      : [
          { x: area.x, y: y(mark.at) },
          { x: area.x + area.width, y: y(mark.at) },
        ];
  return [{ from, to }];
};

/** The lines at 0 of both axes, where they cross the area. */
const zeroLines = ({ area, x, y }: GraphScales): readonly Segment[] => {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  return [
    { from: { x: area.x, y: y(0) }, to: { x: right, y: y(0) } },
    { from: { x: x(0), y: area.y }, to: { x: x(0), y: bottom } },
  ].filter(({ from }) => isInBox(from, area));
};

export interface LabelGround {
  /** The handle's ring, which covers what is under it. */
  readonly handle?: Pixel | undefined;
  /** The name of the y axis, which stands over the area. */
  readonly yLabel: string;
}

/** Labels of the marks where they fit, then those of a frame, which leave the first where they are. */
export const layGraphLabels = (
  marks: readonly GraphMark[],
  frameMarks: readonly GraphMark[],
  scales: GraphScales,
  { handle, yLabel }: LabelGround,
  rem: number,
): readonly LaidLabel[] => {
  const { area, width } = scales;
  const named = boxAround(
    { x: Y_LABEL_X + labelWidth(yLabel, "small", rem) / 2, y: area.y / 2 },
    labelWidth(yLabel, "small", rem),
    labelHeight("small", rem),
  );
  const obstaclesOf = (all: readonly GraphMark[], boxes: readonly Box[]): Obstacles => ({
    bounds: { x: area.x, y: 2, width: width - area.x - 4, height: area.y + area.height - 2 },
    boxes: [named, ...all.flatMap((mark) => boxesOf(mark, scales)), ...boxes],
    lines: all.flatMap((mark) => linesOf(mark, scales)),
    faintLines: [...zeroLines(scales), ...all.flatMap((mark) => faintLinesOf(mark, scales))],
  });
  const fixed = layLabels(wishesOf(marks, scales, "mark"), obstaclesOf(marks, []), rem);
  const taken = [
    ...fixed.map((label) => laidBox(label, rem)),
    ...(handle === undefined ? [] : [boxAround(handle, 20)]),
  ];
  const moved = layLabels(
    wishesOf(frameMarks, scales, "frame"),
    obstaclesOf([...marks, ...frameMarks], taken),
    rem,
  );
  return [...fixed, ...moved];
};
