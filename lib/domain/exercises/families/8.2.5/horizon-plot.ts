import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, Point } from "../../plot.ts";
import { above, at, axis, curve, decadesOf, played, point, rule } from "../common/graph.ts";

interface Horizon {
  readonly radius: number;
  readonly steps: number;
  /** The radius that meets the target at the horizon. */
  readonly needed: number;
  /** The target as TeX. */
  readonly target: string;
}

/** Smaller products lie below the picture. */
const SMALLEST = 0.000001;

const powers = (radius: number, steps: number): readonly Point[] =>
  above(
    SMALLEST,
    Array.from({ length: steps + 1 }, (_, step) => at(step, radius ** step)),
  );

/** Shares of the way from the radius that there is to the one that is needed. */
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** After the answer: powers of the radius there is, of the one needed, and of some between them. */
export const horizonPlot = ({ radius, steps, needed, target }: Horizon): GraphPlot => {
  const between = (share: number): number => radius * (needed / radius) ** share;
  const end = at(steps, needed ** steps);
  const heights = [...powers(radius, steps), ...powers(needed, steps)].map(({ y }) => y);
  const written = roundedText(needed, 4);
  return {
    kind: "graph",
    phase: "answered",
    title: "Powers of the spectral radius",
    units: "logarithmic axis",
    description: `The product over ${steps} steps for the radius there is, ${radius}, and for the one that is needed, ${written}. Only the second ends at the target $${target}$.`,
    table: {
      caption: "Products by step",
      columns: ["step", `radius ${radius}`, `radius ${written}`],
      rows: Array.from({ length: steps + 1 }, (_, step) => [
        String(step),
        roundedText(radius ** step, 4),
        roundedText(needed ** step, 4),
      ]),
    },
    axes: {
      x: axis("step", [0, 1.15 * steps], { ticks: "whole" }),
      y: axis("product", decadesOf([1, ...heights]), { scale: "log" }),
    },
    equalScale: false,
    marks: [
      rule("y", end.y, "target"),
      curve(powers(radius, steps), { ink: "contour", line: "dashed", label: "unscaled" }),
      curve(powers(needed, steps), { ink: "step", label: "scaled" }),
      point(end, { ink: "step", shape: "ring" }),
    ],
    play: {
      label: "scale of $W$",
      start: SHARES.length - 1,
      frames: SHARES.map((share) => {
        const scaled = between(share);
        const points = powers(scaled, steps);
        const factor = roundedText(scaled / radius, 3);
        return played({
          value: share,
          valueLabel: factor,
          handle: points.at(-1) ?? at(0, 1),
          marks: [curve(points, { ink: "slope" })],
          says: `Scaled by ${factor}, ${steps} steps multiply by ${roundedText(scaled ** steps, 3)}.`,
        });
      }),
    },
  };
};
