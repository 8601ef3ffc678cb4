import type { GraphPlot, GraphMark } from "../../plot.ts";
import { at, axis, curve, ellipse } from "../common/graph.ts";
import { matrixTex } from "../common/tex.ts";
import type { Spectral } from "./spectrum.ts";
import { eigenvaluesOf, planeOf, thirdAxis } from "./spectrum.ts";

interface Ellipse {
  /** The half axes of a contour, along the steeper eigenvector and along the flatter one. */
  readonly radii: readonly [number, number];
  readonly angleRadians: number;
}

/** The contour of ½xᵀHx of which the longer half axis is 1. */
const contourOf = (parameters: Spectral): Ellipse => {
  const [steep = 1, flat = 1] = eigenvaluesOf(parameters);
  const [[a, b], [, c]] = planeOf(parameters);
  return { radii: [Math.sqrt(flat / steep), 1], angleRadians: Math.atan2(2 * b, a - c) / 2 };
};

const eigenvectorLine = (angle: number, length: number): GraphMark =>
  curve(
    [
      at(-length * Math.cos(angle), -length * Math.sin(angle)),
      at(length * Math.cos(angle), length * Math.sin(angle)),
    ],
    { ink: "contour", line: "dashed" },
  );

/** Before the answer: contours of the quadratic without a scale; with a cross, its eigenvectors too. */
export const spectrumEllipse = (
  parameters: Spectral,
  options: { readonly cross: boolean },
): GraphPlot => {
  const { radii, angleRadians } = contourOf(parameters);
  const plane = thirdAxis(parameters) === undefined ? "" : " in the plane of the first two axes";
  const cross = [
    eigenvectorLine(angleRadians, 1.25),
    eigenvectorLine(angleRadians + Math.PI / 2, 1.25),
  ];
  return {
    kind: "graph",
    phase: "asking",
    title: "Contours of the quadratic",
    units: "no scale",
    description: `Ellipses around the minimum, the contours of $\\tfrac12 x^\\top Hx$${plane}. No axis and no contour carries a value.${
      options.cross
        ? " Two dashed lines run along the eigenvectors of $H$; both are equally long."
        : ""
    }`,
    table: {
      caption: "What the picture is made of",
      columns: ["quantity", "value"],
      rows: [
        ["Hessian $H$", `$${matrixTex(parameters.H)}$`],
        ["minimum", "at the centre"],
      ],
    },
    axes: {
      x: axis("$x_1$", [-1.4, 1.4], { ticks: "none" }),
      y: axis("$x_2$", [-1.4, 1.4], { ticks: "none" }),
    },
    equalScale: true,
    marks: [
      ...[1.2, 0.9, 0.6, 0.3].map((size) =>
        ellipse(at(0, 0), [size * radii[0], size * radii[1]], angleRadians),
      ),
      ...(options.cross ? cross : []),
    ],
  };
};
