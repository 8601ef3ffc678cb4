import type { Arrow, Contour, ContourPlot, Phase, Point, StepScale, Window } from "../../plot.ts";
import { tidy } from "../../numbers/tidy.ts";
import type { LocalModel } from "./quadratic.ts";
import { determinant, largestEigenvalue } from "./quadratic.ts";
import { matrixTex } from "../common/tex.ts";

const tidyPoint = ({ x, y }: Point): Point => ({ x: tidy(x), y: tidy(y) });

const START: Point = { x: 0, y: 0 };
const MOST_CONTOURS = 12;
/** A contour smaller than this share of the one through θ is a point. */
const SMALLEST_RING = 1e-3;
/** A minimum further off than this many lengths of the scale stays outside, or the step would be a speck. */
const FAR_MINIMUM = 1.5;

/** The minimum −H⁻¹g of the model, seen from θ. H is positive definite. */
const minimumOf = ({ g, H }: LocalModel): Point => {
  const scale = determinant(H);
  return {
    x: -(H[1][1] * g[0] - H[0][1] * g[1]) / scale,
    y: -(H[0][0] * g[1] - H[1][0] * g[0]) / scale,
  };
};

/** How far a point lies out, in rings of which the first runs through θ. */
const ringOf = (model: LocalModel, minimum: Point, { x, y }: Point): number => {
  const [dx, dy] = [x - minimum.x, y - minimum.y];
  const { H } = model;
  const height = H[0][0] * dx * dx + 2 * H[0][1] * dx * dy + H[1][1] * dy * dy;
  return Math.sqrt(height / (2 * depthOf(model, minimum)));
};

/** How much lower the minimum is than θ, ½gᵀH⁻¹g. */
const depthOf = ({ g }: LocalModel, minimum: Point): number =>
  -(g[0] * minimum.x + g[1] * minimum.y) / 2;

const contourAt = (
  model: LocalModel,
  minimum: Point,
  ring: number,
  mark: Pick<Contour, "role" | "label">,
): Contour => {
  const { H } = model;
  const steep = largestEigenvalue(H);
  const flat = determinant(H) / steep;
  const height = 2 * depthOf(model, minimum) * ring * ring;
  return {
    centre: tidyPoint(minimum),
    radii: [tidy(Math.sqrt(height / steep)), tidy(Math.sqrt(height / flat))],
    angleRadians: tidy(Math.atan2(2 * H[0][1], H[0][0] - H[1][1]) / 2),
    ...mark,
  };
};

const isInside = ({ x, y }: Point, window: Window): boolean =>
  x > window.x[0] && x < window.x[1] && y > window.y[0] && y < window.y[1];

const GRID = Array.from({ length: 13 }, (_, index) => index / 12);

const at = (range: readonly [number, number], share: number): number =>
  range[0] + share * (range[1] - range[0]);

/** The innermost and outermost ring that a window shows, seen at a grid of points. */
const ringsShown = (
  model: LocalModel,
  minimum: Point,
  window: Window,
): { readonly inner: number; readonly outer: number } => {
  const rings = GRID.flatMap((u) =>
    GRID.map((v) => ringOf(model, minimum, { x: at(window.x, u), y: at(window.y, v) })),
  );
  return { inner: isInside(minimum, window) ? 0 : Math.min(...rings), outer: Math.max(...rings) };
};

/**
 * Rings at even distances with θ halfway between two of them: the contour through θ would show
 * which steps end lower.
 */
const contoursIn = (model: LocalModel, minimum: Point, window: Window): readonly Contour[] => {
  const { inner, outer } = ringsShown(model, minimum, window);
  const even = (outer - inner) / MOST_CONTOURS;
  const spacing = inner === 0 ? Math.max(1 / 3, even) : even;
  const rings: number[] = [];
  for (let ring = 1 + spacing / 2; ring > Math.max(0.05, inner); ring -= spacing) rings.push(ring);
  for (let ring = 1 + (3 * spacing) / 2; ring < outer; ring += spacing) rings.unshift(ring);
  return rings.map((ring) => contourAt(model, minimum, ring, { role: "contour" }));
};

/** The smallest square around the points, with a margin as a share of its side. */
const squareAround = (points: readonly Point[], margin: number): Window => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const half = (Math.max(right - left, high - low) * (1 + 2 * margin)) / 2;
  const [x, y] = [(left + right) / 2, (low + high) / 2];
  return { x: [tidy(x - half), tidy(x + half)], y: [tidy(y - half), tidy(y + half)] };
};

