import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { exact, real, squareRoot, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { dotProduct, over, times } from "../common/exactly.ts";
import { factorTex, quotientTex, valueTex } from "../common/tex.ts";
import { penaltyPlot } from "./penalty-plot.ts";

export type DecayParameters = {
  readonly w: readonly number[];
  readonly v: number;
  readonly lambda: number;
};

const TRIPLES = {
  1: [[3, 4]],
  2: [
    [3, 4],
    [5, 12],
    [8, 15],
    [7, 24],
  ],
} as const;

/** The factor that is best, as a fraction. */
const BEST = [
  [1, 5],
  [1, 4],
  [1, 3],
  [1, 2],
  [2, 3],
  [3, 2],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 1],
] as const;

const normOf = ({ w }: DecayParameters): Quantity => squareRoot(dotProduct(w, w));
const sizeOf = (v: number): Quantity => times(Math.abs(v), 1);

const draw = (random: Random, level: Level): Draw<DecayParameters> => {
  const [first, second] = random.pick<readonly [number, number]>(TRIPLES[level === 1 ? 1 : 2]);
  const legs = random.pick([
    [first, second],
    [second, first],
  ]);
  const tenths = random.integer(2, 20);
  const w = legs.map((leg) => (random.pick([-1, 1]) * leg * tenths) / 10);
  const [top, bottom] = random.pick(BEST);
  // In thousandths, so that v is printed exactly or not at all.
  const thousandths = (Math.hypot(first, second) * tenths * 100 * top * top) / (bottom * bottom);
  const v = (random.pick([-1, 1]) * Math.round(thousandths)) / 1000;
  const parameters = { w, v, lambda: random.pick([0.001, 0.01, 0.1]) };
  return drawnUnless(
    Number.isInteger(thousandths) ? undefined : "more than 3 decimals",
    parameters,
  );
};

/** The penalty is least where both parts are equal, α‖w‖ = |v|/α, so α = √(|v|/‖w‖). */
const bestFactor = (parameters: DecayParameters): Quantity =>
  squareRoot(over(sizeOf(parameters.v), normOf(parameters)));

/** The lowest place of α²‖w‖² + v²/α² by cutting an interval of ln α in three. */
const searched = (parameters: DecayParameters): number => {
  const { w, v } = parameters;
  const square = w.reduce((sum, weight) => sum + weight * weight, 0);
  const penalty = (logarithm: number): number =>
    square * Math.exp(2 * logarithm) + v * v * Math.exp(-2 * logarithm);
  let [low, high] = [-4, 4];
  for (let round = 0; round < 100; round += 1) {
    const third = (high - low) / 3;
    if (penalty(low + third) < penalty(high - third)) high -= third;
    else low += third;
  }
  return Math.exp((low + high) / 2);
};

const explain = (parameters: DecayParameters): readonly Step[] => {
  const { w, v } = parameters;
  const norm = normOf(parameters);
  const ratio = over(sizeOf(v), norm);
  return [
    {
      says: "The norm of the incoming weights.",
      result: String.raw`$\lVert w\rVert = \sqrt{${w.map((weight) => `${factorTex(weight)}^2`).join("+")}} = ${numberTex(norm)}$`,
    },
    {
      says: String.raw`With the factor, the penalty is $\tfrac\lambda2\left(\alpha^2\lVert w\rVert^2 + v^2/\alpha^2\right)$. Its derivative in $\alpha$ is zero where both parts are equal.`,
      result: String.raw`$\alpha^2\lVert w\rVert^2 = v^2/\alpha^2$`,
    },
    {
      says: String.raw`Solved for $\alpha$; $\lambda$ drops out.`,
      result: String.raw`$\alpha^2 = \frac{|v|}{\lVert w\rVert} = ${quotientTex(numberTex(sizeOf(v)), numberTex(norm), ratio)}$, so $\alpha ${valueTex(bestFactor(parameters))}$`,
    },
    {
      says: String.raw`Without weight decay every $\alpha > 0$ is as good. Decay picks one: the one that makes $\lVert\alpha w\rVert$ and $|v/\alpha|$ equal.`,
    },
  ];
};

export const scaleChosenByWeightDecay: FamilyDefinition<DecayParameters, PlainAnswer> = {
  id: "scale-chosen-by-weight-decay",
  version: 1,
  title: "Which scale does weight decay choose?",
  section: "8.2.2",
  concepts: ["weight decay", "ReLU", "identifiability", "weight space symmetry", "local minimum"],
  objective: "Find the scale of a ReLU unit at which weight decay is least.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ w, v, lambda }) =>
    [
      String.raw`A ReLU unit has the incoming weights $w=(${w.join(String.raw`,\;`)})$ and the outgoing weight $v=${v}$. With $\alpha w$, the bias scaled alike and $v/\alpha$ it computes the same function, for every $\alpha > 0$.`,
      String.raw`Weight decay, with none on the bias, adds the penalty $\tfrac{\lambda}{2}\left(\lVert \alpha w\rVert^2+(v/\alpha)^2\right)$ with $\lambda=${lambda}$. Which $\alpha$ makes it least? Within 1 % counts.`,
    ].join("\n\n"),
  answerKind: { kind: "number", label: String.raw`Best $\alpha$`, tolerance: ONE_PERCENT },
  shown: ({ w, v, lambda }) => [...w, v, lambda],
  solve: (parameters) => numberAnswer(bestFactor(parameters)),
  confirm: (parameters) => numberAnswer(real(searched(parameters))),
  misconceptions: [
    mistake(
      "root-forgotten",
      String.raw`That is $\alpha^2$. Take the root at the end.`,
      (parameters) => numberAnswer(over(sizeOf(parameters.v), normOf(parameters))),
    ),
    mistake(
      "upside-down",
      "Numerator and denominator are exchanged. Check: a large outgoing weight asks for larger incoming ones.",
      (parameters) => numberAnswer(over(exact(1), bestFactor(parameters))),
    ),
    mistake(
      "scale-is-free",
      "The scale is free without decay. With decay the penalty depends on it, and one scale is best.",
      () => numberAnswer(exact(1)),
    ),
    mistake(
      "sum-instead-of-norm",
      "That adds the sizes of the weights. The penalty holds their squares: use the norm.",
      ({ w, v }) => {
        const sum = w.reduce((all, weight) => all + Math.abs(weight), 0);
        return numberAnswer(real(Math.sqrt(Math.abs(v) / sum)));
      },
    ),
    mistake(
      "norm-squared",
      "That divides by the squared norm. Both parts of the penalty are squares: after the root, the norm itself is left.",
      (parameters) => {
        const norm = toNumber(normOf(parameters));
        return numberAnswer(real(Math.sqrt(Math.abs(parameters.v)) / norm));
      },
    ),
  ],
  hint: () =>
    String.raw`Write the penalty as a function of $\alpha$ alone, differentiate it, and set the derivative to zero. When are both parts equal?`,
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? undefined
      : penaltyPlot({
          norm: toNumber(normOf(parameters)),
          v: Math.abs(parameters.v),
          best: toNumber(bestFactor(parameters)),
        }),
};
