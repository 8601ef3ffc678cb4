import type { GraphPlot, Point } from "../../plot.ts";
import { axis, ellipse, point } from "../common/graph.ts";
import { ringsAround } from "./contours.ts";
import type { LocalModel } from "./quadratic.ts";

/** Before the answer: contours of a quadratic function and the start, without any arrow. */
export const functionContours = (model: LocalModel, start: Point): GraphPlot => {
  const { window, minimum, rings } = ringsAround(model);
  const place = ({ x, y }: Point): Point => ({ x: start.x + x, y: start.y + y });
  return {
    kind: "graph",
    phase: "asking",
    title: "Contours of $f$",
    units: "no contour carries a value",
    description:
      "Contours of $f$ are ellipses around its minimum, a cross. A dot marks the starting point. Neither the gradient nor the step is drawn.",
    table: {
      caption: "What the picture shows",
      columns: ["mark", "place"],
      rows: [
        ["dot, the start", `$(${start.x}, ${start.y})$`],
        ["cross", "the minimum of $f$"],
      ],
    },
    axes: {
      x: axis("$x$", [window.x[0] + start.x, window.x[1] + start.x]),
      y: axis("$y$", [window.y[0] + start.y, window.y[1] + start.y]),
    },
    equalScale: true,
    marks: [
      ...rings.map(({ centre, radii, angleRadians }) =>
        ellipse(place(centre), radii, angleRadians),
      ),
      point(place(minimum), { ink: "ink", shape: "cross" }),
      point(start, { ink: "step", label: "start" }),
    ],
  };
};
