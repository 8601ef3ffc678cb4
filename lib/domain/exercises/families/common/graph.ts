import { tidy } from "../../numbers/tidy.ts";
import type { GraphFrame, GraphAxis, GraphInk, GraphMark, Point, PointMark } from "../../plot.ts";

/* Marks of a graph, with numbers that are tidied for drawing. */

const tidyPoint = ({ x, y }: Point): Point => ({ x: tidy(x), y: tidy(y) });

interface Named {
  readonly ink: GraphInk;
  readonly label?: string;
}

const labelled = (label: string | undefined) => (label === undefined ? {} : { label });

export const at = (x: number, y: number): Point => ({ x, y });

export const curve = (
  points: readonly Point[],
  { ink, label, line = "solid" }: Named & { readonly line?: "solid" | "dashed" | "dotted" },
): GraphMark => ({ kind: "curve", points: points.map(tidyPoint), ink, line, ...labelled(label) });

export const point = (
  place: Point,
  { ink, label, shape = "dot", labelSide }: Named & Partial<Pick<PointMark, "shape" | "labelSide">>,
): GraphMark => ({
  kind: "point",
  at: tidyPoint(place),
  shape,
  ink,
  ...labelled(label),
  ...(labelSide === undefined ? {} : { labelSide }),
});

export const arrow = (from: Point, to: Point, { ink, label }: Named): GraphMark => ({
  kind: "arrow",
  from: tidyPoint(from),
  to: tidyPoint(to),
  ink,
  ...labelled(label),
});

/** A bar from the axis up to a height, or down to a depth. */
export const bar = (place: number, height: number, { ink, label }: Named): GraphMark => ({
  kind: "bar",
  at: place,
  from: Math.min(0, tidy(height)),
  to: Math.max(0, tidy(height)),
  ink,
  ...labelled(label),
});

export const rule = (axis: "x" | "y", place: number, label?: string): GraphMark => ({
  kind: "rule",
  axis,
  at: tidy(place),
  ...labelled(label),
});

export const ellipse = (
  centre: Point,
  radii: readonly [number, number],
  angleRadians = 0,
): GraphMark => ({
  kind: "ellipse",
  centre: tidyPoint(centre),
  radii: [tidy(radii[0]), tidy(radii[1])],
  angleRadians: tidy(angleRadians),
});

/** One place of the handle, with what it shows. */
export const played = (shown: GraphFrame): GraphFrame => ({
  ...shown,
  value: tidy(shown.value),
  handle: tidyPoint(shown.handle),
});

type AxisShape = Partial<Pick<GraphAxis, "scale" | "ticks">>;

export const axis = (
  label: string,
  range: readonly [from: number, to: number],
  { scale = "linear", ticks = "numbers" }: AxisShape = {},
): GraphAxis => ({ label, from: tidy(range[0]), to: tidy(range[1]), scale, ticks });

/** The range of the values with a margin at both ends, as a share of its length. */
export const spanOf = (values: readonly number[], margin = 0.1): readonly [number, number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const extra = (high - low || Math.abs(high) || 1) * margin;
  return [low - extra, high + extra];
};

/** A power of ten that a double misses by its last bit is still that power. */
const SAME_DECADE = 1e-9;

/** The powers of ten that enclose the values, all above 0; a single one with a decade on either side. */
export const decadesOf = (values: readonly number[]): readonly [number, number] => {
  const low = Math.floor(Math.log10(Math.min(...values)) + SAME_DECADE);
  const high = Math.ceil(Math.log10(Math.max(...values)) - SAME_DECADE);
  return low < high ? [10 ** low, 10 ** high] : [10 ** (low - 1), 10 ** (low + 1)];
};

/** The part of a curve up to where it first falls below a bound, which a logarithmic axis needs. */
export const above = (bound: number, points: readonly Point[]): readonly Point[] => {
  const below = points.findIndex(({ y }) => y < bound);
  return below < 0 ? points : points.slice(0, below);
};

/** A function as points, from one end of the range to the other. */
export const sampled = (
  [from, to]: readonly [number, number],
  y: (x: number) => number,
  count = 48,
): readonly Point[] =>
  Array.from({ length: count + 1 }, (_, index) => {
    const x = from + ((to - from) * index) / count;
    return { x, y: y(x) };
  });

/** A square window around the points, so that both axes can share one scale. */
export const squareSpans = (
  points: readonly Point[],
  margin = 0.15,
): { readonly x: readonly [number, number]; readonly y: readonly [number, number] } => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const half = (Math.max(right - left, high - low, 1e-6) * (1 + 2 * margin)) / 2;
  const [x, y] = [(left + right) / 2, (low + high) / 2];
  return { x: [x - half, x + half], y: [y - half, y + half] };
};
