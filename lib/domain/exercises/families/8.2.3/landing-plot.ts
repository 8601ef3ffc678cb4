import type { GraphPlot, GraphMark, Phase, Point } from "../../plot.ts";
import { arrow, at, axis, point, squareSpans } from "../common/graph.ts";
import { contourMap, evenLevels } from "../common/contour-lines.ts";
import type { Spans } from "../common/contour-lines.ts";
import { columnTex } from "../common/tex.ts";
import { determinant, kindFrom } from "./hessian.ts";
import type { Hessian, Pair } from "./hessian.ts";
import { heightAround, LINES_SAY, tellingContours } from "./landscape.ts";
import { solveByCramer } from "./linear-system.ts";
import { toNumber } from "../../numbers/quantity.ts";

interface Start {
  readonly H: Hessian;
  readonly x: Pair;
  readonly g: Pair;
}

const coordinates = ({ x, y }: Point): string => `$(${x}, ${y})$`;

const axesOf = (spans: Spans, ticks: "numbers" | "none") => ({
  x: axis("$x_1$", spans.x, { ticks }),
  y: axis("$x_2$", spans.y, { ticks }),
});

const landingOf = ({ H, x, g }: Start): Point => {
  const [first, second] = solveByCramer(H, g);
  return at(x[0] - toNumber(first), x[1] - toNumber(second));
};

/** Places are whole numbers, so that nothing but the start lies in a window of this reach. */
const REACH = 0.7;

/** So far from the start against the gradient. */
const downhill = ({ x, g }: Start, length: number): Point => {
  const scale = length / Math.hypot(...g);
  return at(x[0] - scale * g[0], x[1] - scale * g[1]);
};

const downhillArrow = ({ x }: Start, end: Point): GraphMark =>
  arrow(at(...x), end, { ink: "slope", label: "$-g$" });

/** Before the answer: the cost right around the start only. What lies further out is the question. */
const asking = (start: Start): GraphPlot => {
  const [x, y] = start.x;
  const height = heightAround(start.H, landingOf(start));
  const spans: Spans = { x: [x - REACH, x + REACH], y: [y - REACH, y + REACH] };
  return {
    kind: "graph",
    phase: "asking",
    title: "The cost around $x$",
    units: "no scale; no line says whether it is higher or lower",
    description:
      "Lines of equal cost in a small window around the start $x$, a dot, with an arrow along $-g$. Where Newton's step lands is not in the window.",
    table: {
      caption: "What the picture is made of",
      columns: ["quantity", "value"],
      rows: [
        ["start $x$", `$${columnTex(start.x)}$`],
        ["gradient $g$", `$${columnTex(start.g)}$`],
      ],
    },
    axes: axesOf(spans, "none"),
    equalScale: true,
    marks: [
      ...contourMap(height, spans, { levels: evenLevels(height, spans) }),
      downhillArrow(start, downhill(start, 0.6 * REACH)),
      point(at(x, y), { ink: "ink", label: "$x$" }),
    ],
  };
};

/** After the answer: the whole way from the start to where the gradient is zero. */
const answered = (start: Start): GraphPlot => {
  const landing = landingOf(start);
  const [x, y] = start.x;
  const downhillEnd = downhill(start, 0.5 * Math.hypot(landing.x - x, landing.y - y));
  const spans = squareSpans([at(x, y), landing, downhillEnd], 0.25);
  const kind = kindFrom(determinant(start.H), start.H[0][0]);
  return {
    ...asking(start),
    phase: "answered",
    title: "Newton's step",
    units: "solid higher, dashed lower than the landing place",
    description: `Newton's step from ${coordinates(at(x, y))} lands at ${coordinates(landing)}, where the gradient is zero: a ${kind}. ${LINES_SAY} A second arrow shows the direction $-g$ of gradient descent.`,
    table: {
      caption: "The step",
      columns: ["place", "coordinates"],
      rows: [
        ["start $x$", coordinates(at(x, y))],
        [`landing, a ${kind}`, coordinates(landing)],
      ],
    },
    axes: axesOf(spans, "numbers"),
    marks: [
      ...tellingContours({ H: start.H, centre: landing, spans }),
      downhillArrow(start, downhillEnd),
      arrow(at(x, y), landing, { ink: "step", label: "Newton" }),
      point(at(x, y), { ink: "ink", label: "$x$" }),
      point(landing, { ink: "ink", shape: kind === "saddle" ? "diamond" : "cross", label: kind }),
    ],
  };
};

export const landingPlot = (start: Start, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(start) : answered(start);
