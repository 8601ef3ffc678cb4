import { roundedText, withMinusSign } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { GraphPlot, Point } from "../../plot.ts";
import { arrow, at, axis, point, squareSpans } from "../common/graph.ts";
import { absolute } from "./absolute-hessian.ts";
import type { Hessian, Pair } from "./hessian.ts";
import { LINES_SAY, tellingContours } from "./landscape.ts";
import { solveByCramer } from "./linear-system.ts";

interface Start {
  readonly H: Hessian;
  readonly x: Pair;
  readonly g: Pair;
}

const landing = ({ x, g }: Start, H: Hessian): Point => {
  const [first, second] = solveByCramer(H, g);
  return at(x[0] - toNumber(first), x[1] - toNumber(second));
};

const coordinates = ({ x, y }: Point): string =>
  `(${withMinusSign(roundedText(x, 3))}, ${withMinusSign(roundedText(y, 3))})`;

/** After the answer: the saddle-free step beside Newton's, which goes to the saddle, and the direction −g. */
export const threeStepsPlot = (start: Start): GraphPlot => {
  const from = at(...start.x);
  const [saddleFree, newton] = [landing(start, absolute(start.H)), landing(start, start.H)];
  const length = Math.hypot(saddleFree.x - from.x, saddleFree.y - from.y);
  const scale = length / Math.hypot(...start.g);
  const downhill = at(from.x - scale * start.g[0], from.y - scale * start.g[1]);
  const spans = squareSpans([from, saddleFree, newton, downhill], 0.2);
  return {
    kind: "graph",
    phase: "answered",
    title: "Three steps from $x$",
    units: "solid higher, dashed lower than the saddle",
    description: `From ${coordinates(from)} the saddle-free step lands at ${coordinates(saddleFree)} where the cost is lower. Newton's step lands on the saddle at ${coordinates(newton)}. A third arrow shows the direction $-g$. ${LINES_SAY.replace("critical point", "saddle")}`,
    table: {
      caption: "Where the steps land",
      columns: ["step", "lands at"],
      rows: [
        ["saddle-free Newton", coordinates(saddleFree)],
        ["Newton", coordinates(newton)],
      ],
    },
    axes: { x: axis("$x_1$", spans.x), y: axis("$x_2$", spans.y) },
    equalScale: true,
    marks: [
      ...tellingContours({ H: start.H, centre: newton, spans }),
      arrow(from, downhill, { ink: "slope", label: "$-g$" }),
      arrow(from, newton, { ink: "curvature", label: "Newton" }),
      arrow(from, saddleFree, { ink: "step", label: "saddle-free" }),
      point(newton, { ink: "ink", shape: "diamond", label: "saddle" }),
      point(from, { ink: "ink", label: "$x$" }),
    ],
  };
};
