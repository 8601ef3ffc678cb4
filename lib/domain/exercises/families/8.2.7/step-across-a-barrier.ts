import type { Random } from "#lib/domain/random/index.ts";
import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, decimal, exact, real, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, plus, times } from "../common/exactly.ts";
import { factorsTex, fromRoots, exactValueAt } from "../common/polynomial.ts";
import { costAt, exactCostAt, slopeAt } from "./landscape.ts";
import { landscapePlot, signLine } from "./landscape-plot.ts";

export type BarrierParameters = {
  /** Left minimum, barrier, right minimum. */
  readonly roots: readonly number[];
  readonly x0: number;
  readonly epsilon: number;
};

const LEFT_OR_RIGHT: readonly Option[] = [
  { id: "left", label: "left", synonyms: ["l", "left of it"] },
  { id: "right", label: "right", synonyms: ["r", "right of it"] },
];

const SMALL_STEP_SIZES = [0.01, 0.02, 0.05] as const;
const STEP_SIZES = { 1: [0.1, 0.2], 2: [...SMALL_STEP_SIZES, 0.1, 0.2] } as const;

const barrierOf = ({ roots }: BarrierParameters): number => roots[1] ?? 0;
const slopeOf = ({ roots, x0 }: BarrierParameters): Quantity => exactValueAt(fromRoots(roots), x0);

/** x − εJ′(x). */
const landing = (parameters: BarrierParameters): Quantity =>
  minus(parameters.x0, times(parameters.epsilon, slopeOf(parameters)));

const sideOf = (parameters: BarrierParameters, x: Quantity): string =>
  compare(x, exact(barrierOf(parameters))) < 0 ? "left" : "right";

const startSide = (parameters: BarrierParameters): string =>
  sideOf(parameters, decimal(parameters.x0));

const crosses = (parameters: BarrierParameters): boolean =>
  sideOf(parameters, landing(parameters)) !== startSide(parameters);

