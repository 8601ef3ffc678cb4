import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, GraphMark, Point } from "../../plot.ts";
import { above, at, axis, curve, played, decadesOf, rule } from "../common/graph.ts";
import type { Spectral } from "./spectrum.ts";
import { eigenvaluesOf, largestOf } from "./spectrum.ts";

const STEPS = 12;
/** Shorter distances lie below the picture: a curve ends there. */
const SHORTEST = 0.01;
const SHARES = [0.9, 1, 1.1] as const;
const PLAYED = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.2] as const;

/** Distance from the minimum by step, from a start one unit out along each eigenvector. */
const distances = (eigenvalues: readonly number[], epsilon: number): readonly Point[] =>
  above(
    SHORTEST,
    Array.from({ length: STEPS + 1 }, (_, step) =>
      at(step, Math.hypot(...eigenvalues.map((lambda) => (1 - epsilon * lambda) ** step))),
    ),
  );

const fate = (share: number): string => {
  if (share === 1) return "the error along the steepest direction neither shrinks nor grows";
  return share < 1 ? "the error shrinks" : "the error grows with every step";
};

/** "0.9 of the limit", "the limit". */
const shareOf = (share: number): string => (share === 1 ? "the limit" : `${share} of the limit`);

const runMark = (eigenvalues: readonly number[], epsilon: number, share: number): GraphMark =>
  curve(distances(eigenvalues, epsilon), {
    ink: share > 1 ? "curvature" : "slope",
    line: share === 1 ? "dashed" : "solid",
    label: shareOf(share),
  });

/** After the answer: three runs, just below, at and just above the limit 2/λmax. */
export const stableRuns = (parameters: Spectral): GraphPlot => {
  const eigenvalues = eigenvaluesOf(parameters);
  const limit = 2 / largestOf(parameters);
  const lengths = [...SHARES, ...PLAYED].flatMap((share) =>
    distances(eigenvalues, share * limit).map(({ y }) => y),
  );
  return {
    kind: "graph",
    phase: "answered",
    title: "Three runs around the limit",
    units: "distance from the minimum, logarithmic",
    description: `Distance from the minimum over ${STEPS} steps of gradient descent, on a logarithmic axis. At 0.9 of the limit it falls, at the limit it stays, at 1.1 of the limit it grows.`,
    table: {
      caption: "The three runs",
      columns: [String.raw`$\varepsilon$`, "share of the limit", "what happens"],
      rows: SHARES.map((share) => [roundedText(share * limit, 3), String(share), fate(share)]),
    },
    axes: {
      x: axis("step", [0, STEPS], { ticks: "whole" }),
      y: axis("distance", decadesOf(lengths), { scale: "log" }),
    },
    equalScale: false,
    marks: [
      rule("y", Math.sqrt(eigenvalues.length), "start"),
      ...SHARES.map((share) => runMark(eigenvalues, share * limit, share)),
    ],
    play: {
      label: String.raw`step size $\varepsilon$`,
      start: PLAYED.indexOf(1),
      frames: PLAYED.map((share) => {
        const epsilon = share * limit;
        const points = distances(eigenvalues, epsilon);
        return played({
          value: share,
          valueLabel: roundedText(epsilon, 3),
          handle: points.at(-1) ?? at(0, 1),
          marks: [curve(points, { ink: "step" })],
          says: `At ${shareOf(share)}, ${fate(share)}.`,
        });
      }),
    },
  };
};
