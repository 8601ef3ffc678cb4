import type { CurveMark, GraphMark } from "#lib/domain/exercises/index.ts";
import type { Box, Segment } from "../geometry/box.ts";
import { boxAround, isInBox, segmentsAlong } from "../geometry/box.ts";
import type { Obstacles } from "../geometry/place-labels.ts";
import { barBox, ellipsePixels } from "./graph-shapes.ts";
import type { GraphScales } from "./graph-scales.ts";

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

/** A level line without a name tells nothing by itself. */
const isTexture = ({ ink, label }: CurveMark): boolean => ink === "contour" && label === undefined;

const linesOf = (mark: GraphMark, scales: GraphScales): readonly Segment[] => {
  switch (mark.kind) {
    case "curve":
      return isTexture(mark) ? [] : segmentsAlong(mark.points.map(scales.toPixel));
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
  if (mark.kind === "curve" && isTexture(mark))
    return segmentsAlong(mark.points.map(scales.toPixel));
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

/** What marks and axes keep labels from. */
export const obstaclesOf = (
  marks: readonly GraphMark[],
  scales: GraphScales,
): Omit<Obstacles, "bounds"> => ({
  boxes: marks.flatMap((mark) => boxesOf(mark, scales)),
  lines: marks.flatMap((mark) => linesOf(mark, scales)),
  faintLines: [...zeroLines(scales), ...marks.flatMap((mark) => faintLinesOf(mark, scales))],
});
