import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot } from "../../plot.ts";
import { at, axis, curve, decadesOf, point, rule } from "../common/graph.ts";

interface Escape {
  readonly start: number;
  readonly target: number;
}

const MOST_ROWS = 12;
const MOST_STOPS = 40;

/** After the answer: the offset by steps, a straight line on a logarithmic axis; the step can be moved. */
export const escapePlot = ({ start, target }: Escape, factor: number): GraphPlot => {
  const needed = Math.ceil(Math.log(target / start) / Math.log(factor));
  const last = needed + 1;
  const steps = Array.from({ length: last + 1 }, (_, index) => index);
  const offset = (step: number): number => start * factor ** step;
  const thinned = (most: number): readonly number[] =>
    steps.filter((step) => step % Math.ceil(steps.length / most) === 0 || step >= needed - 1);
  const stops = thinned(MOST_STOPS);
  return {
    kind: "graph",
    phase: "answered",
    title: "Offset from the saddle by steps",
    units: "logarithmic axis",
    description: `On a logarithmic axis the offset is a straight line: it begins at ${start} and is multiplied by ${factor} at every step. At step ${needed} it is ${roundedText(offset(needed), 3)}, for the first time not below ${target}.`,
    table: {
      caption: "Offset by steps",
      columns: ["step", "offset"],
      rows: thinned(MOST_ROWS).map((step) => [String(step), roundedText(offset(step), 3)]),
    },
    axes: {
      x: axis("step", [0, last], { ticks: "whole" }),
      y: axis("offset", decadesOf([start, offset(last)]), { scale: "log" }),
    },
    equalScale: false,
    marks: [
      curve([at(0, start), at(last, offset(last))], { ink: "curvature" }),
      rule("y", target, "$D$"),
    ],
    play: {
      label: "step",
      start: stops.indexOf(needed),
      frames: stops.map((step) => {
        const value = roundedText(offset(step), 3);
        return {
          value: step,
          valueLabel: String(step),
          handle: at(step, offset(step)),
          marks: [point(at(step, offset(step)), { ink: "step", label: value })],
          says: `After ${step} steps the offset is ${value}: ${step < needed ? "not yet there." : "far enough."}`,
        };
      }),
    },
  };
};
