import { tidy } from "../../numbers/tidy.ts";
import type { GraphInk, GraphMark } from "../../plot.ts";
import { at, curve } from "../common/graph.ts";

export interface LogBar {
  readonly at: number;
  readonly value: number;
  readonly ink: GraphInk;
}

/** Bars on a logarithmic axis, which has no zero to stand on: they stand on its lower end. A dotted line joins their tops. */
export const logBars = (ground: number, bars: readonly LogBar[]): readonly GraphMark[] => [
  ...bars.map(({ at: place, value, ink }): GraphMark => ({
    kind: "bar",
    at: place,
    from: tidy(ground),
    to: tidy(value),
    ink,
  })),
  curve(
    bars.map(({ at: place, value }) => at(place, value)),
    { ink: "ink", line: "dotted" },
  ),
];
