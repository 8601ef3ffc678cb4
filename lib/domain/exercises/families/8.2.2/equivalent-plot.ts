import { numberText, withMinusSign } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { GraphFrame, GraphPlot } from "../../plot.ts";
import { at, axis, curve, sampled, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import type { ModelName } from "./models.ts";
import { models } from "./models.ts";

interface Pair {
  readonly model: ModelName;
  readonly a: number;
  readonly b: number;
  readonly A: number;
}

const RANGE = [-2, 2] as const;
/** Exponentials stay readable in a narrow window. */
const NARROW = [-0.5, 0.5] as const;

/** Values of b around a middle, quarter by quarter of its size, the middle among them. */
const valuesAround = (middle: number): readonly number[] => {
  const step = Math.max(0.25, Math.abs(middle) / 4);
  return Array.from({ length: 9 }, (_, index) => middle + (index - 4) * step).filter(
    (value) => value !== 0,
  );
};

/** The old function, and that of the new a with a b that can be moved; they meet where there is an equivalent b. */
export const equivalentPlot = (
  { model, a, b, A }: Pair,
  other: Quantity | undefined,
): GraphPlot => {
  const { of, tex } = models[model];
  const range = model === "exponential" ? NARROW : RANGE;
  const middle = other === undefined ? b : toNumber(other);
  const values = valuesAround(middle);
  const label = (value: number): string =>
    withMinusSign(value === middle && other !== undefined ? numberText(other) : cellText(value));
  const gap = (value: number): number =>
    Math.max(...sampled(range, (x) => Math.abs(of(a, b, x) - of(A, value, x))).map(({ y }) => y));
  const heights = [a, A].flatMap((first) =>
    sampled(range, (x) => of(first, first === a ? b : middle, x)).map(({ y }) => y),
  );
  const [low, high] = spanOf(heights, 0.3);
  const edge = 0.02 * (high - low);
  const inside = (y: number): number => Math.min(high - edge, Math.max(low + edge, y));
  const frame = (value: number): GraphFrame => ({
    value,
    valueLabel: label(value),
    handle: at(range[1] * 0.75, inside(of(A, value, range[1] * 0.75))),
    marks: [
      curve(
        sampled(range, (x) => of(A, value, x)),
        { ink: "step", line: "dashed", label: "new" },
      ),
    ],
    says:
      gap(value) < 1e-9
        ? "Both curves lie on each other: this $b$ is equivalent."
        : `The curves differ by up to ${cellText(gap(value))} here.`,
  });
  return {
    kind: "graph",
    phase: "answered",
    title: `$y=${tex}$`,
    units: "move $b$",
    description: `The function of the old parameters, and the one of the new $a$ with a $b$ that can be moved. ${
      other === undefined
        ? "For no $b$ do both curves lie on each other."
        : `At $b=${numberText(other)}$ both curves lie on each other.`
    }`,
    table: {
      caption: "How far the new function is from the old one",
      columns: ["$b$", "largest difference"],
      rows: values.map((value) => [label(value), gap(value) < 1e-9 ? "0" : cellText(gap(value))]),
    },
    axes: { x: axis("$x$", range), y: axis("$y$", [low, high]) },
    equalScale: false,
    marks: [
      curve(
        sampled(range, (x) => of(a, b, x)),
        { ink: "curvature", label: "old" },
      ),
    ],
    play: {
      label: "$b$ of the new function",
      frames: values.map(frame),
      start: 0,
    },
  };
};
