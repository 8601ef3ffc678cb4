import { numberText } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { GraphPlot, Phase } from "../../plot.ts";
import { axis, bar, rule } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

interface Bars {
  readonly costs: readonly number[];
  readonly labels: readonly string[];
  readonly limit: Quantity;
  readonly phase: Phase;
}

/** A bar for each minimum; the limit of what is good enough only after the answer. */
export const costBars = ({ costs, labels, limit, phase }: Bars): GraphPlot => {
  const answered = phase === "answered";
  const height = toNumber(limit);
  const top = Math.max(...costs, answered ? height : 0);
  return {
    kind: "graph",
    phase,
    title: "Costs of the minima",
    units: answered ? "limit as a line" : "cost",
    description: `A bar for the cost of each of the ${costs.length} minima.${
      answered ? ` A line at ${numberText(limit)} is the limit: bars up to it are good enough.` : ""
    }`,
    table: {
      caption: "Costs",
      columns: answered ? ["minimum", "cost", "good enough"] : ["minimum", "cost"],
      rows: costs.map((cost, index) => [
        labels[index] ?? "",
        cellText(cost),
        ...(answered ? [cost <= height ? "yes" : "no"] : []),
      ]),
    },
    axes: {
      x: axis("", [0.4, costs.length + (answered ? 1.3 : 0.6)], { ticks: "none" }),
      y: axis("cost", [0, 1.12 * top]),
    },
    equalScale: false,
    marks: [
      ...costs.map((cost, index) =>
        bar(index + 1, cost, {
          ink: answered && cost <= height ? "step" : "ink",
          label: labels[index] ?? "",
        }),
      ),
      ...(answered ? [rule("y", height, "limit")] : []),
    ],
  };
};
