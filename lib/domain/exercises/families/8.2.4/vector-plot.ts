import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, GraphMark, Phase, PlotTable } from "../../plot.ts";
import { arrow, at, axis, bar, curve, ellipse, point, rule, spanOf } from "../common/graph.ts";

/** A gradient, what clipping leaves of it, and the regions of the plane that clipping leaves alone. */
interface Clipping {
  readonly g: readonly number[];
  readonly threshold: number;
  readonly clipped: readonly number[];
  readonly regions: readonly ("norm" | "value")[];
}

const REGION_WORDS = {
  norm: "a circle whose radius is the threshold",
  value: "a square whose half width is the threshold",
} as const;

const listed = (v: readonly number[]): string =>
  `$(${v.map((entry) => roundedText(entry, 4)).join(String.raw`,\;`)})$`;

const tableOf = ({ g, threshold, clipped }: Clipping, phase: Phase): PlotTable => ({
  caption: "What the picture shows",
  columns: ["quantity", "value"],
  rows: [
    ["gradient $g$", listed(g)],
    ["threshold", `$${threshold}$`],
    ...(phase === "asking" ? [] : [["clipped gradient", listed(clipped)]]),
  ],
});

const square = (half: number): GraphMark =>
  curve([at(half, half), at(-half, half), at(-half, -half), at(half, -half), at(half, half)], {
    ink: "contour",
  });

const regionMarks = ({ regions, threshold }: Clipping): readonly GraphMark[] =>
  regions.map((region) =>
    region === "norm" ? ellipse(at(0, 0), [threshold, threshold]) : square(threshold),
  );

const inThePlane = (clipping: Clipping, phase: Phase): GraphPlot => {
  const { g, threshold, clipped, regions } = clipping;
  const [x = 0, y = 0] = g;
  const [u = 0, v = 0] = clipped;
  const reach = 1.15 * Math.max(Math.abs(x), Math.abs(y), threshold);
  const words = regions.map((region) => REGION_WORDS[region]).join(" and ");
  const answered = phase === "answered";
  return {
    kind: "graph",
    phase,
    title: answered ? "The gradient before and after" : "The gradient and the threshold",
    units: "to scale",
    description: `An arrow from the origin, the gradient ${listed(g)}, and ${words}.${
      answered ? ` A second arrow is what clipping leaves, ${listed(clipped)}.` : ""
    }`,
    table: tableOf(clipping, phase),
    axes: {
      x: axis("first entry", [-reach, reach]),
      y: axis("second entry", [-reach, reach]),
    },
    equalScale: true,
    marks: [
      ...regionMarks(clipping),
      arrow(at(0, 0), at(x, y), { ink: "slope", label: "$g$" }),
      ...(answered
        ? [
            arrow(at(0, 0), at(u, v), { ink: "step", label: "clipped" }),
            point(at(u, v), { ink: "step", shape: "ring" }),
          ]
        : []),
    ],
  };
};

/** In three dimensions each entry is a pair of bars, before and after. */
const asBars = (clipping: Clipping): GraphPlot => {
  const { g, clipped, threshold, regions } = clipping;
  const limits = regions.includes("value") ? [threshold, -threshold] : [];
  return {
    kind: "graph",
    phase: "answered",
    title: "The entries before and after",
    units: "one pair of bars an entry",
    description: `Three pairs of bars, one for each entry: the gradient ${listed(g)} beside what clipping leaves, ${listed(clipped)}.`,
    table: tableOf(clipping, "answered"),
    axes: {
      x: axis("entry", [0, 3 * g.length + 1], { ticks: "none" }),
      y: axis("value", spanOf([0, ...g, ...clipped, ...limits])),
    },
    equalScale: false,
    marks: [
      ...limits.map((limit) => rule("y", limit)),
      ...g.map((entry, index) => bar(3 * index + 1.5, entry, { ink: "slope" })),
      ...clipped.map((entry, index) =>
        bar(3 * index + 2.5, entry, { ink: "step", label: roundedText(entry, 3) }),
      ),
    ],
  };
};

/** The gradient with what clipping spares; after the answer, also what is left of it. */
export const vectorPlot = (clipping: Clipping, phase: Phase): GraphPlot | undefined => {
  if (clipping.g.length === 2) return inThePlane(clipping, phase);
  return phase === "asking" ? undefined : asBars(clipping);
};
