import type { GraphPlot, Phase, Point } from "../../plot.ts";
import { contourMap } from "../common/contour-lines.ts";
import type { Spans } from "../common/contour-lines.ts";
import { at, axis, point } from "../common/graph.ts";
import { costTex, valueAt } from "./cubic.ts";
import type { Cubic } from "./cubic.ts";

type Drawn = Cubic & { readonly form: "factored" | "expanded" };

/** The map shows the same part of the plane for every question: wide enough for all saddles. */
export const REACH = 8;
const SPANS: Spans = { x: [-REACH, REACH], y: [-REACH, REACH] };

const SHARES = [0.3, 0.75, 1.4, 2.5, 5, 10, 20, 40];

/**
 * Levels between and beyond both critical heights ∓2k³, none of them the height of either: no line
 * runs through the saddle.
 */
const levelsOf = ({ k }: Cubic): readonly number[] => {
  const height = 2 * k * k * k;
  return [...SHARES.map((share) => -share).toReversed(), ...SHARES].map((share) => share * height);
};

const AXES = { x: axis("$x$", SPANS.x), y: axis("$y$", SPANS.y) };

/** Before the answer: the shape of the cost, and no line that says whether it is higher or lower. */
const asking = (cubic: Drawn): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "Lines of equal cost",
  units: "no line says whether it is higher or lower",
  description:
    "A map of the cost by lines of equal height, without a value on any of them. Around one critical point the lines close; at the other, the saddle, they part.",
  table: {
    caption: "What the picture is made of",
    columns: ["quantity", "value"],
    rows: [["cost $f(x, y)$", `$${costTex(cubic, cubic.form)}$`]],
  },
  axes: AXES,
  equalScale: true,
  marks: contourMap((place) => valueAt(cubic, place), SPANS, { levels: levelsOf(cubic) }),
});

const coordinates = ({ x, y }: Point): string => `$(${x}, ${y})$`;

const answered = (cubic: Drawn): GraphPlot => {
  const { k, h, m, s } = cubic;
  const [saddle, other] = [at(h - s * k, m), at(h + s * k, m)];
  const kind = s > 0 ? "minimum" : "maximum";
  const ground = valueAt(cubic, saddle);
  return {
    ...asking(cubic),
    phase: "answered",
    title: "Both critical points",
    units: "solid higher, dashed lower than the saddle",
    description: `A map of the cost. The saddle, a diamond, is at ${coordinates(saddle)}; the other critical point, a cross, is the ${kind} at ${coordinates(other)}. Solid lines lie higher than the saddle, dashed ones lower.`,
    table: {
      caption: "Critical points",
      columns: ["place", "kind", "cost"],
      rows: [
        [coordinates(saddle), "saddle", `$${ground}$`],
        [coordinates(other), kind, `$${valueAt(cubic, other)}$`],
      ],
    },
    marks: [
      ...contourMap((place) => valueAt(cubic, place), SPANS, {
        levels: levelsOf(cubic),
        ground,
      }),
      point(saddle, { ink: "step", shape: "diamond", label: "saddle" }),
      point(other, { ink: "ink", shape: "cross", label: kind }),
    ],
  };
};

export const cubicPlot = (cubic: Drawn, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(cubic) : answered(cubic);
