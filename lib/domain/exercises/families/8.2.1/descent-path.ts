import { roundedText, withMinusSign } from "../../numbers/format.ts";
import type { GraphPlot, GraphMark, Point } from "../../plot.ts";
import { at, axis, curve, ellipse, played, point, squareSpans } from "../common/graph.ts";

interface Descent {
  readonly lambda: readonly [number, number];
  readonly epsilon: number;
  readonly steps: number;
  readonly start: readonly [number, number];
}

const MINIMUM = at(0, 0);

/** Contours through shares of a point, as seen from the minimum. */
const contours = (
  { lambda }: Descent,
  through: Point,
  sizes: readonly number[],
): readonly GraphMark[] => {
  const height = lambda[0] * through.x ** 2 + lambda[1] * through.y ** 2;
  return sizes.map((size) =>
    ellipse(MINIMUM, [size * Math.sqrt(height / lambda[0]), size * Math.sqrt(height / lambda[1])]),
  );
};

const startOf = ({ start }: Descent): Point => at(start[0], start[1]);

/** Before the answer: the start among the contours of the cost, none of which runs through it. */
export const startOnContours = (descent: Descent): GraphPlot => {
  const start = startOf(descent);
  const window = squareSpans([start, MINIMUM, at(-start.x, -start.y)]);
  return {
    kind: "graph",
    phase: "asking",
    title: "The cost around its minimum",
    units: "no contour carries a value",
    description:
      "Ellipses around the minimum, a cross at the origin. A dot marks the start. No step is drawn.",
    table: {
      caption: "What the picture shows",
      columns: ["mark", "place"],
      rows: [
        ["dot, the start", `$(${start.x}, ${start.y})$`],
        ["cross, the minimum", "$(0, 0)$"],
      ],
    },
    axes: { x: axis("$x_1$", window.x), y: axis("$x_2$", window.y) },
    equalScale: true,
    marks: [
      ...contours(descent, start, [1.15, 0.85, 0.55, 0.25]),
      point(MINIMUM, { ink: "ink", shape: "cross" }),
      point(start, { ink: "step", label: "start" }),
    ],
  };
};

const pathOf = ({ lambda, epsilon, steps, start }: Descent): readonly Point[] =>
  Array.from({ length: steps + 1 }, (_, step) =>
    at(start[0] * (1 - epsilon * lambda[0]) ** step, start[1] * (1 - epsilon * lambda[1]) ** step),
  );

const written = ({ x, y }: Point): string => `$(${roundedText(x, 4)},\\,${roundedText(y, 4)})$`;

const inTable = (value: number): string => withMinusSign(roundedText(value, 4));

/** After the answer: the path, step by step. */
export const descentPath = (descent: Descent): GraphPlot => {
  const path = pathOf(descent);
  const start = startOf(descent);
  const end = path.at(-1) ?? start;
  const window = squareSpans([...path, MINIMUM]);
  return {
    kind: "graph",
    phase: "answered",
    title: "The path of descent",
    units: `${descent.steps} steps`,
    description: `From ${written(start)} descent comes to ${written(end)} in ${descent.steps} steps. Along each axis the distance from the minimum is multiplied by the same factor at every step; a negative factor swings to the other side.`,
    table: {
      caption: "The path",
      columns: ["step", "$x_1$", "$x_2$"],
      rows: path.map(({ x, y }, step) => [String(step), inTable(x), inTable(y)]),
    },
    axes: { x: axis("$x_1$", window.x), y: axis("$x_2$", window.y) },
    equalScale: true,
    marks: [
      ...contours(descent, start, [1, 0.66, 0.33]),
      point(MINIMUM, { ink: "ink", shape: "cross" }),
      curve(path, { ink: "step" }),
      point(start, { ink: "step", label: "start" }),
      point(end, { ink: "step", shape: "ring", label: `step ${descent.steps}` }),
    ],
    play: {
      label: "steps taken",
      start: descent.steps,
      frames: path.map((place, step) =>
        played({
          value: step,
          valueLabel: String(step),
          handle: place,
          marks: [curve(path.slice(0, step + 1), { ink: "step" })],
          says: `After ${step === 1 ? "1 step" : `${step} steps`}: ${written(place)}.`,
        }),
      ),
    },
  };
};
