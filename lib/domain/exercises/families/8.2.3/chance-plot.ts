import { roundedText, textToTex } from "../../numbers/format.ts";
import type { GraphPlot, Phase } from "../../plot.ts";
import { at, axis, point } from "../common/graph.ts";
import { logBars } from "./log-bars.ts";

interface Coins {
  readonly a: number;
  readonly b: number;
  readonly n: number;
  readonly wanted: "minimum" | "maximum";
}

/** Before the answer: a row of coins that nobody has tossed. */
const asking = ({ a, b, n }: Coins): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "One coin for each eigenvalue",
  units: "not tossed yet",
  description: `A row of ${n} coins, one for each eigenvalue. Each shows a positive sign with chance $${textToTex(`${a}/${b}`)}$; none has been tossed.`,
  table: {
    caption: "The coins",
    columns: ["eigenvalues", "chance of a positive one"],
    rows: [[String(n), `$${textToTex(`${a}/${b}`)}$`]],
  },
  axes: {
    x: axis("eigenvalue", [0, n + 1], { ticks: "none" }),
    y: axis("", [-1, 1], { ticks: "none" }),
  },
  equalScale: false,
  marks: Array.from({ length: n }, (_, index) =>
    point(at(index + 1, 0), {
      ink: "curvature",
      shape: "ring",
      label: String.raw`$\lambda_{${index + 1}}$`,
    }),
  ),
});

/** After the answer: how the chance falls with every dimension, on a logarithmic axis. */
const answered = (coins: Coins): GraphPlot => {
  const { a, b, n, wanted } = coins;
  const single = (wanted === "minimum" ? a : b - a) / b;
  const dimensions = Array.from({ length: n }, (_, index) => index + 1);
  const chances = dimensions.map((each) => single ** each);
  const written = chances.map((chance) => roundedText(chance, 3));
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...chances)));
  return {
    kind: "graph",
    phase: "answered",
    title: `Chance of a ${wanted}`,
    units: "by dimensions, logarithmic axis",
    description: `Bars on a logarithmic axis, one for each number of dimensions from 1 to ${n}. They fall by the same factor every time, from ${written[0] ?? ""} to ${written.at(-1) ?? ""}.`,
    table: {
      caption: `Chance that all eigenvalues have the sign of a ${wanted}`,
      columns: ["dimensions", "chance"],
      rows: dimensions.map((each, index) => [String(each), written[index] ?? ""]),
    },
    axes: {
      x: axis("dimensions", [0, n + 1], { ticks: "whole" }),
      y: axis("chance", [lowest, 1], { scale: "log" }),
    },
    equalScale: false,
    marks: logBars(
      lowest,
      chances.map((value, index) => ({ at: index + 1, value, ink: "curvature" as const })),
    ),
  };
};

export const chancePlot = (coins: Coins, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(coins) : answered(coins);
