import type { Prose } from "./answer-kind.ts";
import type { Described, Phase, Point } from "./plot.ts";

/** The inks of the plot language: slope and gradient, curvature, the step and its sum, level lines, everything else. */
export type GraphInk = "slope" | "curvature" | "step" | "contour" | "ink";

export interface GraphAxis {
  /** What is measured: words and letters between dollar signs. */
  readonly label: Prose;
  readonly from: number;
  readonly to: number;
  /** A logarithmic axis begins above 0. */
  readonly scale: "linear" | "log";
  /** "whole" where things are counted; "none" for pictures of a situation, where no number can be read off. */
  readonly ticks: "numbers" | "whole" | "none";
}

export interface CurveMark {
  readonly kind: "curve";
  /** May leave the axes; what is outside is not drawn. */
  readonly points: readonly Point[];
  readonly ink: GraphInk;
  readonly line: "solid" | "dashed" | "dotted";
  readonly label?: Prose;
}

export interface PointMark {
  readonly kind: "point";
  readonly at: Point;
  readonly shape: "dot" | "ring" | "cross" | "diamond";
  readonly ink: GraphInk;
  readonly label?: Prose;
  /** The side that is tried first, for points in a row. */
  readonly labelSide?: "above";
}

export interface ArrowMark {
  readonly kind: "arrow";
  readonly from: Point;
  readonly to: Point;
  readonly ink: GraphInk;
  readonly label?: Prose;
}

/** A bar that stands at `at` on the x axis and reaches between two values of y. */
export interface BarMark {
  readonly kind: "bar";
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly ink: GraphInk;
  readonly label?: Prose;
}

/** The part of the picture between two values of one axis. */
export interface BandMark {
  readonly kind: "band";
  readonly axis: "x" | "y";
  readonly from: number;
  readonly to: number;
  readonly label?: Prose;
}

/** A line across the picture at one value of an axis. */
export interface RuleMark {
  readonly kind: "rule";
  readonly axis: "x" | "y";
  readonly at: number;
  readonly label?: Prose;
}

export interface EllipseMark {
  readonly kind: "ellipse";
  readonly centre: Point;
  /** Half axes; the first lies along `angleRadians`, counted from the x axis toward the y axis. */
  readonly radii: readonly [number, number];
  readonly angleRadians: number;
  readonly label?: Prose;
}

export type GraphMark =
  CurveMark | PointMark | ArrowMark | BarMark | BandMark | RuleMark | EllipseMark;

/** A place of the handle, with what is drawn there beside the marks of the picture. */
export interface GraphFrame {
  readonly value: number;
  /** The value as it is written; inline Markdown. */
  readonly valueLabel: string;
  readonly handle: Point;
  readonly marks: readonly GraphMark[];
  /** What is seen here, in a few words; inline Markdown. */
  readonly says: Prose;
}

/** A handle that the learner drags through frames; only after the answer. */
export interface GraphPlay {
  /** What the handle moves, such as "step $t$". */
  readonly label: Prose;
  /** In ascending order of their values, two at least. */
  readonly frames: readonly GraphFrame[];
  /** Index of the frame that is shown first. */
  readonly start: number;
}

/** Marks in a plane with two axes: for all that no special picture draws. */
export interface GraphPlot extends Described {
  readonly kind: "graph";
  readonly phase: Phase;
  readonly axes: { readonly x: GraphAxis; readonly y: GraphAxis };
  /** One scale for both axes, as on a map: angles and lengths are true. */
  readonly equalScale: boolean;
  readonly marks: readonly GraphMark[];
  readonly play?: GraphPlay;
}
