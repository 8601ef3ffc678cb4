import type { GraphMark, GraphPlot } from "../../plot.ts";
import { at, axis, curve, point, sampled, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import { listed } from "../common/words.ts";
import { costAt, isMinimum } from "./landscape.ts";

interface Start {
  readonly roots: readonly number[];
  readonly x0: number;
}

interface Landscape extends Start {
  /** Where the steps end. */
  readonly ends: readonly { readonly x: number; readonly label: string; readonly says: string }[];
  readonly title: string;
}

/** The critical points and the start on an axis, without the cost. */
export const signLine = ({ roots, x0 }: Start): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "Critical points and start",
  units: "no cost is shown",
  description: `The places on the axis where the slope is zero, ${listed(
    roots.map((root) => cellText(root)),
  )}, and the start at ${cellText(x0)}. What the cost does between them is not drawn.`,
  table: {
    caption: "Places on the axis",
    columns: ["place", "$x$"],
    rows: [...roots.map((root) => ["slope is zero", cellText(root)]), ["start", cellText(x0)]],
  },
  axes: {
    x: axis("$x$", spanOf([...roots, x0], 0.1)),
    y: axis("", [-1, 1], { ticks: "none" }),
  },
  equalScale: false,
  marks: [
    ...roots.map((root) => point(at(root, 0), { ink: "ink" })),
    point(at(x0, 0), { ink: "slope", shape: "diamond", label: "start" }),
  ],
});

/** Enough above the highest marked place to see the walls, and no more: the curve climbs steeply at its ends. */
const heightsOf = ({ roots, x0, ends }: Landscape): readonly [number, number] =>
  spanOf(
    [...roots, x0, ...ends.map(({ x }) => x)].map((x) => costAt(roots, x)),
    0.15,
  );

/** The curve with its critical points, the start and where the steps end. */
export const landscapePlot = (landscape: Landscape): GraphPlot => {
  const { roots, x0, ends, title } = landscape;
  const x = spanOf([...roots, x0, ...ends.map((end) => end.x)], 0.12);
  const y = heightsOf(landscape);
  const cost = (place: number): number => costAt(roots, place);
  const curvePoints = sampled(x, cost, 96).filter((each) => each.y >= y[0] && each.y <= y[1]);
  const marks: readonly GraphMark[] = [
    ...roots.map((root, index) =>
      point(at(root, cost(root)), {
        ink: isMinimum(root, index) ? "step" : "curvature",
        shape: isMinimum(root, index) ? "dot" : "ring",
      }),
    ),
    point(at(x0, cost(x0)), { ink: "slope", shape: "diamond", label: "start" }),
    ...ends.map((end) =>
      point(at(end.x, cost(end.x)), { ink: "step", shape: "cross", label: end.label }),
    ),
  ];
  return {
    kind: "graph",
    phase: "answered",
    title,
    units: "cost over $x$",
    description: `The curve of the cost with minima at ${listed(
      roots.filter(isMinimum).map((root) => cellText(root)),
    )} and barriers between them. The start is at ${cellText(x0)}; ${ends
      .map((end) => `${end.says} ${cellText(end.x)}`)
      .join(", ")}.`,
    table: {
      caption: "Critical points and steps",
      columns: ["place", "$x$", "cost, with $J(0)=0$"],
      rows: [
        ...roots.map((root, index) => [
          isMinimum(root, index) ? "minimum" : "barrier",
          cellText(root),
          cellText(cost(root)),
        ]),
        ["start", cellText(x0), cellText(cost(x0))],
        ...ends.map((end) => [end.label, cellText(end.x), cellText(cost(end.x))]),
      ],
    },
    axes: { x: axis("$x$", x), y: axis("$J$", y, { ticks: "none" }) },
    equalScale: false,
    marks: [curve(curvePoints, { ink: "ink" }), ...marks],
  };
};
