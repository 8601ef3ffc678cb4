import type { GraphPlot, Point } from "../../plot.ts";
import { contourMap, levelsAround } from "../common/contour-lines.ts";
import type { Spans } from "../common/contour-lines.ts";
import { arrow, at, axis, point } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import { roundedText } from "../../numbers/format.ts";

interface SecondDegree {
  readonly A: number;
  readonly B: number;
  readonly C: number;
  readonly D: number;
  readonly E: number;
}

const REACH = 1;
const ARROW = 0.75 * REACH;

/** Where both slopes are 0, by Cramer's rule. */
const flatPlace = ({ A, B, C, D, E }: SecondDegree): Point => {
  const determinant = 4 * A * C - B * B;
  return at((B * E - 2 * C * D) / determinant, (B * D - 2 * A * E) / determinant);
};

/** The eigenvectors of the Hessian, by their angles to the x axis, with the curvatures along them. */
const principal = ({ A, B, C }: SecondDegree) =>
  [0, Math.PI / 2].map((turn) => {
    const angle = Math.atan2(B, A - C) / 2 + turn;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return { x, y, curvature: 2 * (A * x * x + B * x * y + C * y * y) };
  });

const bends = (curvature: number): string => (curvature > 0 ? "up" : "down");

const saidOf = (curvatures: readonly number[]): string => {
  if (Math.min(...curvatures) > 0) return "It bends up along both, so it is convex: a bowl.";
  return Math.max(...curvatures) < 0
    ? "It bends down along both, so it is not convex: a bowl turned over."
    : "It bends up along one and down along the other, so it is not convex: a saddle.";
};

/** A map of the function around the place where it is flat: higher and lower lines, and both curvatures. */
export const quadraticMap = (parameters: SecondDegree): GraphPlot => {
  const { A, B, C } = parameters;
  const flat = flatPlace(parameters);
  const spans: Spans = {
    x: [flat.x - REACH, flat.x + REACH],
    y: [flat.y - REACH, flat.y + REACH],
  };
  const height = ({ x, y }: Point): number => {
    const [dx, dy] = [x - flat.x, y - flat.y];
    return A * dx * dx + B * dx * dy + C * dy * dy;
  };
  const directions = principal(parameters);
  const curvatures = directions.map(({ curvature }) => curvature);
  const [first = "", second = ""] = curvatures.map((curvature) => cellText(curvature, 3));
  return {
    kind: "graph",
    phase: "answered",
    title: "The function as a map",
    units: "solid higher than the flat place, dashed lower",
    description: `Lines of equal value around the place where both slopes are zero. Solid lines lie higher than it, dashed ones lower. Two arrows show the eigenvectors of $H$: the curvature along them is ${first} and ${second}, and the product of both is the determinant. ${saidOf(curvatures)}`,
    table: {
      caption: "Curvature along the eigenvectors",
      columns: ["eigenvector", "curvature", "bends"],
      rows: directions.map(({ x, y, curvature }) => [
        `(${cellText(x, 3)}, ${cellText(y, 3)})`,
        cellText(curvature),
        bends(curvature),
      ]),
    },
    axes: { x: axis("$x$", spans.x), y: axis("$y$", spans.y) },
    equalScale: true,
    marks: [
      ...contourMap(height, spans, { levels: levelsAround(height, spans, 0), ground: 0 }),
      ...directions.map(({ x, y, curvature }, index) =>
        arrow(flat, at(flat.x + ARROW * x, flat.y + ARROW * y), {
          ink: index === 0 ? "curvature" : "slope",
          label: String.raw`$\lambda_${index + 1} \approx ${roundedText(curvature, 3)}$`,
        }),
      ),
      point(flat, { ink: "ink", shape: "ring" }),
    ],
  };
};
