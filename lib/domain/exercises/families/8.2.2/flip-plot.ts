import type { GraphPlot, GraphMark } from "../../plot.ts";
import { at, axis, curve, played, sampled } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

const RANGE = [-4, 4] as const;
/** Weights of the unit that is drawn; any would do. */
const UNIT = { w: 1, b: 0.8, v: 1.5 };

interface Activation {
  readonly name: string;
  readonly of: (z: number) => number;
}

const responses = ({ of }: Activation, sign: 1 | -1) => {
  const hidden = (x: number): number => of(sign * (UNIT.w * x + UNIT.b));
  return { hidden, contribution: (x: number): number => sign * UNIT.v * hidden(x) };
};

const marksOf = (activation: Activation, sign: 1 | -1): readonly GraphMark[] => {
  const { hidden, contribution } = responses(activation, sign);
  return [
    curve(sampled(RANGE, hidden), { ink: "slope", line: "dashed", label: "response" }),
    curve(sampled(RANGE, contribution), { ink: "step", label: "passed on" }),
  ];
};

/** One odd unit with a switch that flips all its signs: its response turns over, what it passes on stays. */
export const flipPlot = (activation: Activation): GraphPlot => {
  const [given, flipped] = [responses(activation, 1), responses(activation, -1)];
  return {
    kind: "graph",
    phase: "answered",
    title: `One ${activation.name} unit`,
    units: "flip its signs",
    description: `The response of one ${activation.name} unit over its input, and what it passes on to the next layer. With the signs of all its weights flipped, in and out, the response is mirrored at the axis, and what is passed on stays the same.`,
    table: {
      caption: "Before and after the flip",
      columns: ["input", "response", "response, flipped", "passed on", "passed on, flipped"],
      rows: [-2, -1, 0, 1, 2].map((x) =>
        [x, given.hidden(x), flipped.hidden(x), given.contribution(x), flipped.contribution(x)].map(
          (value) => cellText(value, 3),
        ),
      ),
    },
    axes: { x: axis("input $x$", RANGE), y: axis("", [-2.5, 2.5]) },
    equalScale: false,
    marks: [],
    play: {
      label: "signs of the unit",
      start: 0,
      frames: ([1, -1] as const).map((sign) =>
        played({
          value: sign > 0 ? 0 : 1,
          valueLabel: sign > 0 ? "as given" : "flipped",
          handle: at(3, responses(activation, sign).hidden(3)),
          marks: marksOf(activation, sign),
          says:
            sign > 0
              ? "The unit as it is: response and what it passes on have the same sign."
              : "All signs flipped: the response is mirrored, what is passed on is the same as before.",
        }),
      ),
    },
  };
};
