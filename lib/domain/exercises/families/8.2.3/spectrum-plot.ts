import { roundedText, withMinusSign } from "../../numbers/format.ts";
import type { GraphPlot } from "../../plot.ts";
import { axis, bar, rule, spanOf } from "../common/graph.ts";
import { eigenvalues3 } from "./hessian3.ts";
import type { Hessian3 } from "./hessian3.ts";

const rounded = (value: number): string => withMinusSign(roundedText(value, 3));

/** After the answer: the eigenvalues as bars, largest first. */
export const spectrumPlot = (H: Hessian3): GraphPlot => {
  const values = eigenvalues3(H).toSorted((a, b) => b - a);
  const negative = values.filter((value) => value < 0).length;
  return {
    kind: "graph",
    phase: "answered",
    title: "The eigenvalues",
    units: "curvature along each eigenvector",
    description: `Three bars from zero: ${values.map(rounded).join(", ")}. ${negative} of them ${negative === 1 ? "points" : "point"} down.`,
    table: {
      caption: "Eigenvalues of the Hessian",
      columns: ["eigenvalue", "cost along its direction"],
      rows: values.map((value) => [
        rounded(value),
        value > 0 ? "rises both ways" : "falls both ways",
      ]),
    },
    axes: {
      x: axis("eigenvalue", [0, 4], { ticks: "none" }),
      y: axis("curvature", spanOf([0, ...values])),
    },
    equalScale: false,
    marks: [
      ...values.map((value, index) =>
        bar(index + 1, value, {
          ink: value > 0 ? "curvature" : "slope",
          label: String.raw`$\lambda_${index + 1}$`,
        }),
      ),
      rule("y", 0),
    ],
  };
};
