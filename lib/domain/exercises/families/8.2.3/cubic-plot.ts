import type { GraphPlot, Phase, Point } from "../../plot.ts";
import { contourMap } from "../common/contour-lines.ts";
import type { Spans } from "../common/contour-lines.ts";
import { at, axis, point } from "../common/graph.ts";
import { costTex, valueAt } from "./cubic.ts";
import type { Cubic } from "./cubic.ts";

type Drawn = Cubic & { readonly form: "factored" | "expanded" };

/** A square that holds both critical points, neither in its middle nor at a place that tells. */
const spansOf = ({ h, m, k }: Cubic): Spans => {
  const reach = 2.1 * k + 0.4;
  return { x: [h - reach, h + reach], y: [m - 0.8 * reach, m + 1.2 * reach] };
};

/**
 * Levels between and beyond both critical heights ∓2k³, none of them the height of either: no line
 * runs through the saddle.
 */
const levelsOf = ({ k }: Cubic): readonly number[] => {
  const height = 2 * k * k * k;
  return [-3.2, -2.2, -1.4, -0.75, -0.3, 0.3, 0.75, 1.4, 2.2, 3.2].map((share) => share * height);
};

const axesOf = ({ x, y }: Spans, ticks: "numbers" | "none") => ({
  x: axis("$x$", x, { ticks }),
  y: axis("$y$", y, { ticks }),
});

/** Before the answer: the shape of the cost, without any number on it. */
const asking = (cubic: Drawn): GraphPlot => {
  const spans = spansOf(cubic);
  return {
    kind: "graph",
    phase: "asking",
    title: "Lines of equal cost",
    units: "no scale; no line says whether it is higher or lower",
    description:
      "A map of the cost by lines of equal height, without a value on any of them and without numbers on the axes. Around one critical point the lines close; at the other, the saddle, they part.",
    table: {
      caption: "What the picture is made of",
      columns: ["quantity", "value"],
      rows: [["cost $f(x, y)$", `$${costTex(cubic, cubic.form)}$`]],
    },
    axes: axesOf(spans, "none"),
    equalScale: true,
    marks: contourMap((place) => valueAt(cubic, place), spans, { levels: levelsOf(cubic) }),
  };
};

const coordinates = ({ x, y }: Point): string => `$(${x}, ${y})$`;

const answered = (cubic: Drawn): GraphPlot => {
  const { k, h, m, s } = cubic;
  const spans = spansOf(cubic);
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
    axes: axesOf(spans, "numbers"),
    marks: [
      ...contourMap((place) => valueAt(cubic, place), spans, {
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
