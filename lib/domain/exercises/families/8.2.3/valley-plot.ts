import { roundedText, withMinusSign } from "../../numbers/format.ts";
import type { GraphPlot, GraphMark, Point } from "../../plot.ts";
import { contourMap, levelsAround } from "../common/contour-lines.ts";
import type { Spans } from "../common/contour-lines.ts";
import { at, axis, curve, point, sampled } from "../common/graph.ts";
import { dotOf, networkCost } from "./linear-network.ts";
import type { Examples } from "./linear-network.ts";

/** Where uv has its best value: a hyperbola in two branches. */
const valleyFloor = (best: number, reach: number): readonly GraphMark[] =>
  [1, -1].map((side) =>
    curve(
      sampled([Math.abs(best) / reach, reach], (u) => best / u, 32).map(({ x, y }) =>
        at(side * x, side * y),
      ),
      { ink: "step", ...(side === 1 ? { label: "lowest cost" } : {}) },
    ),
  );

/** After the answer: the saddle at the origin between the two branches of the valley. */
export const valleyPlot = (examples: Examples): GraphPlot => {
  const c = dotOf(examples.x, examples.y);
  const best = c / dotOf(examples.x, examples.x);
  const reach = 2.2 * Math.sqrt(Math.abs(best));
  const spans: Spans = { x: [-reach, reach], y: [-reach, reach] };
  const height = ({ x, y }: Point): number => networkCost(examples, x, y);
  const ground = height(at(0, 0));
  const written = withMinusSign(roundedText(best, 3));
  return {
    kind: "graph",
    phase: "answered",
    title: "The cost of both weights",
    units: "solid higher, dashed lower than the origin",
    description: `A map of the cost over $u$ and $v$. The origin, a diamond, is a saddle. The cost is lowest along both branches of the hyperbola $uv \\approx ${written}$, and all of these minima are equally low. Solid lines lie higher than the origin, dashed ones lower.`,
    table: {
      caption: "Curvature at the origin",
      columns: ["direction", "eigenvalue"],
      rows: [
        [c > 0 ? "$u = v$, toward the valley" : "$u = -v$, toward the valley", `$${-Math.abs(c)}$`],
        [c > 0 ? "$u = -v$" : "$u = v$", `$${Math.abs(c)}$`],
      ],
    },
    axes: { x: axis("$u$", spans.x), y: axis("$v$", spans.y) },
    equalScale: true,
    marks: [
      ...contourMap(height, spans, { levels: levelsAround(height, spans, ground), ground }),
      ...valleyFloor(best, reach),
      point(at(0, 0), { ink: "ink", shape: "diamond", label: "saddle" }),
    ],
  };
};
