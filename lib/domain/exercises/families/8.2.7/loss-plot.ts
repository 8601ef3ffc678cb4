import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, point, rule, sampled } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import { lossAt } from "./softmax-loss.ts";

interface Loss {
  readonly K: number;
  readonly m: number;
  readonly t: number;
}

/** Zeros behind the point, so to say: a straight fall of a loss shows as a straight rise. */
const smallness = (loss: number): number => -Math.log10(loss);

/** How small the loss is over the scale, in powers of ten: it goes on for ever. */
export const lossPlot = (parameters: Loss, reachedAt: number): GraphPlot => {
  const last = reachedAt + Math.max(2, Math.ceil(reachedAt / 3));
  const power = (k: number): number => smallness(lossAt(parameters, k));
  const places = [1, Math.ceil(reachedAt / 2), reachedAt - 1, reachedAt, last];
  return {
    kind: "graph",
    phase: "answered",
    title: "Loss over the scale of the weights",
    units: "powers of ten below one",
    description: `How many powers of ten the loss lies below one, over the scale $k$. The curve becomes a straight line that rises without end: the loss comes ever closer to zero and has no minimum. It is below ${parameters.t} from $k=${reachedAt}$ on.`,
    table: {
      caption: "Loss by scale",
      columns: ["$k$", "powers of ten below one", "small enough"],
      rows: [...new Set(places)]
        .filter((k) => k >= 1)
        .sort((a, b) => a - b)
        .map((k) => [String(k), cellText(power(k)), k >= reachedAt ? "yes" : "no"]),
    },
    axes: {
      x: axis("$k$", [0, last], { ticks: "whole" }),
      y: axis("powers of ten below 1", [Math.min(0, power(0)), 1.08 * power(last)]),
    },
    equalScale: false,
    marks: [
      rule("y", smallness(parameters.t), "bound"),
      curve(sampled([0, last], power, 48), { ink: "curvature" }),
      point(at(reachedAt, power(reachedAt)), { ink: "step", label: `$k=${reachedAt}$` }),
    ],
  };
};
