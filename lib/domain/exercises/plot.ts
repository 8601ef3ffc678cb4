import type { Prose } from "./answer-kind.ts";
import type { GraphPlot } from "./graph-plot.ts";

export type * from "./graph-plot.ts";

/**
 * What a picture shows, as data that is ready to draw. The picture of a question ("asking")
 * holds nothing that its text does not state: whoever reads the markup learns no more.
 */
export type Plot = ContourPlot | SlicePlot | StepPlot | CurvesPlot | NetworkPlot | GraphPlot;

export type Phase = "asking" | "answered";

/** Every picture also exists as words and as a table. */
export interface Described {
  /** Inline Markdown for the head of the frame. */
  readonly title: Prose;
  /** What the axes measure, or what can be done; inline Markdown for the other end of the head. */
  readonly units: Prose;
  /** The picture in words, as Markdown. */
  readonly description: Prose;
  readonly table: PlotTable;
}

export interface PlotTable {
  readonly caption: Prose;
  /** Inline Markdown, one entry a column. */
  readonly columns: readonly Prose[];
  readonly rows: readonly (readonly Prose[])[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The part of the plane that is shown; width equals height, and both axes have one scale. */
export interface Window {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** The points of equal cost of a convex quadratic: an ellipse. */
export interface Contour {
  readonly centre: Point;
  /** Half axes; the first lies along `angleRadians`, counted from the x axis toward the y axis. */
  readonly radii: readonly [number, number];
  readonly angleRadians: number;
  /** `start` and `end` pass through the ends of the step and carry a value; only after the answer. */
  readonly role: "contour" | "start" | "end";
  /** Cost on this contour as the label says it, for `start` and `end`. */
  readonly label?: string;
}

export interface Arrow {
  readonly from: Point;
  readonly to: Point;
  /** Inline Markdown. */
  readonly label: Prose;
}

/** The scale of ε along the step, with a handle; only after the answer. */
export interface StepScale {
  /** The ε of the question, or of the answer where the question asks for it. */
  readonly given: number;
  readonly givenLabel: string;
  /** Where the scale ends. */
  readonly largest: number;
  /** Distance between ticks. */
  readonly tick: number;
  /** How far the point moves for each unit of ε, −g. */
  readonly perEpsilon: Point;
}

/** Cost near θ under the second-order model; no numbers on the axes. */
export interface ContourPlot extends Described {
  readonly kind: "contours";
  readonly phase: Phase;
  readonly axes: readonly [Prose, Prose];
  readonly window: Window;
  /** From the outermost to the innermost. */
  readonly contours: readonly Contour[];
  /** After the answer it may lie outside the window, where the step is what matters. */
  readonly minimum: Point;
  readonly start: Point;
  readonly startLabel: string;
  /** Shows the direction only: its length says nothing about the size of g. */
  readonly arrow: Arrow;
  readonly step?: StepScale;
}

/**
 * Change in cost as a function of the step size, in its terms: slope −εS, curvature ½ε²Q,
 * together their sum, with S = gᵀg and Q = gᵀHg. Only after the answer.
 */
export interface SlicePlot extends Described {
  readonly kind: "slice";
  readonly slopePerEpsilon: number;
  readonly curvature: number;
  readonly epsilon: { readonly largest: number; readonly tick: number };
  /** The ε that is marked first, and how it is written. */
  readonly given: { readonly epsilon: number; readonly label: string };
  /** Values at `given` as labels, signs included. */
  readonly labels: {
    readonly slope: string;
    readonly curvature: string;
    readonly together: string;
  };
  /** S/Q, the bottom of the curve, and 2S/Q, where the gain is used up. */
  readonly bestStep: { readonly epsilon: number; readonly label: string };
  readonly breakEven: { readonly epsilon: number; readonly label: string };
}

/** Contours and slice of one step, sharing one handle for ε. Only after the answer. */
export interface StepPlot extends Described {
  readonly kind: "step";
  readonly contours: ContourPlot;
  readonly slice: SlicePlot;
}

export interface Curve {
  /** Inline Markdown, set at the end of the curve. */
  readonly label: Prose;
  /** Which of the map's inks draws it. */
  readonly role: "slope" | "curvature";
  /** One value for each step, counted from 0; all above 0. */
  readonly values: readonly number[];
  /** After the answer: how the last value compares with the first. */
  readonly note?: string;
}

/** Curves over the steps of a log, on a logarithmic axis. */
export interface CurvesPlot extends Described {
  readonly kind: "curves";
  readonly phase: Phase;
  readonly steps: { readonly label: Prose; readonly count: number };
  /** Powers of ten that the axis reaches from and to, for instance −2 and 3. */
  readonly decades: readonly [from: number, to: number];
  readonly curves: readonly Curve[];
}

export interface NetworkLayer {
  readonly role: "input" | "hidden" | "output";
  readonly name: string;
  readonly units: number;
  /** After the answer: the orderings of this layer, inline Markdown such as `$4! = 24$`. */
  readonly note?: Prose;
}

/** A fully connected network; hidden units may be dragged within their layer, edges carried along. */
export interface NetworkPlot extends Described {
  readonly kind: "network";
  readonly phase: Phase;
  readonly layers: readonly NetworkLayer[];
}
