import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, GraphMark, Phase, Point } from "../../plot.ts";
import { at, axis, curve, ellipse, played, point } from "../common/graph.ts";

/** The smallest and the largest eigenvalue of a Hessian. */
export type EigenvalueRange = { readonly a: number; readonly b: number };

const STEPS = 8;
const START = at(1, 0.6);
const MINIMUM = at(0, 0);

const contours = ({ a, b }: EigenvalueRange): readonly GraphMark[] => {
  const height = a * START.x ** 2 + b * START.y ** 2;
  return [1.2, 0.9, 0.6, 0.3].map((size) =>
    ellipse(MINIMUM, [size * Math.sqrt(height / a), size * Math.sqrt(height / b)]),
  );
};

const frame = (phase: Phase) => ({
  kind: "graph" as const,
  phase,
  units: "no scale",
  axes: {
    x: axis("flattest direction", [-1.3, 1.3], { ticks: "none" }),
    y: axis("steepest direction", [-1.3, 1.3], { ticks: "none" }),
  },
  equalScale: true,
});

/** Before the answer: contours with the two eigenvalues as they are, and the minimum. */
export const restingEllipses = (parameters: EigenvalueRange): GraphPlot => ({
  ...frame("asking"),
  title: "The cost around its minimum",
  description:
    "Ellipses around the minimum, long in the direction of the smallest eigenvalue and narrow in that of the largest. No step is drawn.",
  table: {
    caption: "The directions",
    columns: ["direction", "eigenvalue"],
    rows: [
      ["flattest", String(parameters.a)],
      ["steepest", String(parameters.b)],
    ],
  },
  marks: [...contours(parameters), point(MINIMUM, { ink: "ink", shape: "cross" })],
});

const pathOf = ({ a, b }: EigenvalueRange): readonly Point[] => {
  const factor = (b - a) / (b + a);
  return Array.from({ length: STEPS + 1 }, (_, step) =>
    at(START.x * factor ** step, START.y * (-factor) ** step),
  );
};

/** After the answer: descent with the best fixed step crosses the valley at every step. */
export const zigzag = (parameters: EigenvalueRange): GraphPlot => {
  const path = pathOf(parameters);
  const start = Math.hypot(START.x, START.y);
  const shares = path.map(({ x, y }) => roundedText(Math.hypot(x, y) / start, 3));
  return {
    ...frame("answered"),
    title: "Descent with the best fixed step",
    description: `The path zigzags toward the minimum: along the valley it creeps, across the valley it swings to the other side at each step. Every step leaves ${shares[1] ?? ""} of the distance.`,
    table: {
      caption: "Distance from the minimum as a share of the first",
      columns: ["step", "share left"],
      rows: shares.map((share, step) => [String(step), share]),
    },
    marks: [
      ...contours(parameters),
      curve(path, { ink: "step" }),
      point(START, { ink: "step", label: "start" }),
      point(MINIMUM, { ink: "ink", shape: "cross" }),
    ],
    play: {
      label: "steps taken",
      start: STEPS,
      frames: path.map((place, step) =>
        played({
          value: step,
          valueLabel: String(step),
          handle: place,
          marks: [curve(path.slice(0, step + 1), { ink: "step" })],
          says: `After ${step === 1 ? "1 step" : `${step} steps`} ${shares[step] ?? ""} of the distance is left.`,
        }),
      ),
    },
  };
};
