import type { GraphInk, GraphMark } from "#lib/domain/exercises/index.ts";
import type { Box, Pixel } from "../geometry/box.ts";
import { boxAround } from "../geometry/box.ts";
import type { Obstacles } from "../geometry/place-labels.ts";
import type { LabelInk, LabelWish, LaidLabel } from "../text/lay-labels.ts";
import { laidBox, layLabels } from "../text/lay-labels.ts";
import { labelHeight, labelWidth } from "../text/sizes.ts";
import type { GraphScales } from "./graph-scales.ts";
import { spotsOf } from "./label-spots.ts";
import { obstaclesOf } from "./obstacles.ts";

const LABEL_INKS: Readonly<Record<GraphInk, LabelInk>> = {
  slope: "gradient",
  curvature: "curvature",
  step: "step",
  contour: "index",
  ink: "ink",
};

/** Where the name of the y axis begins. */
export const Y_LABEL_X = 10;

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

export interface LabelGround {
  /** The handle's ring, which covers what is under it: now, and when the picture is first seen. */
  readonly handle?: Pixel | undefined;
  readonly atFirst?: Pixel | undefined;
  /** The name of the y axis, which stands over the area. */
  readonly yLabel: string;
}

/** With its halo. */
const RING = 30;

const ringBox = (handle: Pixel | undefined): readonly Box[] =>
  handle === undefined ? [] : [boxAround(handle, RING)];

/** Labels of the marks where they fit, then those of a frame, which leave the first where they are. */
export const layGraphLabels = (
  marks: readonly GraphMark[],
  frameMarks: readonly GraphMark[],
  scales: GraphScales,
  { handle, atFirst, yLabel }: LabelGround,
  rem: number,
): readonly LaidLabel[] => {
  const { area, width } = scales;
  const named = boxAround(
    { x: Y_LABEL_X + labelWidth(yLabel, "small", rem) / 2, y: area.y / 2 },
    labelWidth(yLabel, "small", rem),
    labelHeight("small", rem),
  );
  const around = (all: readonly GraphMark[], taken: readonly Box[]): Obstacles => {
    const { boxes, ...lines } = obstaclesOf(all, scales);
    return {
      bounds: { x: area.x, y: 2, width: width - area.x - 4, height: area.y + area.height - 2 },
      boxes: [named, ...boxes, ...taken],
      ...lines,
    };
  };
  const fixed = layLabels(wishesOf(marks, scales, "mark"), around(marks, ringBox(atFirst)), rem);
  const taken = [...fixed.map((label) => laidBox(label, rem)), ...ringBox(handle)];
  const moved = layLabels(
    wishesOf(frameMarks, scales, "frame"),
    around([...marks, ...frameMarks], taken),
    rem,
  );
  return [...fixed, ...moved];
};
