import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawSigned } from "../common/draws.ts";
import { coefficients, costTex, slopeTex, valueAt } from "./cubic.ts";
import type { Cubic } from "./cubic.ts";
import { cubicPlot, REACH } from "./cubic-plot.ts";

/** f(x, y) = (x − h)³ − 3k²(x − h) + s·c(y − m)²; written out in x where `form` says so. */
export type CubicParameters = Cubic & { readonly form: "factored" | "expanded" };

const draw = (random: Random, level: Level): Draw<CubicParameters> => ({
  kind: "drawn",
  parameters: {
    k: random.integer(1, 4),
    h: level === 1 ? random.integer(-3, 3) : drawSigned(random, 3),
    m: random.integer(-3, 3),
    s: random.pick([1, -1] as const),
    c: random.integer(1, 5),
    form: level === 1 ? "factored" : "expanded",
  },
});

const place = (x: number, y: number): PlainAnswer => vectorAnswer([exact(x), exact(y)]);

/**
 * The slope in x is zero at h ± k, with second derivatives ±6k there; that in y at m, with 2sc. The
 * saddle is where the two have different signs.
 */
const solve = ({ k, h, m, s }: Cubic): PlainAnswer => place(h - s * k, m);

/** The determinant of the Hessian by central differences at both candidates: negative at the saddle. */
const confirm = (cubic: Cubic): PlainAnswer => {
  const { k, h, m } = cubic;
  const f = (x: number, y: number): number => valueAt(cubic, { x, y });
  const step = 0.25;
  const determinantAt = (x: number): number => {
    const xx = f(x + step, m) - 2 * f(x, m) + f(x - step, m);
    const yy = f(x, m + step) - 2 * f(x, m) + f(x, m - step);
    const xy =
      (f(x + step, m + step) -
        f(x + step, m - step) -
        f(x - step, m + step) +
        f(x - step, m - step)) /
      4;
    return xx * yy - xy * xy;
  };
  const found = [h - k, h + k].filter((x) => determinantAt(x) < 0);
  return place(found[0] ?? Number.NaN, m);
};

const misconceptions: readonly Misconception<CubicParameters, PlainAnswer>[] = [
  mistake(
    "other-critical-point",
    "There the gradient is zero as well, but both curvatures have the same sign: it is no saddle.",
    ({ k, h, m, s }) => place(h + s * k, m),
  ),
  mistake(
    "root-forgotten",
    "The slope in $x$ is zero where a square has a certain value: take its root.",
    ({ k, h, m, s }) => place(h - s * k * k, m),
  ),
  mistake(
    "shift-sign",
    "A bracket such as $(x-h)$ is zero at $x=h$, not at $-h$.",
    ({ k, h, m, s }) => place(-h - s * k, -m),
  ),
  mistake("coordinates-swapped", "The first coordinate is $x$, the second $y$.", ({ k, h, m, s }) =>
    place(m, h - s * k),
  ),
  mistake(
    "point-of-inflection",
    "There the curvature in $x$ is zero, not the slope. Set both first derivatives to zero.",
    ({ h, m }) => place(h, m),
  ),
];

const signWord = (value: number): string => (value > 0 ? "positive" : "negative");

const explain = (cubic: CubicParameters): readonly Step[] => {
  const { k, h, m, s, c } = cubic;
  const saddle = h - s * k;
  const other = h + s * k;
  return [
    {
      says: "Both slopes must be zero. That in $y$ leaves one value.",
      result: String.raw`$\frac{\partial f}{\partial y} = 0 \;\Rightarrow\; y = ${m}$`,
    },
    {
      says: "That in $x$ leaves two.",
      result: String.raw`$\frac{\partial f}{\partial x} = ${slopeTex(cubic)} = 0 \;\Rightarrow\; x = ${h - k} \text{ or } ${h + k}$`,
    },
    {
      says: `The curvature in $y$ is ${signWord(s)} everywhere.`,
      result: String.raw`$\frac{\partial^2 f}{\partial y^2} = ${2 * s * c}$`,
    },
    {
      says: `At a saddle the curvature in $x$ has the other sign. At $x = ${saddle}$ it is ${signWord(-s)}, at $x = ${other}$ it is ${signWord(s)}.`,
      result: String.raw`$\frac{\partial^2 f}{\partial x^2} = ${coefficients(cubic).curvature},\quad ${-6 * s * k} \text{ and } ${6 * s * k}$`,
    },
    { says: "The saddle.", result: `$(${saddle}, ${m})$` },
  ];
};

export const findTheSaddle: FamilyDefinition<CubicParameters, PlainAnswer> = {
  id: "find-the-saddle",
  version: 1,
  title: "Where is the saddle?",
  section: "8.2.3",
  concepts: ["saddle point", "critical point", "Hessian", "flat region", "plateau"],
  objective: "Find the critical points of a function and tell which of them is the saddle.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (cubic) =>
    [
      "This cost has two critical points, and one of them is a saddle:",
      `$$\nf(x, y) = ${costTex(cubic, cubic.form)}.\n$$`,
      "Where is the saddle? Place it on the map or type $(x, y)$. Within 2 % of each axis counts.",
    ].join("\n\n"),
  answerKind: {
    kind: "point",
    label: "Saddle $(x, y)$",
    // Half units, so that placing the point takes reading the axes.
    axes: [
      { label: "$x$", from: -REACH, to: REACH, step: 0.5 },
      { label: "$y$", from: -REACH, to: REACH, step: 0.5 },
    ],
  },
  shown: (cubic) => coefficients(cubic)[cubic.form],
  solve,
  confirm,
  misconceptions,
  hint: () =>
    "Set both first derivatives to zero. Where two places remain, compare the signs of the two second derivatives.",
  explain,
  plot: cubicPlot,
};
