import type { BarMark, EllipseMark, GraphMark, GraphPlot } from "#lib/domain/exercises/index.ts";
import type { Box, Pixel } from "../geometry/box.ts";
import { pointOn } from "../geometry/ellipse.ts";
import type { GraphScales } from "./graph-scales.ts";

/** A closed line through this many points of the ellipse; its picture is no ellipse where the scales differ. */
export const ellipsePixels = (
  mark: EllipseMark,
  { toPixel }: GraphScales,
  count: number,
): readonly Pixel[] =>
  Array.from({ length: count + 1 }, (_, index) =>
    toPixel(pointOn(mark, (2 * Math.PI * index) / count)),
  );

const clampTo = (value: number, { y, height }: Box): number =>
  Math.min(y + height, Math.max(y, value));

/** The rectangle of a bar, cut where it leaves the picture. */
export const barBox = (mark: BarMark, scales: GraphScales): Box => {
  const width = scales.barWidth;
  const [one, other] = [scales.y(mark.from), scales.y(mark.to)].map((value) =>
    clampTo(value, scales.area),
  );
  const [top, bottom] = [Math.min(one ?? 0, other ?? 0), Math.max(one ?? 0, other ?? 0)];
  return { x: scales.x(mark.at) - width / 2, y: top, width, height: Math.max(1, bottom - top) };
};

/** A rule at 0, or a curve that follows the line at 0 from end to end. */
const liesOnZero = (mark: GraphMark, axis: "x" | "y", { axes }: GraphPlot): boolean => {
  if (mark.kind === "rule") return mark.axis === axis && mark.at === 0;
  if (mark.kind !== "curve" || !mark.points.every((point) => point[axis] === 0)) return false;
  const other = axis === "x" ? "y" : "x";
  const along = mark.points.map((point) => point[other]);
  return Math.min(...along) <= axes[other].from && Math.max(...along) >= axes[other].to;
};

/** An axis has a line at 0 where its values change sign, unless a mark is drawn in its place. */
export const hasZeroLine = (plot: GraphPlot, axis: "x" | "y"): boolean => {
  const { from, to, scale } = plot.axes[axis];
  const crossesZero = scale === "linear" && from < 0 && to > 0;
  return crossesZero && !plot.marks.some((mark) => liesOnZero(mark, axis, plot));
};

/** What lies under all else comes first. */
const DEPTHS: Readonly<Record<GraphMark["kind"], number>> = {
  band: 0,
  bar: 1,
  rule: 2,
  ellipse: 3,
  curve: 4,
  arrow: 5,
  point: 6,
};

export const inDrawingOrder = (marks: readonly GraphMark[]): readonly GraphMark[] =>
  marks.toSorted((one, other) => DEPTHS[one.kind] - DEPTHS[other.kind]);
