import type { GraphPlot, Phase } from "../../plot.ts";
import { arrow, at, axis, point } from "../common/graph.ts";
import { matrixTex } from "../common/tex.ts";
import { determinant, jacobiEigenvalues, kindFrom } from "./hessian.ts";
import type { Hessian } from "./hessian.ts";
import { around, LINES_SAY, tellingContours, unlabelledContours } from "./landscape.ts";
import { roundedText, withMinusSign } from "../../numbers/format.ts";

const REACH = 1;
const SPANS = around(REACH);

const AXES = {
  x: axis(String.raw`$\theta_1$`, SPANS.x, { ticks: "none" }),
  y: axis(String.raw`$\theta_2$`, SPANS.y, { ticks: "none" }),
};

const rounded = (value: number): string => withMinusSign(roundedText(value, 3));

/** Before the answer: contours that do not tell up from down. */
const asking = (H: Hessian): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "Cost around the critical point",
  units: "no scale; no line says whether it is higher or lower",
  description:
    "Lines of equal cost around the critical point, which a ring marks. No line carries a value, so that the picture does not tell up from down.",
  table: {
    caption: "What the picture is made of",
    columns: ["quantity", "value"],
    rows: [["Hessian $H$", `$${matrixTex(H)}$`]],
  },
  axes: AXES,
  equalScale: true,
  marks: [
    ...unlabelledContours({ H, spans: SPANS }),
    point(at(0, 0), { ink: "ink", shape: "ring" }),
  ],
});

/** After the answer: higher and lower lines told apart, and the eigenvectors with their curvatures. */
const answered = (H: Hessian): GraphPlot => {
  const [[a, b], [, c]] = H;
  const [first, second] = jacobiEigenvalues(H);
  const angle = Math.atan2(2 * b, a - c) / 2;
  const [x, y] = [0.75 * REACH * Math.cos(angle), 0.75 * REACH * Math.sin(angle)];
  const kind = kindFrom(determinant(H), a);
  return {
    ...asking(H),
    phase: "answered",
    units: "solid higher, dashed lower",
    description: `The critical point is a ${kind}. ${LINES_SAY} Two arrows show the eigenvectors: along them the curvatures are ${rounded(first)} and ${rounded(second)}.`,
    table: {
      caption: "Eigenvalues of the Hessian",
      columns: ["eigenvalue", "cost along its direction"],
      rows: [first, second].map((value) => [
        `$${roundedText(value, 3)}$`,
        value > 0 ? "rises both ways" : "falls both ways",
      ]),
    },
    marks: [
      ...tellingContours({ H, spans: SPANS }),
      arrow(at(0, 0), at(x, y), {
        ink: "curvature",
        label: String.raw`$\lambda_1 \approx ${roundedText(first, 3)}$`,
      }),
      arrow(at(0, 0), at(-y, x), {
        ink: "slope",
        label: String.raw`$\lambda_2 \approx ${roundedText(second, 3)}$`,
      }),
      point(at(0, 0), { ink: "ink", shape: kind === "saddle" ? "diamond" : "cross", label: kind }),
    ],
  };
};

export const classifyPlot = ({ H }: { readonly H: Hessian }, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(H) : answered(H);
