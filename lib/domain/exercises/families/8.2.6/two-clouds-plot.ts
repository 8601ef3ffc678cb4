import { roundedText } from "../../numbers/format.ts";
import type { GraphMark, GraphPlot } from "../../plot.ts";
import { at, axis, point, rule, spanOf } from "../common/graph.ts";
import { CLOUD_REACH, strip } from "./cloud.ts";

interface Estimators {
  readonly bias: number;
  readonly deviationA: number;
  readonly countA: number;
  readonly deviationB: number;
  readonly countB: number;
}

const rounded = (value: number): string => roundedText(value, 3);

const ROW_OF_A = 1;
const ROW_OF_B = -1;

/** The name stands at the outermost estimate: among the others it would cover some. */
const named = (name: string, estimates: readonly GraphMark[]): readonly GraphMark[] => {
  const places = estimates.map((mark) => (mark.kind === "point" ? mark.at.x : -Infinity));
  const outermost = places.indexOf(Math.max(...places));
  return estimates.map((mark, index) => (index === outermost ? { ...mark, label: name } : mark));
};

/** After the answer: the estimates of both as strips, A's around a place off the truth, B's around it. */
export const twoCloudsPlot = (p: Estimators): GraphPlot => {
  const spreadA = p.deviationA / Math.sqrt(p.countA);
  const spreadB = p.deviationB / Math.sqrt(p.countB);
  const [reachA, reachB] = [CLOUD_REACH * spreadA, CLOUD_REACH * spreadB];
  const ends = [-reachB, reachB, p.bias - reachA, p.bias + reachA];
  const rows = [
    ["A", p.bias, spreadA],
    ["B", 0, spreadB],
  ] as const;
  return {
    kind: "graph",
    phase: "answered",
    title: "Estimates around the truth",
    units: "A above, B below; diamonds: the means",
    description: `Two strips of estimates. A's, above, lie around a place that is off the truth by ${p.bias}, with a spread of ${rounded(spreadA)}. B's, below, lie around the truth, a line at zero, with a spread of ${rounded(spreadB)}. What counts is the mean squared distance from the line.`,
    table: {
      caption: "What the mean squared error consists of",
      columns: ["estimator", "bias", "spread", "mean squared error"],
      rows: rows.map(([name, bias, spread]) => [
        name,
        String(bias),
        rounded(spread),
        roundedText(bias * bias + spread * spread, 4),
      ]),
    },
    axes: {
      x: axis("error of the estimate", spanOf(ends, 0.04)),
      y: axis("", [-2, 2], { ticks: "none" }),
    },
    equalScale: false,
    marks: [
      rule("x", 0, "truth"),
      ...named("A", strip(at(p.bias, ROW_OF_A), spreadA, "slope")),
      ...named("B", strip(at(0, ROW_OF_B), spreadB, "curvature")),
      point(at(p.bias, ROW_OF_A), { ink: "ink", shape: "diamond" }),
      point(at(0, ROW_OF_B), { ink: "ink", shape: "diamond" }),
    ],
  };
};
