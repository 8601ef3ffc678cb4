import type { Contour, ContourPlot, SlicePlot, StepScale } from "#lib/domain/exercises/index.ts";
import { ellipseValue } from "../geometry/ellipse.ts";

/** Where a step ends: at a lower cost than it started, at the same, or at a higher one. */
export type Side = "inside" | "on" | "outside";

/** A share of the terms under which a change in cost is dust of decimals. */
const DUST = 1e-5;

const sideOf = (change: number, dust: number): Side =>
  Math.abs(change) <= dust ? "on" : change < 0 ? "inside" : "outside";

export const changeAt = (
  { slopePerEpsilon, curvature }: SlicePlot,
  epsilon: number,
): { readonly slope: number; readonly curvature: number; readonly together: number } => {
  const slope = -epsilon * slopePerEpsilon;
  const bend = (epsilon * epsilon * curvature) / 2;
  const together = slope + bend;
  const isDust = Math.abs(together) <= DUST * Math.abs(slope);
  return { slope, curvature: bend, together: isDust ? 0 : together };
};

export const sideOnSlice = (plot: SlicePlot, epsilon: number): Side =>
  sideOf(changeAt(plot, epsilon).together, 0);

/** The side of the contour through the start, seen on the map alone. */
export const sideOnMap = (plot: ContourPlot, scale: StepScale, epsilon: number): Side => {
  const level = plot.contours.find(({ role }: Contour) => role === "start");
  if (level === undefined || epsilon === 0) return "on";
  const { x, y } = scale.perEpsilon;
  const end = { x: plot.start.x + epsilon * x, y: plot.start.y + epsilon * y };
  return sideOf(ellipseValue(level, end) - 1, DUST);
};

export const levelWords = (side: Side): string => `${side} the level you started on`;
