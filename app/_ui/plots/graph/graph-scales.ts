import type { GraphAxis, GraphMark, GraphPlot, Point } from "#lib/domain/exercises/index.ts";
import type { Box, Pixel } from "../geometry/box.ts";
import { labelHeight, labelWidth } from "../text/sizes.ts";
import type { Tick } from "./graph-ticks.ts";
import { ticksOf } from "./graph-ticks.ts";

/** Where the plane lies on the picture, in pixels. */
export interface GraphScales {
  readonly width: number;
  readonly height: number;
  /** The part of the picture in which marks are drawn. */
  readonly area: Box;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly toPixel: (point: Point) => Pixel;
  readonly toPoint: (pixel: Pixel) => Point;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly barWidth: number;
}

const NARROW = 420;
const EDGE = 18;
/** For the numbers over and under bars that reach the ends of the axis. */
const ROOM_OF_NUMBERS = 16;
const TICK_LENGTH = 5;
/** Beside the line of the name of the y axis: a power of ten at the upper end reaches half a line up. */
const ABOVE_AREA = 22;
/** A map is at most as high as wide, and never higher than a screen. */
const HIGHEST_MAP = 440;

/** The place of a value between the ends of an axis, from 0 to 1 inside. */
const shareOf = (axis: GraphAxis, value: number): number => {
  if (axis.scale === "linear") return (value - axis.from) / (axis.to - axis.from);
  const [low, high] = [Math.log10(axis.from), Math.log10(axis.to)];
  // What is not above 0 lies below any logarithmic axis.
  return value > 0 ? (Math.log10(value) - low) / (high - low) : -1;
};

/** The value at a place between the ends of an axis. */
const valueAt = ({ from, to, scale }: GraphAxis, share: number): number =>
  scale === "linear" ? from + share * (to - from) : from * (to / from) ** share;

const widest = (ticks: readonly Tick[], rem: number): number =>
  Math.max(0, ...ticks.map(({ text }) => labelWidth(text, "small", rem)));

/** The size of the area: as wide as there is room, on a map as high as one scale for both axes asks. */
const areaSize = ({ axes, equalScale }: GraphPlot, room: number) => {
  if (!equalScale) return { width: room, height: room < NARROW ? 210 : 244 };
  const [across, up] = [axes.x.to - axes.x.from, axes.y.to - axes.y.from];
  const pixelsPerUnit = Math.min(room / across, Math.min(room, HIGHEST_MAP) / up);
  return { width: across * pixelsPerUnit, height: up * pixelsPerUnit };
};

const marksOf = ({ marks, play }: GraphPlot): readonly GraphMark[] => [
  ...marks,
  ...(play?.frames.flatMap((frame) => frame.marks) ?? []),
];

const hasNamedBars = (plot: GraphPlot): boolean =>
  marksOf(plot).some((mark) => mark.kind === "bar" && mark.label !== undefined);

const WIDEST_BAR = 34;
const NARROWEST_BAR = 3;
/** The rest of the distance between two bars is room. */
const BAR_SHARE = 0.62;

const barWidth = (plot: GraphPlot, x: (value: number) => number): number => {
  const bars = marksOf(plot).flatMap((mark) => (mark.kind === "bar" ? [x(mark.at)] : []));
  const places = [...new Set(bars)];
  places.sort((one, other) => one - other);
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, BAR_SHARE * Math.min(...gaps, Infinity)));
};

/** Lays the plane out for a width. `rem` is 1 rem in pixels. */
export const graphScales = (plot: GraphPlot, width: number, rem: number): GraphScales => {
  const { x: xAxis, y: yAxis } = plot.axes;
  const line = labelHeight("small", rem);
  const yTicks = ticksOf(yAxis, 5);
  const left = yTicks.length === 0 ? EDGE : Math.ceil(widest(yTicks, rem) + 22);
  const room = width - left - EDGE;
  const size = areaSize(plot, room);
  const xTicks = ticksOf(xAxis, Math.max(2, Math.floor(size.width / 64)));
  const top = Math.ceil(line + ABOVE_AREA);
  const below = (xTicks.length === 0 ? 6 : TICK_LENGTH + line + 8) + line + 8;
  const area: Box = {
    x: left + Math.floor((room - size.width) / 2),
    y: top,
    width: size.width,
    height: size.height,
  };
  const pad = hasNamedBars(plot) ? ROOM_OF_NUMBERS : 0;
  const [high, span] = [area.y + pad, area.height - 2 * pad];
  const x = (value: number): number => area.x + shareOf(xAxis, value) * area.width;
  const y = (value: number): number => high + (1 - shareOf(yAxis, value)) * span;
  return {
    width,
    height: Math.ceil(top + size.height + below),
    area,
    x,
    y,
    toPixel: (point) => ({ x: x(point.x), y: y(point.y) }),
    toPoint: (pixel) => ({
      x: valueAt(xAxis, (pixel.x - area.x) / area.width),
      y: valueAt(yAxis, 1 - (pixel.y - high) / span),
    }),
    xTicks,
    yTicks,
    barWidth: barWidth(plot, x),
  };
};
