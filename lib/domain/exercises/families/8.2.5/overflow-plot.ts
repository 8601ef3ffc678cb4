import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, point, rule } from "../common/graph.ts";

/** Powers of ten: where the value starts, what a step adds, and where the format ends. */
interface Overflow {
  readonly start: number;
  readonly perStep: number;
  readonly ceiling: number;
  readonly format: string;
}

/** After the answer: the power of ten by step, a straight line up to the ceiling of the format. */
export const overflowPlot = ({ start, perStep, ceiling, format }: Overflow): GraphPlot => {
  const last = Math.floor((ceiling - start) / perStep);
  const heightAt = (step: number): number => start + perStep * step;
  const listed = [0, 1, last, last + 1];
  return {
    kind: "graph",
    phase: "answered",
    title: "The value, step by step",
    units: "as a power of ten",
    description: `The logarithm of the value rises along a straight line toward the ceiling of ${format}. After ${last} steps it is still below the ceiling, after ${last + 1} steps above it.`,
    table: {
      caption: "Logarithm of the value",
      columns: ["step", String.raw`$\log_{10}$ of the value`],
      rows: [
        ...listed.map((step) => [String(step), roundedText(heightAt(step), 5)]),
        [`ceiling of ${format}`, roundedText(ceiling, 5)],
      ],
    },
    axes: {
      x: axis("step", [0, 1.1 * (last + 1)], { ticks: "whole" }),
      y: axis(String.raw`$\log_{10}$ of the value`, [0, 1.1 * heightAt(last + 1)]),
    },
    equalScale: false,
    marks: [
      rule("y", ceiling, `ceiling of ${format}`),
      curve([at(0, start), at(last + 1, heightAt(last + 1))], { ink: "curvature" }),
      point(at(last, heightAt(last)), { ink: "step", label: `step ${last}` }),
      point(at(last + 1, heightAt(last + 1)), { ink: "curvature", shape: "cross" }),
    ],
  };
};
