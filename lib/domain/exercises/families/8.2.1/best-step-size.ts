import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception } from "../../family.ts";
import { exact, real } from "../../numbers/quantity.ts";
import type { Fraction, Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { quotientTex } from "../common/tex.ts";
import { askingContours } from "./contours.ts";
import { drawModel } from "./draw-model.ts";
import { FEEDBACK } from "./feedback.ts";
import type { LocalModel } from "./quadratic.ts";
import {
  changeAlongStep,
  curvatureAlong,
  determinant,
  largestEigenvalue,
  squaredNorm,
} from "./quadratic.ts";
import { modelLines } from "./step-lines.ts";
import { answeredStepPlot } from "./step-plot.ts";
import { CHANGE, givenTex, STEP } from "./tex.ts";

/** S/Q, the minimiser of the model along −g (Goodfellow, Bengio, Courville 2016, eq. 4.10). */
const best = (model: LocalModel): Fraction => exact(squaredNorm(model), curvatureAlong(model));

const rejection = (model: LocalModel, level: Level): string | undefined => {
  const [p, q] = model.g;
  if (determinant(model.H) <= 0) return "no minimum";
  if (level > 1 && Math.abs(p) === Math.abs(q)) return "equal entries of g";
  const { denominator } = best(model);
  return denominator === 1n || denominator > (level === 1 ? 20n : 40n) ? "denominator" : undefined;
};

const draw = (random: Random, level: Level): Draw<LocalModel> => {
  const model = drawModel(random, level);
  return drawnUnless(rejection(model, level), model);
};

/** Ternary search for the bottom of the slice, on values of the quadratic. */
const searchBottom = (model: LocalModel): number => {
  let [low, high] = [0, 1];
  while (changeAlongStep(model, high) < 0) high *= 2;
  for (let round = 0; round < 100; round += 1) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (changeAlongStep(model, left) < changeAlongStep(model, right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
};

const mistaken = (
  id: string,
  feedback: string,
  value: (model: LocalModel) => Quantity,
): Misconception<LocalModel, PlainAnswer> =>
  mistake(id, feedback, (model) => numberAnswer(value(model)));

export const bestStepSize: FamilyDefinition<LocalModel, PlainAnswer> = {
  id: "best-step-size",
  version: 1,
  title: "Which step lowers the cost most?",
  section: "8.2.1",
  concepts: ["step size", "learning rate", "ill-conditioning", "Hessian", "curvature", "Taylor"],
  objective: "Find the step size that lowers the second-order model of the cost most.",
  levels: [1, 2, 3],
  work: "paper",
  draw,
  question: (model) =>
    [
      String.raw`At $\theta$ the cost has gradient $g$ and Hessian $H$. You will take the step $${STEP}$.`,
      givenTex(model),
      String.raw`Which $\varepsilon$ lowers the second-order model of the cost most? Within 1 % counts; a fraction is fine.`,
    ].join("\n\n"),
  answerKind: { kind: "number", label: String.raw`Best $\varepsilon$`, tolerance: ONE_PERCENT },
  shown: ({ g, H }) => [...g, ...H.flat()],
  solve: (model) => numberAnswer(best(model)),
  confirm: (model) => realAnswer(searchBottom(model)),
  misconceptions: [
    mistaken("critical-step-instead", FEEDBACK.criticalStepInstead, (model) =>
      exact(2 * squaredNorm(model), curvatureAlong(model)),
    ),
    mistaken("upside-down", FEEDBACK.upsideDown, (model) =>
      exact(curvatureAlong(model), squaredNorm(model)),
    ),
    mistaken("worst-direction", FEEDBACK.worstDirection, ({ H }) => real(1 / largestEigenvalue(H))),
    mistaken("norm-not-squared", FEEDBACK.normNotSquared, (model) =>
      real(Math.sqrt(squaredNorm(model)) / curvatureAlong(model)),
    ),
  ],
  hint: () =>
    String.raw`Along the step, the change in cost is a parabola in $\varepsilon$. Its derivative is zero at the bottom.`,
  explain: (model) => [
    ...modelLines(model),
    {
      says: String.raw`The change in cost as a function of $\varepsilon$.`,
      result: `$${CHANGE}$`,
    },
    {
      says: "At the bottom its derivative is zero.",
      result: String.raw`$\varepsilon\, g^\top H g - g^\top g = 0$`,
    },
    {
      says: "Solved for the step size.",
      result: String.raw`$\varepsilon = \frac{g^\top g}{g^\top H g} = ${quotientTex(String(squaredNorm(model)), String(curvatureAlong(model)), best(model), 3)}$`,
      role: "step",
    },
  ],
  plot: (model, phase) =>
    phase === "asking" ? askingContours(model) : answeredStepPlot(model, best(model)),
};
