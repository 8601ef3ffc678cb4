import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, Point } from "../../plot.ts";
import { arrow, at, axis, curve, decadesOf } from "../common/graph.ts";

interface Repeated {
  readonly basis: "axes" | "diagonals";
  readonly lambda: readonly [number, number];
  readonly weights: readonly [number, number];
  readonly steps: number;
}

const placeOf = ({ basis, weights: [a, b] }: Repeated): Point =>
  basis === "axes" ? at(a, b) : at(a + b, a - b);

/** Before the answer: the state at the start, with its parts along both eigenvectors. */
export const startInEigenbasis = (repeated: Repeated): GraphPlot => {
  const { basis, weights } = repeated;
  const start = placeOf(repeated);
  const corner = basis === "axes" ? at(weights[0], 0) : at(weights[0], weights[0]);
  const reach = 1.2 * Math.max(...[start, corner].flatMap(({ x, y }) => [x, y].map(Math.abs)));
  const lines =
    basis === "axes" ? [at(reach, 0), at(0, reach)] : [at(reach, reach), at(reach, -reach)];
  return {
    kind: "graph",
    phase: "asking",
    title: "The start and the eigenvectors",
    units: "to scale",
    description: `Two dashed lines along the eigenvectors of $W$. The state $h_0$ is reached by going $${weights[0]}$ times $v_1$ and then $${weights[1]}$ times $v_2$.`,
    table: {
      caption: "Parts of the start",
      columns: ["eigenvector", "part"],
      rows: [
        ["$v_1$", `$${weights[0]}$`],
        ["$v_2$", `$${weights[1]}$`],
      ],
    },
    axes: { x: axis("first entry", [-reach, reach]), y: axis("second entry", [-reach, reach]) },
    equalScale: true,
    marks: [
      ...lines.map(({ x, y }) => curve([at(-x, -y), at(x, y)], { ink: "contour", line: "dashed" })),
      arrow(at(0, 0), corner, { ink: "slope", label: "$c_1v_1$" }),
      arrow(corner, start, { ink: "curvature", label: "$c_2v_2$" }),
      arrow(at(0, 0), start, { ink: "step", label: "$h_0$" }),
    ],
  };
};

const wayOf = (value: number): string => {
  const size = Math.abs(value);
  if (size === 1) return "keeps its size";
  return size > 1 ? "grows" : "shrinks";
};

/** After the answer: the size of both parts, step by step, on a logarithmic axis. */
export const growthOfParts = ({ lambda, weights, steps }: Repeated): GraphPlot => {
  const sizes = lambda.map((each, index) =>
    Array.from({ length: steps + 1 }, (_, step) =>
      at(step, Math.abs((weights[index] ?? 1) * each ** step)),
    ),
  );
  const [first = [], second = []] = sizes;
  return {
    kind: "graph",
    phase: "answered",
    title: "Both parts, step by step",
    units: "size on a logarithmic axis",
    description: `The size of the part along each eigenvector over ${steps} steps. On a logarithmic axis both run along straight lines: the part along $v_1$ ${wayOf(lambda[0])}, the part along $v_2$ ${wayOf(lambda[1])}.`,
    table: {
      caption: "Sizes by step",
      columns: ["step", "along $v_1$", "along $v_2$"],
      rows: first.map(({ y }, step) => [
        String(step),
        roundedText(y, 4),
        roundedText(second[step]?.y ?? 0, 4),
      ]),
    },
    axes: {
      x: axis("step", [0, 1.15 * steps], { ticks: "whole" }),
      y: axis("size of the part", decadesOf(sizes.flat().map(({ y }) => y)), { scale: "log" }),
    },
    equalScale: false,
    marks: [
      curve(first, { ink: "slope", label: "along $v_1$" }),
      curve(second, { ink: "curvature", label: "along $v_2$" }),
    ],
  };
};
