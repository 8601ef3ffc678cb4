import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, Point } from "../../plot.ts";
import { above, at, axis, curve, decadesOf, rule } from "../common/graph.ts";

type Matrix = readonly [readonly [number, number], readonly [number, number]];

const STEPS = 16;
const SHORTEST = 0.0001;
/** A start with a part along both eigenvectors of every matrix that is drawn. */
const START = at(Math.SQRT1_2 * 1.2, Math.SQRT1_2 * 0.7);

const norms = (W: Matrix): readonly Point[] => {
  const points: Point[] = [];
  let { x, y } = START;
  for (let step = 0; step <= STEPS; step += 1) {
    points.push(at(step, Math.hypot(x, y)));
    [x, y] = [W[0][0] * x + W[0][1] * y, W[1][0] * x + W[1][1] * y];
  }
  return above(SHORTEST, points);
};

/** After the answer: the length of the state, step by step, on a logarithmic axis. */
export const normOverSteps = (W: Matrix, radius: number): GraphPlot => {
  const points = norms(W);
  const written = roundedText(radius, 3);
  return {
    kind: "graph",
    phase: "answered",
    title: "Length of the state, step by step",
    units: "logarithmic axis",
    description: `The length of the state from a start of one's own choosing, on a logarithmic axis. After a few steps it runs along a straight line: each step multiplies it by about ${written}, so it ${radius > 1 ? "explodes" : "vanishes"}.`,
    table: {
      caption: "Length by step",
      columns: ["step", "length"],
      rows: points.filter(({ x }) => x % 4 === 0).map(({ x, y }) => [String(x), roundedText(y, 4)]),
    },
    axes: {
      x: axis("step", [0, STEPS], { ticks: "whole" }),
      y: axis(String.raw`$\lVert W^t h\rVert$`, decadesOf([1, ...points.map(({ y }) => y)]), {
        scale: "log",
      }),
    },
    equalScale: false,
    marks: [rule("y", 1), curve(points, { ink: radius > 1 ? "curvature" : "slope" })],
  };
};
