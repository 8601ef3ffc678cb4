import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, point, rule, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

interface Basin {
  readonly lo: number;
  readonly hi: number;
  readonly left: number;
  readonly right: number;
}

/** The interval of the starts with the good basin in it. */
export const basinOnLine = ({ lo, hi, left, right }: Basin): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "Starts and the good basin",
  units: "one parameter",
  description: `An interval from ${cellText(lo)} to ${cellText(hi)} on a line, from which starts are drawn, and in it the good basin from ${cellText(left)} to ${cellText(right)} as a band.`,
  table: {
    caption: "Ends",
    columns: ["interval", "from", "to"],
    rows: [
      ["starts", cellText(lo), cellText(hi)],
      ["good basin", cellText(left), cellText(right)],
    ],
  },
  axes: { x: axis("$x$", spanOf([lo, hi], 0.08)), y: axis("", [-1, 1], { ticks: "none" }) },
  equalScale: false,
  marks: [
    { kind: "band", axis: "x", from: left, to: right, label: "good basin" },
    curve([at(lo, 0), at(hi, 0)], { ink: "ink" }),
    point(at(lo, 0), { ink: "ink" }),
    point(at(hi, 0), { ink: "ink" }),
  ],
});

interface Chance {
  /** Chance that one start is good. */
  readonly hit: number;
  readonly percent: number;
  readonly starts: number;
}

const MOST_ROWS = 10;
const MOST_DOTS = 30;

/** The chance of at least one good start, over the number of starts. */
export const chancePlot = ({ hit, percent, starts }: Chance): GraphPlot => {
  const last = starts + Math.max(2, Math.ceil(starts / 3));
  const chance = (count: number): number => 100 * (1 - (1 - hit) ** count);
  const counts = Array.from({ length: last }, (_, index) => index + 1);
  const every = Math.ceil(last / MOST_ROWS);
  const stride = Math.ceil(last / MOST_DOTS);
  return {
    kind: "graph",
    phase: "answered",
    title: "Chance of at least one good start",
    units: "percent over the number of starts",
    description: `The chance rises with each start, by less and less: what is left to miss shrinks by the same factor. It reaches ${percent} percent for the first time at ${starts} starts.`,
    table: {
      caption: "By number of starts",
      columns: ["starts", "chance in percent", "enough"],
      rows: counts
        .filter((count) => count % every === 0 || count === starts || count === starts - 1)
        .map((count) => [String(count), cellText(chance(count)), count >= starts ? "yes" : "no"]),
    },
    axes: { x: axis("starts", [0, last], { ticks: "whole" }), y: axis("chance in %", [0, 105]) },
    equalScale: false,
    marks: [
      rule("y", percent, "wanted"),
      curve(
        [0, ...counts].map((count) => at(count, chance(count))),
        { ink: "contour", line: "dotted" },
      ),
      ...counts
        .filter((count) => count === starts || count % stride === 0)
        .map((count) =>
          point(at(count, chance(count)), {
            ink: count >= starts ? "step" : "ink",
            shape: count >= starts ? "dot" : "ring",
          }),
        ),
    ],
  };
};
