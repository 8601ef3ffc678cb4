import { roundedText } from "../../numbers/format.ts";
import type { GraphMark, GraphPlay, GraphPlot, Phase } from "../../plot.ts";
import { at, axis, ellipse, point } from "../common/graph.ts";
import { cloud, CLOUD_REACH } from "./cloud.ts";

interface Batch {
  readonly sigma: number;
  readonly n: number;
}

const CENTRE = at(0, 0);
/** Half the width of the window, in deviations. */
const REACH = 1.05 * CLOUD_REACH;

/** Named in the head of the frame: the cloud leaves no room for words. */
const full: GraphMark = point(CENTRE, { ink: "ink", shape: "cross" });

const axesOf = (reach: number, ticks: "numbers" | "none") => ({
  x: axis("error in the first entry", [-reach, reach], { ticks }),
  y: axis("error in the second entry", [-reach, reach], { ticks }),
});

/** Before the answer: the same cloud for every question, without a scale. */
const asking = ({ sigma, n }: Batch): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "Minibatch gradients around the full one",
  units: "cross: the full gradient; no scale",
  description:
    "A cross for the gradient over all examples, and a cloud of rings around it: the gradients of many minibatches. There is no scale.",
  table: {
    caption: "What is given",
    columns: ["quantity", "value"],
    rows: [
      [String.raw`deviation of one example $\sigma$`, String(sigma)],
      ["examples in a minibatch $n$", String(n)],
    ],
  },
  axes: axesOf(REACH, "none"),
  equalScale: true,
  marks: [...cloud(CENTRE, 1, "slope"), full],
});

const rounded = (value: number): string => roundedText(value, 3);

/** Batch sizes up to the one asked for and one beyond, each a whole square. */
const sizesAround = (n: number): readonly number[] => {
  const root = Math.round(Math.sqrt(n));
  return [...[2, 3, 4, 6, 8, 11, 15].filter((each) => each < root), root, root + 2].map(
    (each) => each * each,
  );
};

/** So many deviations of one example show the whole cloud of the smallest batch. */
const REACH_IN_SIGMA = 0.55 * CLOUD_REACH;

/** The handle stands on the edge of the cloud and is dragged inward as the batch grows. */
const byBatchSize = ({ sigma, n }: Batch): GraphPlay => ({
  label: "batch size $n$",
  start: sizesAround(n).indexOf(n),
  frames: sizesAround(n).map((size) => {
    const error = sigma / Math.sqrt(size);
    return {
      value: size,
      valueLabel: String(size),
      handle: at(error, 0),
      marks: [ellipse(CENTRE, [error, error]), ...cloud(CENTRE, error, "slope")],
      says: `With ${size} examples the standard error is ${rounded(error)}.`,
    };
  }),
});

const answered = (batch: Batch): GraphPlot => {
  const { sigma, n } = batch;
  const error = sigma / Math.sqrt(n);
  return {
    ...asking(batch),
    phase: "answered",
    units: "cross: the full gradient; circle: one standard error",
    description: `Minibatch gradients around the full one, with a circle of one standard error. For single examples it has the radius ${sigma}; for batches of ${n} it has shrunk to ${rounded(error)}, with the root of the batch size.`,
    table: {
      caption: "Standard error by batch size",
      columns: ["$n$", "standard error"],
      rows: [1, ...sizesAround(n)].map((size) => [String(size), rounded(sigma / Math.sqrt(size))]),
    },
    axes: axesOf(REACH_IN_SIGMA * sigma, "numbers"),
    marks: [{ ...ellipse(CENTRE, [sigma, sigma]), label: "one example" }, full],
    play: byBatchSize(batch),
  };
};

export const standardErrorPlot = (batch: Batch, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(batch) : answered(batch);
