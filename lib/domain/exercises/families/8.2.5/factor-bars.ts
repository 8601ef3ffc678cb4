import { numberText, roundedText, withMinusSign } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { GraphPlot } from "../../plot.ts";
import { axis, bar, rule, spanOf } from "../common/graph.ts";
import { times } from "../common/exactly.ts";

/** After the answer: what each step multiplies the gradient by; below 1 in size it shrinks. */
export const factorBars = (factors: readonly Quantity[]): GraphPlot => {
  const values = factors.map(toNumber);
  const shrinking = values.filter((value) => Math.abs(value) < 1).length;
  const products = factors.map((_, index) => times(...factors.slice(0, index + 1)));
  return {
    kind: "graph",
    phase: "answered",
    title: "One factor a step",
    units: "factors below 1 in size shrink the gradient",
    description: `One bar for each step back in time, as high as the factor that it contributes. ${shrinking} of ${factors.length} ${shrinking === 1 ? "is" : "are"} below 1 in size. The derivative is the product of all bars.`,
    table: {
      caption: "Factors and their product so far",
      columns: ["step", "factor", "product"],
      rows: factors.map((factor, index) => [
        String(index + 1),
        withMinusSign(numberText(factor)),
        withMinusSign(roundedText(toNumber(products[index] ?? factor), 4)),
      ]),
    },
    axes: {
      x: axis("step", [0.4, factors.length + 0.6], { ticks: "whole" }),
      y: axis("factor", spanOf([0, 1, ...values])),
    },
    equalScale: false,
    marks: [
      rule("y", 1),
      ...values.map((value, index) =>
        bar(index + 1, value, { ink: "slope", label: withMinusSign(roundedText(value, 3)) }),
      ),
    ],
  };
};
