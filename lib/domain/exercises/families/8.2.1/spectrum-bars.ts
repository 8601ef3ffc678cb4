import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot } from "../../plot.ts";
import { axis, bar } from "../common/graph.ts";
import type { Spectral } from "./spectrum.ts";
import { eigenvaluesOf } from "./spectrum.ts";

/** After the answer: the eigenvalues as bars, from the largest to the smallest. */
export const spectrumBars = (parameters: Spectral): GraphPlot => {
  const sorted = [...eigenvaluesOf(parameters)].sort((a, b) => b - a);
  const [largest = 1, smallest = 1] = [sorted[0], sorted.at(-1)];
  const ratio = roundedText(largest / smallest, 4);
  return {
    kind: "graph",
    phase: "answered",
    title: "The spectrum of $H$",
    units: "eigenvalues",
    description: `One bar for each eigenvalue of $H$, from ${largest} down to ${smallest}. The first bar is ${ratio} times as high as the last: that is the condition number.`,
    table: {
      caption: "Eigenvalues and how the largest compares with them",
      columns: ["eigenvalue", "largest over this"],
      rows: sorted.map((value) => [String(value), roundedText(largest / value, 4)]),
    },
    axes: {
      x: axis("eigenvalue", [0, sorted.length + 1], { ticks: "none" }),
      y: axis(String.raw`$\lambda$`, [0, 1.15 * largest]),
    },
    equalScale: false,
    marks: sorted.map((value, index) =>
      bar(index + 1, value, {
        ink: index === 0 || index === sorted.length - 1 ? "curvature" : "contour",
        label: String(value),
      }),
    ),
  };
};