/** Of version 1: steps that cross come of few starts, and those between near roots come too often. */
const drawRootByRoot = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<BarrierParameters> => {
  const first = random.integer(-4, -1);
  const barrier = random.integer(0, 2);
  const last = barrier + random.integer(1, 4);
  const parameters = {
    roots: [first, barrier, last],
    x0: random.integer(2 * first - 4, 2 * last + 4) / 2,
    epsilon: random.pick<number>(STEP_SIZES[level === 1 ? 1 : 2]),
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

const rejection = (
  parameters: BarrierParameters,
  outcome: string | undefined,
): string | undefined => {
  if (parameters.roots.includes(parameters.x0)) return "on a root";
  const x = toNumber(landing(parameters));
  if (Math.abs(x - barrierOf(parameters)) < 0.15) return "near the barrier";
  if (Math.abs(x) < 0.05 || Math.abs(x) > 9) return "landing";
  const reached = crosses(parameters) ? "crosses" : "stays";
  return reached === outcome ? undefined : "outcome";
};

const wholeNumbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** All roots, with all starts on half units from two left of the first to two right of the last. */
const PLACES = wholeNumbers(-4, -1).flatMap((first) =>
  wholeNumbers(0, 2).flatMap((barrier) =>
    wholeNumbers(barrier + 1, barrier + 4).flatMap((last) =>
      wholeNumbers(2 * first - 4, 2 * last + 4).map((halves) => ({
        roots: [first, barrier, last],
        x0: halves / 2,
      })),
    ),
  ),
);

/**
 * Each place as often as any other. Hardly any step crosses with a small step size: most that stay have
 * a large one too, so that the step size alone does not tell.
 */
const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<BarrierParameters> => {
  const isSmall = level > 1 && random.integer(1, 8) === 1;
  const parameters = {
    ...random.pick(PLACES),
    epsilon: random.pick<number>(isSmall ? SMALL_STEP_SIZES : STEP_SIZES[1]),
  };
  return drawnUnless(rejection(parameters, outcome), parameters);
};

/** The landing place with the valley in which it lies. */
const landed = (parameters: BarrierParameters, x: Quantity): VerdictAnswer =>
  verdictAnswer(sideOf(parameters, x), x);

/** The slope from differences of the cost, then slow descent until it is clear into which valley. */
const descended = (parameters: BarrierParameters): VerdictAnswer => {
  const { roots, x0, epsilon } = parameters;
  const central = (h: number): number => (costAt(roots, x0 + h) - costAt(roots, x0 - h)) / (2 * h);
  const slope = (4 * central(0.25) - central(0.5)) / 3;
  const x = x0 - epsilon * slope;
  const [left = 0, , right = 0] = roots;
  let place = x;
  while (Math.abs(place - left) > 0.05 && Math.abs(place - right) > 0.05) {
    const steepness = slopeAt(roots, place);
    place -= 0.01 * Math.sign(steepness) * Math.min(1, Math.abs(steepness));
  }
  return verdictAnswer(Math.abs(place - left) <= 0.05 ? "left" : "right", real(x));
};

const mistaken = (
  id: string,
  feedback: string,
  place: (parameters: BarrierParameters) => Quantity,
): Misconception<BarrierParameters, VerdictAnswer> =>
  mistake(id, feedback, (parameters) => landed(parameters, place(parameters)));

const explain = (parameters: BarrierParameters): readonly Step[] => {
  const { roots, x0, epsilon } = parameters;
  const slope = slopeOf(parameters);
  const x = landing(parameters);
  const barrier = barrierOf(parameters);
  const factors = roots.map((root) => `(${x0}${root < 0 ? "+" : "-"}${Math.abs(root)})`).join("");
  const slopeFactor = numberTex(slope).startsWith("-") ? `(${numberTex(slope)})` : numberTex(slope);
  return [
    {
      says: "The slope at the start.",
      result: `$J'(${x0}) = ${factors} = ${numberTex(slope)}$`,
      role: "slope",
    },
    {
      says: "One step against it.",
      result: String.raw`$${x0} - ${epsilon}\cdot ${slopeFactor} = ${numberTex(x)}$`,
      role: "step",
    },
    {
      says: `The barrier is at $${barrier}$. The start lies on the ${startSide(parameters)}, the landing on the ${sideOf(parameters, x)}.`,
    },
    {
      says: crosses(parameters)
        ? "The step is so long that it leaves its valley. That small steps stay in their valley says nothing about steps of finite length."
        : "The step stays on its side of the barrier.",
    },
  ];
};

export const stepAcrossABarrier: FamilyDefinition<BarrierParameters, VerdictAnswer> = {
  id: "step-across-a-barrier",
  version: 2,
  title: "Does the step leave the valley?",
  section: "8.2.7",
  concepts: ["basin", "local and global structure", "initial point", "local and global"],
  objective: "Work out where a gradient step lands, and in which valley.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["crosses", "stays"],
  outcomeOf: (parameters) => (crosses(parameters) ? "crosses" : "stays"),
  draw,
  question: (parameters) => {
    const { roots, x0, epsilon } = parameters;
    return [
      "A cost $J$ of one parameter has the slope",
      `$$\nJ'(x)=${factorsTex(roots)}.\n$$`,
      String.raw`Gradient descent takes one step from $x=${x0}$ with $\varepsilon=${epsilon}$. Does it land left or right of the barrier at $${barrierOf(parameters)}$? Give also where it lands. Within 1 % counts.`,
    ].join("\n\n");
  },
  answerKind: {
    kind: "verdict",
    label: "Valley",
    options: LEFT_OR_RIGHT,
    reason: { kind: "number", label: "Landing at $x$", tolerance: ONE_PERCENT },
  },
  shown: ({ roots, x0, epsilon }) => [...roots.filter((root) => root !== 0), x0, epsilon],
  solve: (parameters) => landed(parameters, landing(parameters)),
  confirm: descended,
  misconceptions: [
    mistaken(
      "uphill",
      "That step goes uphill. Descent subtracts the step size times the slope.",
      (parameters) => plus(parameters.x0, times(parameters.epsilon, slopeOf(parameters))),
    ),
    mistaken(
      "step-size-forgotten",
      String.raw`Multiply the slope by $\varepsilon$ before it is subtracted.`,
      (parameters) => minus(parameters.x0, slopeOf(parameters)),
    ),
    mistake(
      "same-basin-always",
      "A step of finite length can cross a barrier. Compare the landing with the barrier.",
      (parameters) => verdictAnswer(startSide(parameters), landing(parameters)),
    ),
    mistaken(
      "direction-only",
      String.raw`That moves by $\varepsilon$ alone. The step is $\varepsilon$ times the slope.`,
      (parameters) => {
        const sign = toNumber(slopeOf(parameters)) > 0 ? 1 : -1;
        return minus(parameters.x0, times(parameters.epsilon, sign));
      },
    ),
    mistaken(
      "cost-for-slope",
      "That puts the cost in the place of the slope. The slope is the product of the factors itself.",
      ({ roots, x0, epsilon }) => minus(x0, times(epsilon, exactCostAt(roots, x0))),
    ),
  ],
  hint: () =>
    String.raw`Put the start into the slope, factor by factor. The step is $-\varepsilon$ times the result.`,
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? signLine(parameters)
      : landscapePlot({
          roots: parameters.roots,
          x0: parameters.x0,
          ends: [{ x: toNumber(landing(parameters)), label: "landing", says: "the step lands at" }],
          title: "One step",
        }),
};

/** As it was first drawn, for the reviews of that time. */
export const stepAcrossABarrierFirst: typeof stepAcrossABarrier = {
  ...stepAcrossABarrier,
  version: 1,
  draw: drawRootByRoot,
};
