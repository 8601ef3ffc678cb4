import type { GraphPlot, GraphMark, Phase } from "../../plot.ts";
import { arrow, at, axis, curve, point, sampled, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

interface Rescaled {
  /** Outgoing weight before. */
  readonly v: number;
  readonly alpha: number;
  /** Slope of the cost along a common factor of the incoming weights, at the factor 1. */
  readonly slopeOfScale: number;
  readonly slopeOfOutgoing: number;
  readonly phase: Phase;
}

/** Arrows show slopes against each other: the longest takes this share of the window. */
const LONGEST = 0.5;

/** Equivalent weights lie on a hyperbola; the downhill arrow at the old place, after the answer also at the new. */
export const hyperbolaWithGradients = (rescaling: Rescaled): GraphPlot => {
  const { v, alpha, slopeOfScale, slopeOfOutgoing, phase } = rescaling;
  const answered = phase === "answered";
  const widest = 1.3 * Math.max(1, alpha);
  const highest = 1.3 * Math.abs(v) * Math.max(1, 1 / alpha);
  const places = [
    { name: "before", x: 1, y: v, slope: at(slopeOfScale, slopeOfOutgoing) },
    {
      name: "after",
      x: alpha,
      y: v / alpha,
      slope: at(slopeOfScale / alpha, slopeOfOutgoing * alpha),
    },
  ];
  const drawn = answered ? places : places.slice(0, 1);
  const reach = Math.max(
    ...drawn.map(({ slope }) => Math.hypot(slope.x / widest, slope.y / highest)),
  );
  const length = LONGEST / reach;
  const tip = ({ x, y, slope }: (typeof places)[number]) =>
    at(x - length * slope.x, y - length * slope.y);
  const marks: readonly GraphMark[] = drawn.flatMap((place) => [
    arrow(at(place.x, place.y), tip(place), { ink: "slope" }),
    point(at(place.x, place.y), { ink: "ink", label: place.name }),
  ]);
  const tips = drawn.map(tip);
  return {
    kind: "graph",
    phase,
    title: "Weights of equal function",
    units: answered ? "downhill arrows, one scale" : "downhill arrow",
    description: `A hyperbola of all pairs of a factor on the incoming weights and an outgoing weight that compute the same function. At the given weights an arrow points downhill, along the negative gradient.${
      answered
        ? " At the rescaled weights, further along the same hyperbola, the arrow is another one: steeper where the weight was shrunk, flatter where it was stretched."
        : ""
    }`,
    table: {
      caption: "Slopes of the cost",
      columns: ["weights", "factor", "$v$", "slope along the factor", "slope along $v$"],
      rows: drawn.map(({ name, x, y, slope }) => [
        name,
        cellText(x),
        cellText(y),
        cellText(slope.x),
        cellText(slope.y),
      ]),
    },
    axes: {
      x: axis("factor on $w$ and $b$", spanOf([0, widest, ...tips.map(({ x }) => x)], 0.03)),
      y: axis("$v$", spanOf([0, Math.sign(v) * highest, ...tips.map(({ y }) => y)], 0.03)),
    },
    equalScale: false,
    marks: [
      curve(
        sampled([Math.abs(v) / highest, widest], (x) => v / x, 60),
        { ink: "contour", label: "equal function" },
      ),
      ...marks,
    ],
  };
};
