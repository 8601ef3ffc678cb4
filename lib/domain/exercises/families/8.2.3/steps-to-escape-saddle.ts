import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex, roundedText, textToTex } from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, over, plus, times } from "../common/exactly.ts";
import { escapePlot } from "./escape-plot.ts";

export type EscapeParameters = {
  readonly epsilon: number;
  /** The curvature along the escape direction is −mu. */
  readonly mu: number;
  readonly start: number;
  readonly target: number;
};

const STEP_SIZES = [0.05, 0.1, 0.2, 0.5];
const FACTORS_PERCENT = { 1: [120, 150, 200, 300], 2: [105, 110, 120, 125, 150, 200] };
const STARTS = [0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0001];
const TARGETS = [0.5, 1, 2, 5];

/** 1 + εμ: what one step multiplies the offset by. */
const factorPerStep = ({ epsilon, mu }: EscapeParameters): number =>
  toNumber(plus(1, times(epsilon, mu)));

/** ln(D/d₀)/ln(1 + εμ), before it is rounded up. */
const stepsNeeded = (growth: number, factor: number): number => Math.log(growth) / Math.log(factor);

const growthOf = ({ start, target }: EscapeParameters): number => toNumber(over(target, start));

const draw = (random: Random, level: Level): Draw<EscapeParameters> => {
  const epsilon = random.pick(STEP_SIZES);
  const factor = random.pick(level === 1 ? FACTORS_PERCENT[1] : FACTORS_PERCENT[2]);
  const parameters = {
    epsilon,
    mu: toNumber(over(over(factor - 100, 100), epsilon)),
    start: random.pick(STARTS),
    target: random.pick(TARGETS),
  };
  const count = stepsNeeded(growthOf(parameters), factorPerStep(parameters));
  const because =
    count < 2.2
      ? "too few steps"
      : Math.abs(count - Math.round(count)) < 0.08
        ? "near a whole number"
        : undefined;
  return drawnUnless(because, parameters);
};

const roundedUp = (growth: number, factor: number): PlainAnswer =>
  integerAnswer(Math.ceil(stepsNeeded(growth, factor)));

/** Step after step, x ← x + εμx. */
const confirm = ({ epsilon, mu, start, target }: EscapeParameters): PlainAnswer => {
  let [offset, steps] = [start, 0];
  while (offset < target) {
    offset += epsilon * mu * offset;
    steps += 1;
  }
  return integerAnswer(steps);
};

const misconceptions: readonly Misconception<EscapeParameters, PlainAnswer>[] = [
  mistake(
    "straight-line",
    "Each step multiplies the offset; it does not add the same amount again.",
    (parameters) => {
      const { epsilon, mu, start, target } = parameters;
      const first = times(epsilon, mu, start);
      return integerAnswer(Math.ceil(toNumber(over(minus(target, start), first))));
    },
  ),
  mistake(
    "rounded-down",
    "After that many steps the distance is not yet reached: round up.",
    (parameters) =>
      integerAnswer(Math.floor(stepsNeeded(growthOf(parameters), factorPerStep(parameters)))),
  ),
  mistake(
    "step-size-forgotten",
    String.raw`The step size belongs into the factor: it is $1+\varepsilon\mu$.`,
    (parameters) => roundedUp(growthOf(parameters), 1 + parameters.mu),
  ),
  mistake(
    "distance-only",
    "The growth needed is the distance divided by the offset at the start.",
    (parameters) => roundedUp(1 / parameters.start, factorPerStep(parameters)),
  ),
  mistake(
    "never-escapes",
    "Only exactly on the ridge is there no way off. From any offset the distance grows at every step.",
    () => ({ kind: "none" }),
  ),
];

/** A logarithm with five significant digits, as tables and the question print it. */
const printedLog = (value: number): number => Number(Math.log10(value).toPrecision(5));

const logTex = (value: number): string =>
  String.raw`\log_{10} ${value} = ${roundedText(printedLog(value), 5)}`;

const explain = (parameters: EscapeParameters): readonly Step[] => {
  const { epsilon, mu, start, target } = parameters;
  const factor = factorPerStep(parameters);
  const count = stepsNeeded(growthOf(parameters), factor);
  return [
    {
      says: String.raw`The cost curves down by $\mu$, so a step of descent adds $\varepsilon\mu$ times the offset to it: this is the factor of each step.`,
      result: String.raw`$1+\varepsilon\mu = 1 + ${epsilon}\cdot ${mu} = ${factor}$`,
    },
    {
      says: "The offset has to grow by this much, and $k$ steps multiply it by the factor to the power $k$.",
      result: String.raw`$\frac{D}{d_0} = \frac{${target}}{${start}} = ${numberTex(over(target, start))}$`,
    },
    {
      says: "Logarithms turn the power into a product.",
      result: String.raw`$k \ge \frac{\log_{10}(D/d_0)}{\log_{10}(1+\varepsilon\mu)} = \frac{${textToTex(
        roundedText(Math.log10(target / start), 5),
      )}}{${roundedText(printedLog(factor), 5)}} \approx ${roundedText(count, 4)}$`,
    },
    {
      says: "Only whole steps are taken, so round up.",
      result: `$k = ${Math.ceil(count)}$`,
      role: "step",
    },
  ];
};

/** The logarithms that the question prints, without those that anybody knows. */
const logsOf = (parameters: EscapeParameters): readonly number[] => [
  factorPerStep(parameters),
  ...[parameters.target, parameters.start].filter((value) => value !== 1),
];

export const stepsToEscapeSaddle: FamilyDefinition<EscapeParameters, PlainAnswer> = {
  id: "steps-to-escape-saddle",
  version: 1,
  title: "How long does descent stay near the saddle?",
  section: "8.2.3",
  concepts: [
    "near a saddle point",
    "saddle point",
    "flat region",
    "plateau",
    "critical point",
    "Hessian",
    "eigenvalue",
  ],
  objective:
    "Count the steps in which gradient descent leaves a saddle along its escape direction.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) =>
    [
      String.raw`Gradient descent starts near a saddle, off it by $d_0 = ${parameters.start}$ along the escape direction. The curvature in this direction is $-\mu$ with $\mu = ${parameters.mu}$, the step size is $\varepsilon = ${parameters.epsilon}$.`,
      `After how many steps is the offset $D = ${parameters.target}$ or more for the first time? Exact.`,
      `$${logsOf(parameters)
        .map(logTex)
        .join(String.raw`,\quad `)}$`,
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "Steps", orNever: true },
  shown: (parameters) => {
    const { epsilon, mu, start, target } = parameters;
    return [epsilon, mu, start, target, ...logsOf(parameters).map(printedLog)];
  },
  solve: (parameters) => roundedUp(growthOf(parameters), factorPerStep(parameters)),
  confirm,
  misconceptions,
  hint: () =>
    String.raw`Each step multiplies the offset by $1+\varepsilon\mu$. Which power of this factor is large enough?`,
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? undefined : escapePlot(parameters, factorPerStep(parameters)),
};
