import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot } from "../../plot.ts";
import { at, axis, point, squareSpans } from "../common/graph.ts";
import { cloud, CLOUD_REACH } from "./cloud.ts";

interface Estimators {
  readonly bias: number;
  readonly deviationA: number;
  readonly countA: number;
  readonly deviationB: number;
  readonly countB: number;
}

const rounded = (value: number): string => roundedText(value, 3);

/** After the answer: the estimates of both as clouds, one off the truth, the other around it. Heights only spread the points. */
export const twoCloudsPlot = (p: Estimators): GraphPlot => {
  const spreadA = p.deviationA / Math.sqrt(p.countA);
  const spreadB = p.deviationB / Math.sqrt(p.countB);
  const [reachA, reachB] = [CLOUD_REACH * spreadA, CLOUD_REACH * spreadB];
  const ends = [-reachB, reachB, p.bias - reachA, p.bias + reachA].map((x) => at(x, 0));
  const spans = squareSpans(ends, 0.04);
  const rows = [
    ["A", p.bias, spreadA],
    ["B", 0, spreadB],
  ] as const;
  return {
    kind: "graph",
    phase: "answered",
    title: "Estimates around the truth",
    units: "A filled by its bias, B by its noise",
    description: `Two clouds of estimates. A lies around a point that is off the truth by ${p.bias}, with a spread of ${rounded(spreadA)}. B lies around the truth, a cross, with a spread of ${rounded(spreadB)}. What counts is the mean squared distance from the cross along the axis.`,
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
      x: axis("error of the estimate", spans.x),
      y: axis("spread out to be seen", spans.y, { ticks: "none" }),
    },
    equalScale: true,
    marks: [
      ...cloud(at(0, 0), spreadB, "curvature"),
      ...cloud(at(p.bias, 0), spreadA, "slope"),
      point(at(p.bias, 0), { ink: "slope", label: "A" }),
      point(at(0, 0), { ink: "ink", shape: "cross", label: "truth, B" }),
    ],
  };
};
