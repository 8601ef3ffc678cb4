import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact, multiply } from "../../numbers/quantity.ts";
import type { Fraction, Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { valueTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";
import type { EigenvalueRange } from "./zigzag.ts";
import { restingEllipses, zigzag } from "./zigzag.ts";

/** (κ − 1)/(κ + 1) with κ = b/a, so (b − a)/(b + a). */
const contraction = ({ a, b }: EigenvalueRange): Fraction => exact(b - a, b + a);

const rejection = (parameters: EigenvalueRange, level: Level): string | undefined => {
  if (2 * parameters.b < 3 * parameters.a) return "well conditioned";
  return level > 1 && contraction(parameters).denominator > 40n ? "denominator" : undefined;
};

const draw = (random: Random, level: Level): Draw<EigenvalueRange> => {
  const a = random.integer(1, level === 1 ? 5 : 12);
  const b = random.integer(a + 1, level === 1 ? 20 : 60);
  const parameters = { a, b };
  return drawnUnless(rejection(parameters, level), parameters);
};

/** Six steps with 2/(a + b) from (1, 1), measured. */
const measure = ({ a, b }: EigenvalueRange): number => {
  const epsilon = 2 / (a + b);
  let [x, y] = [1, 1];
  for (let step = 0; step < 6; step += 1) [x, y] = [x - epsilon * a * x, y - epsilon * b * y];
  return (Math.hypot(x, y) / Math.SQRT2) ** (1 / 6);
};

const mistaken = (
  id: string,
  feedback: string,
  value: (parameters: EigenvalueRange) => Quantity,
): Misconception<EigenvalueRange, PlainAnswer> =>
  mistake(id, feedback, (parameters) => numberAnswer(value(parameters)));

const explain = (parameters: EigenvalueRange): readonly Step[] => {
  const { a, b } = parameters;
  const factor = contraction(parameters);
  return [
    {
      says: "The best fixed step.",
      result: String.raw`$\varepsilon = \frac{2}{${a}+${b}} ${valueTex(exact(2, a + b))}$`,
      role: "step",
    },
    {
      says: String.raw`Along the flattest direction one step multiplies the error by $1-\varepsilon\cdot ${a}$.`,
      result: String.raw`$1 - \frac{2\cdot ${a}}{${a}+${b}} ${valueTex(factor)}$`,
      role: "slope",
    },
    {
      says: String.raw`Along the steepest direction the factor is $1-\varepsilon\cdot ${b}$: equal in size, and it swings.`,
      result: String.raw`$1 - \frac{2\cdot ${b}}{${a}+${b}} ${valueTex(exact(a - b, a + b))}$`,
      role: "curvature",
    },
    {
      says: String.raw`With $\kappa = \frac{${b}}{${a}}$ this is the known ratio.`,
      result: String.raw`$\frac{\kappa-1}{\kappa+1} ${valueTex(factor)}$`,
    },
  ];
};

export const contractionPerStep: FamilyDefinition<EigenvalueRange, PlainAnswer> = {
  id: "contraction-per-step",
  version: 1,
  title: "By how much does the error shrink?",
  section: "8.2.1",
  concepts: ["condition number", "ill-conditioning", "step size", "learning rate", "Hessian"],
  objective:
    "Work out from the eigenvalues how much a step with the best fixed size shrinks the error.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ a, b }) =>
    [
      String.raw`The eigenvalues of a quadratic cost's Hessian lie from $${a}$ to $${b}$. Gradient descent takes the best fixed step size, $\varepsilon = \frac{2}{${a}+${b}}$.`,
      "By which factor does the error, the distance from the minimum, shrink at each step in the worst direction? A fraction is exact; a decimal within 1 % counts.",
    ].join("\n\n"),
  answerKind: { kind: "fraction", label: "Factor per step" },
  shown: ({ a, b }) => [a, b],
  /** The ratio that, squared and for the cost, also bounds exact line search (Nocedal & Wright 2006, thm 3.3). */
  solve: (parameters) => numberAnswer(contraction(parameters)),
  confirm: (parameters) => realAnswer(measure(parameters)),
  misconceptions: [
    mistaken("step-one-over-lambda", FEEDBACK.stepOneOverLambda, ({ a, b }) => exact(b - a, b)),
    mistaken("one-over-kappa", FEEDBACK.oneOverKappa, ({ a, b }) => exact(a, b)),
    mistaken("upside-down", FEEDBACK.factorUpsideDown, ({ a, b }) => exact(b + a, b - a)),
    mistaken("cost-not-error", FEEDBACK.costNotError, (parameters) =>
      multiply(contraction(parameters), contraction(parameters)),
    ),
  ],
  hint: () =>
    String.raw`Along an eigenvector one step multiplies the error by $1-\varepsilon\lambda$. Try both ends of the range.`,
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? restingEllipses(parameters) : zigzag(parameters),
};
