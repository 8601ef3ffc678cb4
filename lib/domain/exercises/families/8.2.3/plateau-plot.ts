import { roundedText } from "../../numbers/format.ts";
import type { GraphPlot, GraphMark, Phase, Point } from "../../plot.ts";
import { at, axis, curve, point, rule } from "../common/graph.ts";

interface Plateau {
  readonly gradient: number;
  readonly epsilon: number;
  readonly width: number;
}

/** The plateau with a steep drop behind it, as a share of the width; the slope of the plateau is drawn, not measured. */
const PROFILE: readonly Point[] = [
  at(0, 1),
  at(1, 0.93),
  at(1.04, 0.9),
  at(1.08, 0.82),
  at(1.12, 0.68),
  at(1.16, 0.5),
  at(1.2, 0.3),
];

const heightAt = (share: number): number => 1 - 0.07 * share;

const profile = (width: number): GraphMark =>
  curve(
    PROFILE.map(({ x, y }) => at(x * width, y)),
    { ink: "contour" },
  );

const axesOf = (width: number, ticks: "numbers" | "none") => ({
  x: axis("way across", [0, 1.2 * width], { ticks }),
  y: axis("cost", [0, 1.15], { ticks: "none" }),
});

const asking = ({ gradient, epsilon, width }: Plateau): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "The cost across the plateau",
  units: "no scale",
  description:
    "A slice through the cost: nearly flat across the plateau, then a drop. A dot marks the start at its near edge.",
  table: {
    caption: "What is given",
    columns: ["quantity", "value"],
    rows: [
      ["width $W$", String(width)],
      [String.raw`gradient norm $\gamma$`, String(gradient)],
      [String.raw`step size $\varepsilon$`, String(epsilon)],
    ],
  },
  axes: axesOf(width, "none"),
  equalScale: false,
  marks: [profile(width), point(at(0, heightAt(0)), { ink: "step", label: "start" })],
});

const SHARES = Array.from({ length: 11 }, (_, index) => index / 10);

/** After the answer: how many steps have been taken by each tenth of the way. */
const answered = (plateau: Plateau): GraphPlot => {
  const { gradient, epsilon, width } = plateau;
  const length = epsilon * gradient;
  const needed = Math.ceil(Number((width / length).toPrecision(12)));
  const stops = SHARES.map((share) => {
    const step = Math.round(share * needed);
    return { step, x: Math.min(step * length, width) };
  });
  return {
    ...asking(plateau),
    phase: "answered",
    title: "Steps across the plateau",
    units: `each step ${roundedText(length, 3)} long`,
    description: `A slice through the cost. Every step is ${roundedText(length, 3)} long, so that step ${needed} is the first to reach the far edge at ${width}.`,
    table: {
      caption: "How far the steps have come",
      columns: ["step", "way across"],
      rows: stops.map(({ step, x }) => [String(step), roundedText(x, 4)]),
    },
    axes: axesOf(width, "numbers"),
    marks: [profile(width), rule("x", width, "$W$")],
    play: {
      label: "step",
      start: SHARES.length - 1,
      frames: stops.map(({ step, x }) => {
        const place = at(x, heightAt(x / width));
        return {
          value: step,
          valueLabel: String(step),
          handle: place,
          marks: [point(place, { ink: "step" })],
          says: `After ${step} steps: ${roundedText(x, 4)} of ${width}.`,
        };
      }),
    },
  };
};

export const plateauPlot = (plateau: Plateau, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(plateau) : answered(plateau);
