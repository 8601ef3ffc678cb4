import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, point, sampled, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

interface SecondDegree {
  readonly A: number;
  readonly B: number;
  readonly C: number;
}

const DEGREES = [0, 180] as const;
const TABLE_DEGREES = [0, 45, 90, 135, 180];

/** The curvature of a quadratic function along each direction: convex where it never falls below 0. */
export const curvatureByDirection = ({ A, B, C }: SecondDegree): GraphPlot => {
  const along = (degrees: number): number => {
    const angle = (degrees * Math.PI) / 180;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return 2 * A * x * x + 2 * B * x * y + 2 * C * y * y;
  };
  const first = (Math.atan2(B, A - C) * 90) / Math.PI;
  const extremes = [first, first + 90].map((degrees) => (degrees + 360) % 180);
  const curvatures = extremes.map(along);
  const [lowest, highest] = [Math.min(...curvatures), Math.max(...curvatures)];
  return {
    kind: "graph",
    phase: "answered",
    title: "Curvature by direction",
    units: "second derivative over the angle",
    description: `The second derivative of the function along each direction, by its angle to the $x$ axis. It is largest with ${cellText(highest)} and smallest with ${cellText(lowest)}; these are the eigenvalues of $H$, and their product is its determinant. ${
      lowest > 0
        ? "It is above 0 everywhere, so the function is convex."
        : "It falls below 0, so the function is not convex."
    }`,
    table: {
      caption: "Curvature along a few directions",
      columns: ["angle in degrees", "curvature"],
      rows: TABLE_DEGREES.map((degrees) => [String(degrees), cellText(along(degrees))]),
    },
    axes: {
      x: axis("angle in degrees", DEGREES),
      y: axis("curvature", spanOf([0, lowest, highest], 0.15)),
    },
    equalScale: false,
    marks: [
      curve(sampled(DEGREES, along, 60), { ink: "curvature" }),
      ...extremes.map((degrees) =>
        point(at(degrees, along(degrees)), {
          ink: "step",
          label: cellText(along(degrees), 3),
        }),
      ),
    ],
  };
};