const along = ({ g }: LocalModel, distance: number): Point => {
  const length = Math.hypot(...g);
  return { x: (distance * g[0]) / length, y: (distance * g[1]) / length };
};

const frame = (model: LocalModel, phase: Phase) => ({
  kind: "contours" as const,
  phase,
  title: String.raw`Cost $J$ near $\theta$`,
  units: "second-order model, no scale",
  axes: [String.raw`$\theta_1$`, String.raw`$\theta_2$`] as const,
  minimum: tidyPoint(minimumOf(model)),
  start: START,
});

const givenTable = ({ g, H }: LocalModel) => ({
  caption: "What the picture is made of",
  columns: ["quantity", "value"],
  rows: [
    [String.raw`gradient $g$ at $\theta$`, `$(${g[0]}, ${g[1]})$`],
    ["Hessian $H$", `$${matrixTex(H)}$`],
  ],
});

/** The rings around the minimum of a model as θ sees them, in a square that holds both. */
export const ringsAround = (
  model: LocalModel,
): { readonly window: Window; readonly minimum: Point; readonly rings: readonly Contour[] } => {
  const minimum = minimumOf(model);
  const window = squareAround([START, minimum], 0.5);
  return { window, minimum: tidyPoint(minimum), rings: contoursIn(model, minimum, window) };
};

/** Before the answer: contours, θ and the direction of the step. Depends on g and H alone, never on ε. */
export const askingContours = (model: LocalModel): ContourPlot => {
  const minimum = minimumOf(model);
  const distance = Math.hypot(minimum.x, minimum.y);
  const arrow: Arrow = {
    from: START,
    to: tidyPoint(along(model, -distance / 2)),
    label: "$-g$",
  };
  const window = squareAround([START, minimum, arrow.to], 0.35);
  return {
    ...frame(model, "asking"),
    description: String.raw`Contours of the second-order model are ellipses around its minimum, a cross. A dot marks $\theta$. An arrow from the dot points along $-g$; its length says nothing about the step. No contour carries a value.`,
    table: givenTable(model),
    window,
    contours: contoursIn(model, minimum, window),
    startLabel: "you are here",
    arrow,
  };
};

export interface DrawnStep {
  readonly scale: StepScale;
  /** Change in cost at the given ε, and how it is written. */
  readonly change: number;
  readonly changeLabel: string;
}

/** After the answer: the step to scale, the contours through both of its ends, and the gradient. */
export const answeredContours = (model: LocalModel, step: DrawnStep): ContourPlot => {
  const minimum = minimumOf(model);
  const { given, largest, perEpsilon } = step.scale;
  const end: Point = { x: given * perEpsilon.x, y: given * perEpsilon.y };
  const farthest: Point = { x: largest * perEpsilon.x, y: largest * perEpsilon.y };
  const reach = Math.hypot(farthest.x, farthest.y);
  const arrow: Arrow = { from: START, to: tidyPoint(along(model, reach / 3)), label: "$g$" };
  const isNear = Math.hypot(minimum.x, minimum.y) < FAR_MINIMUM * reach;
  const points = [START, farthest, arrow.to, ...(isNear ? [minimum] : [])];
  const window = squareAround(points, 0.15);
  const marked = [contourAt(model, minimum, 1, { role: "start", label: "0" })];
  const ring = ringOf(model, minimum, end);
  const endsInMinimum = ring < SMALLEST_RING;
  if (Math.abs(step.change) > 1e-9 && !endsInMinimum) {
    marked.push(contourAt(model, minimum, ring, { role: "end", label: step.changeLabel }));
  }
  return {
    ...frame(model, "answered"),
    units: "change in cost from the start",
    description: String.raw`The step $-\varepsilon g$ to scale, with a scale of $\varepsilon$ from 0 to ${largest}. The contour through the start carries 0. ${
      marked.length > 1
        ? `The contour through the end of the step carries ${step.changeLabel}, the change in cost.`
        : endsInMinimum
          ? `The step ends in the minimum; the change in cost is ${step.changeLabel}.`
          : "The step ends on the same contour: the cost is where it was."
    }`,
    table: givenTable(model),
    window,
    contours: [...contoursIn(model, minimum, window), ...marked],
    startLabel: "start",
    arrow,
    step: step.scale,
  };
};
