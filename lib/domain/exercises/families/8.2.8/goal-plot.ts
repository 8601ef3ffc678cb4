import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, point, rule } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

interface Goal {
  readonly infimum: number;
  readonly A: number;
  readonly rho: number;
  readonly T: number;
  readonly reachedAfter: number;
}

/** Rows of a table, all of a short run and some of a long one. */
const MOST_ROWS = 12;
const MOST_DOTS = 30;

/** The cost over the steps, with the infimum that it never reaches and the goal that it does. */
export const goalPlot = ({ infimum, A, rho, T, reachedAfter }: Goal): GraphPlot => {
  const cost = (step: number): number => infimum + A * rho ** step;
  const last = reachedAfter + Math.max(2, Math.ceil(reachedAfter / 4));
  const steps = Array.from({ length: last + 1 }, (_, index) => index);
  const every = Math.ceil(last / MOST_ROWS);
  const stride = Math.ceil(last / MOST_DOTS);
  return {
    kind: "graph",
    phase: "answered",
    title: "Excess over the infimum",
    units: "logarithmic axis, goal as a line",
    description: `The cost falls from ${cellText(infimum + A)} toward the infimum ${infimum}, which it never reaches. It is at or below the goal ${T} for the first time after ${reachedAfter} steps.`,
    table: {
      caption: "Cost by step",
      columns: ["step", "cost", "good enough"],
      rows: steps
        .filter((step) => step % every === 0 || Math.abs(step - reachedAfter + 0.5) < 1)
        .map((step) => [
          String(step),
          cellText(cost(step), 5),
          step >= reachedAfter ? "yes" : "no",
        ]),
    },
    axes: {
      x: axis("step", [0, last], { ticks: "whole" }),
      y: axis("excess over the infimum", [(A * rho ** last) / 2, 2 * A], { scale: "log" }),
    },
    equalScale: false,
    marks: [
      rule("y", T - infimum, "goal"),
      curve(
        steps.map((step) => at(step, cost(step) - infimum)),
        { ink: "curvature", line: "dotted" },
      ),
      ...steps
        .filter((step) => step === reachedAfter || step % stride === 0)
        .map((step) =>
          point(at(step, cost(step) - infimum), {
            ink: step >= reachedAfter ? "step" : "ink",
            shape: step >= reachedAfter ? "dot" : "ring",
          }),
        ),
    ],
  };
};
