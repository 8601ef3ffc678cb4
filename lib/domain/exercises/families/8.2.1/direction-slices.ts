import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, Point } from "../../plot.ts";
import { at, axis, curve, played, sampled } from "../common/graph.ts";
import type { LocalModel } from "./quadratic.ts";
import { curvatureAlong, determinant, largestEigenvalue, squaredNorm } from "./quadratic.ts";

const REACH = [-1, 1] as const;
/** Degrees between two frames of the turning direction. */
const TURN = 10;

/** What the curvature alone adds over a distance t, ½ρt². */
const parabola = (curvature: number): readonly Point[] =>
  sampled(REACH, (t) => (curvature * t * t) / 2);

/** uᵀHu for g turned by an angle. */
const curvatureAt = ({ g, H }: LocalModel, degrees: number): number => {
  const angle = Math.atan2(g[1], g[0]) + (degrees * Math.PI) / 180;
  const u = [Math.cos(angle), Math.sin(angle)] as const;
  return curvatureAlong({ g: u, H });
};

/** After the answer: how the cost bends along g, between the flattest and the steepest direction. */
export const directionSlices = (model: LocalModel): GraphPlot => {
  const along = curvatureAlong(model) / squaredNorm(model);
  const steepest = largestEigenvalue(model.H);
  const flattest = determinant(model.H) / steepest;
  const [rho, high, low] = [along, steepest, flattest].map((value) => roundedText(value, 4));
  const angles = Array.from({ length: 180 / TURN + 1 }, (_, index) => index * TURN);
  return {
    kind: "graph",
    phase: "answered",
    title: "How the cost bends, by direction",
    units: "slope taken away",
    description: `Three parabolas over the distance along a direction, with the slope taken away. Along $g$ the curvature is ${rho ?? ""}; the flattest direction has ${low ?? ""}, the steepest ${high ?? ""}, and every direction lies between them.`,
    table: {
      caption: "Curvature by direction",
      columns: ["direction", "curvature"],
      rows: [
        ["along $g$", rho ?? ""],
        ["flattest, smallest eigenvalue", low ?? ""],
        ["steepest, largest eigenvalue", high ?? ""],
      ],
    },
    axes: {
      x: axis("distance from $\\theta$", REACH),
      y: axis("what the bend adds to the cost", [0, 0.55 * steepest]),
    },
    equalScale: false,
    marks: [
      curve(parabola(steepest), { ink: "contour", line: "dashed", label: "steepest" }),
      curve(parabola(flattest), { ink: "contour", line: "dashed", label: "flattest" }),
      curve(parabola(along), { ink: "curvature", label: "along $g$" }),
    ],
    play: {
      label: "the direction, turned from $g$",
      start: 0,
      frames: angles.map((degrees) => {
        const curvature = curvatureAt(model, degrees);
        const value = roundedText(curvature, 4);
        return played({
          value: degrees,
          valueLabel: `${degrees}°`,
          handle: at(1, curvature / 2),
          marks: [curve(parabola(curvature), { ink: "step" })],
          says:
            degrees % 180 === 0
              ? `Along $g$ the curvature is ${value}.`
              : `Turned by ${degrees}° from $g$ the curvature is ${value}.`,
        });
      }),
    },
  };
};
