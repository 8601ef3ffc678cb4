import { roundedText, withMinusSign } from "../../numbers/format.ts";
import type { GraphMark, GraphPlot, Point } from "../../plot.ts";
import {
  arrow,
  at,
  axis,
  curve,
  ellipse,
  point,
  rule,
  spanOf,
  squareSpans,
} from "../common/graph.ts";

interface Descent {
  readonly lambda: readonly number[];
  readonly minimum: readonly number[];
  readonly bias: readonly number[];
}

const written = (value: number): string => withMinusSign(roundedText(value, 3));

interface Coordinate {
  readonly slope: number;
  readonly centre: number;
  readonly shift: number;
  readonly rest: number;
}

const coordinate = ({ lambda, minimum, bias }: Descent, index: number): Coordinate => {
  const [slope = 1, centre = 0, shift = 0] = [lambda[index], minimum[index], bias[index]];
  return { slope, centre, shift, rest: centre - shift / slope };
};

/** One coordinate: the gradient and the estimate as lines over x, and where each is zero. */
const inOneCoordinate = (descent: Descent): GraphPlot => {
  const { slope, centre, shift, rest } = coordinate(descent, 0);
  const x = spanOf([centre, rest], 1);
  const gradient = (place: number): number => slope * (place - centre);
  const line = (offset: number): readonly Point[] =>
    x.map((end) => at(end, gradient(end) + offset));
  return {
    kind: "graph",
    phase: "answered",
    title: "Gradient and estimate",
    units: "rest where a line meets zero",
    description: `Two parallel lines over $x$: the gradient, zero at the minimum ${written(centre)}, and the estimate, shifted by the bias and zero at ${written(rest)}. Descent along the estimate comes to rest there.`,
    table: {
      caption: "Where each line is zero",
      columns: ["line", "zero at"],
      rows: [
        ["gradient", written(centre)],
        ["estimate", written(rest)],
      ],
    },
    axes: {
      x: axis("$x$", x),
      y: axis(
        "slope",
        spanOf([...x.map(gradient), ...x.map((end) => gradient(end) + shift)], 0.05),
      ),
    },
    equalScale: false,
    marks: [
      rule("y", 0),
      curve(line(0), { ink: "slope", label: "gradient" }),
      curve(line(shift), { ink: "curvature", label: "estimate" }),
      point(at(centre, 0), { ink: "ink", shape: "cross", label: "minimum" }),
      point(at(rest, 0), { ink: "step", label: "rest" }),
    ],
  };
};

/** Ellipses of equal cost around the minimum, the outermost about as far as the window. */
const contours = (centre: Point, [a, b]: readonly [number, number], reach: number) =>
  [0.25, 0.5, 0.75, 1, 1.25].map((share): GraphMark => {
    const radius = share * reach * Math.sqrt(Math.min(a, b));
    return ellipse(centre, [radius / Math.sqrt(a), radius / Math.sqrt(b)]);
  });

/** Two coordinates: the map of the cost, the true minimum and the place of rest. */
const inTwoCoordinates = (descent: Descent): GraphPlot => {
  const [first, second] = [coordinate(descent, 0), coordinate(descent, 1)];
  const minimum = at(first.centre, second.centre);
  const rest = at(first.rest, second.rest);
  const spans = squareSpans([minimum, rest], 0.6);
  const names = ["$x_1$", "$x_2$"] as const;
  return {
    kind: "graph",
    phase: "answered",
    title: "Minimum and place of rest",
    units: "lines of equal cost",
    description: `Ellipses of equal cost around the true minimum at (${written(minimum.x)}, ${written(minimum.y)}), a cross. Descent comes to rest at (${written(rest.x)}, ${written(rest.y)}), a dot. In each coordinate the shift is the bias divided by the curvature.`,
    table: {
      caption: "Shift by coordinate",
      columns: ["coordinate", "minimum", "rest", "shift"],
      rows: [first, second].map(({ centre, rest: place }, index) => [
        names[index] ?? "",
        written(centre),
        written(place),
        written(place - centre),
      ]),
    },
    axes: { x: axis(names[0], spans.x), y: axis(names[1], spans.y) },
    equalScale: true,
    marks: [
      ...contours(minimum, [first.slope, second.slope], (spans.x[1] - spans.x[0]) / 2),
      arrow(minimum, rest, { ink: "step" }),
      point(minimum, { ink: "ink", shape: "cross", label: "minimum" }),
      point(rest, { ink: "step", label: "rest" }),
    ],
  };
};

export const restingPlot = (descent: Descent): GraphPlot =>
  descent.lambda.length === 1 ? inOneCoordinate(descent) : inTwoCoordinates(descent);
