import { numberText, withMinusSign } from "../../numbers/format.ts";
import { compare, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { GraphPlot } from "../../plot.ts";
import { axis, bar, rule, spanOf } from "../common/graph.ts";
import type { Outcome } from "./schemes.ts";

/** Beside the last bar, in bars: there the lines are named. */
const ROOM = 2.4;

const written = (value: Quantity): string => withMinusSign(numberText(value));

/** After the answer: every outcome as a bar, with the mean of the examples and the expected value as lines. */
export const expectationPlot = (
  outcomes: readonly Outcome[],
  { expected, mean }: { readonly expected: Quantity; readonly mean: Quantity },
): GraphPlot => {
  const values = outcomes.map(({ value }) => toNumber(value));
  const isSame = compare(expected, mean) === 0;
  return {
    kind: "graph",
    phase: "answered",
    title: "Outcomes of the estimate",
    units: "a bar for each, with its chance",
    description: `Bars for the outcomes ${outcomes.map(({ value }) => written(value)).join(", ")}, with their chances. Lines mark the mean of the examples, ${written(mean)}, and the expected value, ${written(expected)}: ${isSame ? "they are the same line" : "two different lines, and their distance is the bias"}.`,
    table: {
      caption: "Outcomes and chances",
      columns: ["outcome", "chance"],
      rows: [
        ...outcomes.map(({ value, chance }) => [written(value), numberText(chance)]),
        ["expected value", written(expected)],
        ["mean of the examples", written(mean)],
      ],
    },
    axes: {
      x: axis("outcome", [0.3, outcomes.length + ROOM], { ticks: "none" }),
      y: axis("gradient", spanOf([0, ...values, toNumber(expected), toNumber(mean)])),
    },
    equalScale: false,
    marks: [
      ...values.map((value, index) =>
        bar(index + 1, value, {
          ink: "slope",
          label: numberText(outcomes[index]?.chance ?? expected),
        }),
      ),
      rule("y", toNumber(mean), isSame ? "expected = mean" : "mean"),
      ...(isSame ? [] : [rule("y", toNumber(expected), "expected")]),
    ],
  };
};
