import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception } from "../../family.ts";
import { exact, real } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { askingContours } from "./contours.ts";
import { drawModel } from "./draw-model.ts";
import { FEEDBACK } from "./feedback.ts";
import type { LocalModel } from "./quadratic.ts";
import {
  changeAlongStep,
  curvatureAlong,
  determinant,
  dot,
  hessianTimesGradient,
  largestEigenvalue,
  squaredNorm,
} from "./quadratic.ts";
import { breakEvenTex, modelLines } from "./step-lines.ts";
import { answeredStepPlot } from "./step-plot.ts";
import { CHANGE, givenTex, STEP } from "./tex.ts";

const critical = (model: LocalModel) => exact(2 * squaredNorm(model), curvatureAlong(model));

const draw = (random: Random, level: Level): Draw<LocalModel> => {
  const parameters = drawModel(random, level);
  const { g, H } = parameters;
  if (determinant(H) <= 0) return { kind: "rejected", because: "no minimum" };
  if (level > 1 && Math.abs(g[0]) === Math.abs(g[1])) {
    return { kind: "rejected", because: "equal entries of g" };
  }
  const { denominator } = critical(parameters);
  // A denominator of 1 leaves a whole number, the answer 1 among them.
  return denominator === 1n || denominator > (level === 1 ? 20n : 40n)
    ? { kind: "rejected", because: "denominator" }
    : { kind: "drawn", parameters };
};

/**
 * The change in cost turns from falling to rising where the gain is used up: bisection on the sign
 * of the quadratic, evaluated entry by entry.
 */
const bisect = (model: LocalModel): number => {
  let [falls, rises] = [1e-9, 1];
  while (changeAlongStep(model, rises) < 0) rises *= 2;
  for (let round = 0; round < 80; round += 1) {
    const middle = (falls + rises) / 2;
    if (changeAlongStep(model, middle) < 0) falls = middle;
    else rises = middle;
  }
  return (falls + rises) / 2;
};

const mistaken = (
  id: string,
  feedback: string,
  value: (model: LocalModel) => Quantity,
): Misconception<LocalModel, PlainAnswer> =>
  mistake(id, feedback, (model) => numberAnswer(value(model)));

export const criticalStepSize: FamilyDefinition<LocalModel, PlainAnswer> = {
  id: "critical-step-size",
  version: 1,
  title: "How large may the step be?",
  section: "8.2.1",
  concepts: ["ill-conditioning", "step size", "learning rate", "Hessian", "curvature", "Taylor"],
  objective: "Find the step size at which the gain of a gradient step is used up.",
  levels: [1, 2, 3],
  work: "paper",
  draw,
  question: (model) =>
    [
      String.raw`At $\theta$ the cost has gradient $g$ and Hessian $H$. You will take the step $${STEP}$.`,
      givenTex(model),
      String.raw`What is the largest $\varepsilon$ for which the second-order model does not say that the cost rises? Within 1 % counts; a fraction is fine.`,
    ].join("\n\n"),
  answerKind: {
    kind: "number",
    label: String.raw`Largest $\varepsilon$`,
    tolerance: ONE_PERCENT,
  },
  shown: ({ g, H }) => [...g, ...H.flat()],
  solve: (model) => numberAnswer(critical(model)),
  confirm: (model) => realAnswer(bisect(model)),
  misconceptions: [
    mistaken("best-step-instead", FEEDBACK.bestStepInstead, (model) =>
      exact(squaredNorm(model), curvatureAlong(model)),
    ),
    mistaken("upside-down", FEEDBACK.upsideDown, (model) =>
      exact(curvatureAlong(model), 2 * squaredNorm(model)),
    ),
    mistaken("norm-not-squared", FEEDBACK.normNotSquared, (model) =>
      real((2 * Math.sqrt(squaredNorm(model))) / curvatureAlong(model)),
    ),
    mistaken("worst-direction", FEEDBACK.worstDirection, ({ H }) => real(2 / largestEigenvalue(H))),
    mistaken("squared-Hg", FEEDBACK.squaredHg, (model) => {
      const Hg = hessianTimesGradient(model);
      return exact(2 * squaredNorm(model), dot(Hg, Hg));
    }),
  ],
  hint: () =>
    String.raw`The cost is back at its start where $${CHANGE} = 0$. One factor $\varepsilon$ can be taken out.`,
  explain: (model) => [
    ...modelLines(model),
    {
      says: "The cost neither rises nor falls where both terms are equal.",
      result: `$${CHANGE} = 0$`,
      role: "step",
    },
    {
      says: String.raw`Taking out $\varepsilon$ leaves an equation of the first degree.`,
      result: String.raw`$\tfrac12\varepsilon\, g^\top H g = g^\top g$`,
    },
    {
      says: "Solved for the step size.",
      result: String.raw`$\varepsilon = \frac{2\,g^\top g}{g^\top H g} = ${breakEvenTex(
        squaredNorm(model),
        curvatureAlong(model),
      )}$`,
      role: "step",
    },
  ],
  plot: (model, phase) =>
    phase === "asking" ? askingContours(model) : answeredStepPlot(model, critical(model)),
};
