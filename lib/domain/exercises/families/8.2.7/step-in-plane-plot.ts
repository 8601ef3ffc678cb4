import type { GraphPlot, Phase } from "../../plot.ts";
import { arrow, at, axis, ellipse, point, squareSpans } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

interface StepInPlane {
  readonly x: readonly number[];
  readonly m: readonly number[];
  /** Where the step ends. */
  readonly end: readonly number[];
}

/** A step shorter than this share of the distance would be a speck: the picture goes closer. */
const SPECK = 1 / 8;

const asPoint = ([x = 0, y = 0]: readonly number[]) => at(x, y);

/** The place and the minimum; after the answer also the step, and the circle of the old distance. */
export const stepInPlane = ({ x, m, end }: StepInPlane, phase: Phase): GraphPlot => {
  const answered = phase === "answered";
  const [start, minimum, landing] = [asPoint(x), asPoint(m), asPoint(end)];
  const radius = Math.hypot(start.x - minimum.x, start.y - minimum.y);
  const after = Math.hypot(landing.x - minimum.x, landing.y - minimum.y);
  const step = Math.hypot(landing.x - start.x, landing.y - start.y);
  const isClose = answered && step < SPECK * radius;
  const corners = [
    at(minimum.x - radius, minimum.y - radius),
    at(minimum.x + radius, minimum.y + radius),
  ];
  const towards = (length: number) =>
    at(
      start.x + (length / radius) * (minimum.x - start.x),
      start.y + (length / radius) * (minimum.y - start.y),
    );
  const way = towards(1.6 * step);
  const spans = isClose
    ? squareSpans([start, landing, way, towards(-step)], 0.35)
    : squareSpans(answered ? [...corners, landing] : [start, minimum], answered ? 0.08 : 0.4);
  const rows = [
    ["$x$", ...x.map((value) => cellText(value)), cellText(radius * radius)],
    ["$m$", ...m.map((value) => cellText(value)), "0"],
    ["end of the step", ...end.map((value) => cellText(value)), cellText(after * after)],
  ];
  return {
    kind: "graph",
    phase,
    title: answered ? "The step and the old distance" : "Place and minimum",
    units: answered ? "circle: as far as before" : "two parameters",
    description: answered
      ? `The step as an arrow from the place, and a circle around the minimum through that place. The step ends ${after < radius ? "inside the circle, nearer to" : "outside the circle, farther from"} the minimum.`
      : "The place and the minimum as two points in the plane of both parameters. The step is not drawn.",
    table: {
      caption: "Points",
      columns: [
        "point",
        String.raw`$\theta_1$`,
        String.raw`$\theta_2$`,
        ...(answered ? ["squared distance to $m$"] : []),
      ],
      rows: answered ? rows : rows.slice(0, 2).map((row) => row.slice(0, 3)),
    },
    axes: {
      x: axis(String.raw`$\theta_1$`, spans.x),
      y: axis(String.raw`$\theta_2$`, spans.y),
    },
    equalScale: true,
    marks: [
      ...(answered ? [ellipse(minimum, [radius, radius])] : []),
      ...(answered
        ? [arrow(start, landing, { ink: "step", label: String.raw`$-\varepsilon g$` })]
        : []),
      point(start, { ink: "ink", label: "$x$" }),
      isClose
        ? arrow(start, way, { ink: "ink", label: "to $m$" })
        : point(minimum, { ink: "step", shape: "cross", label: "$m$" }),
    ],
  };
};
