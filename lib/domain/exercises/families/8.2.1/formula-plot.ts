import { roundedText, withMinusSign } from "../../numbers/format.ts";
import type { GraphPlot } from "../../plot.ts";
import { axis, curve, rule, sampled, spanOf } from "../common/graph.ts";

interface AskedFormula {
  readonly asks: "critical" | "best" | "change";
  readonly S: number;
  readonly Q: number;
}

const signed = (value: number): string => withMinusSign(roundedText(value, 4));

/** The step size falls as the curvature grows. */
const stepOverLetter = ({ asks, S, Q }: AskedFormula): GraphPlot => {
  const range = [0.25, 5] as const;
  const stepAt = (a: number): number => ((asks === "critical" ? 2 : 1) * S) / (Q * a);
  return {
    kind: "graph",
    phase: "answered",
    title: "The step size over the letter",
    units: asks === "critical" ? "largest step" : "best step",
    description:
      "A falling curve: the larger the letter, the more curved the cost and the smaller the step. Twice the letter gives half the step.",
    table: {
      caption: "Step size by letter",
      columns: ["$a$", String.raw`$\varepsilon$`],
      rows: [0.5, 1, 2, 4].map((a) => [String(a), roundedText(stepAt(a), 4)]),
    },
    axes: {
      x: axis("$a$", [0, range[1]]),
      y: axis(String.raw`$\varepsilon$`, [0, 1.05 * stepAt(range[0])]),
    },
    equalScale: false,
    marks: [curve(sampled(range, stepAt, 90), { ink: "step" })],
  };
};

/** The change in cost over the step size: a parabola through 0. */
const changeOverStep = ({ S, Q }: AskedFormula): GraphPlot => {
  const breakEven = (2 * S) / Q;
  const range = [0, 1.25 * breakEven] as const;
  const changeAt = (a: number): number => (Q * a * a) / 2 - S * a;
  const points = sampled(range, changeAt);
  const written = roundedText(breakEven, 4);
  return {
    kind: "graph",
    phase: "answered",
    title: "The change in cost over the step size",
    units: "second-order model",
    description: `A parabola through 0: the cost first falls, is lowest halfway, and is back at its start at the step size ${written}.`,
    table: {
      caption: "Change by step size",
      columns: ["$a$", "change in cost"],
      rows: [0, 0.25, 0.5, 0.75, 1, 1.25].map((share) => [
        roundedText(share * breakEven, 4),
        signed(share === 1 ? 0 : changeAt(share * breakEven)),
      ]),
    },
    axes: { x: axis("$a$", range), y: axis("change in cost", spanOf(points.map(({ y }) => y))) },
    equalScale: false,
    marks: [rule("y", 0), curve(points, { ink: "step" })],
  };
};

/** After the answer: the formula as a curve. */
export const formulaPlot = (asked: AskedFormula): GraphPlot =>
  asked.asks === "change" ? changeOverStep(asked) : stepOverLetter(asked);
