import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact, real } from "../../numbers/quantity.ts";
import type { Fraction, Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer, realAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { quotientTex, valueTex } from "../common/tex.ts";
import { askingContours } from "./contours.ts";
import { directionSlices } from "./direction-slices.ts";
import { drawModel } from "./draw-model.ts";
import { FEEDBACK } from "./feedback.ts";
import type { LocalModel } from "./quadratic.ts";
import {
  curvatureAlong,
  determinant,
  dot,
  hessianTimesGradient,
  largestEigenvalue,
  squaredNorm,
} from "./quadratic.ts";
import { modelLines } from "./step-lines.ts";
import { givenTex } from "./tex.ts";

/** uᵀHu with u = g/‖g‖, the second derivative in that direction (Goodfellow et al. 2016, 4.3.1). */
const curvature = (model: LocalModel): Fraction => exact(curvatureAlong(model), squaredNorm(model));

const draw = (random: Random, level: Level): Draw<LocalModel> => {
  const model = drawModel(random, level);
  return drawnUnless(determinant(model.H) <= 0 ? "no minimum" : undefined, model);
};

/** The central second difference of f(tu) over one unit, exact for a quadratic. */
const secondDifference = (model: LocalModel): number => {
  const length = Math.sqrt(squaredNorm(model));
  const f = (t: number): number => {
    const x = model.g.map((entry) => (t * entry) / length);
    return dot(model.g, x) + dot(hessianTimesGradient({ g: x, H: model.H }), x) / 2;
  };
  return f(1) - 2 * f(0) + f(-1);
};

const mistaken = (
  id: string,
  feedback: string,
  value: (model: LocalModel) => Quantity,
): Misconception<LocalModel, PlainAnswer> =>
  mistake(id, feedback, (model) => numberAnswer(value(model)));

const explain = (model: LocalModel): readonly Step[] => {
  const largest = largestEigenvalue(model.H);
  const smallest = determinant(model.H) / largest;
  return [
    ...modelLines(model),
    {
      says: "A unit vector has length one, so divide by the squared length.",
      result: String.raw`$\frac{g^\top H g}{g^\top g} = ${quotientTex(String(curvatureAlong(model)), String(squaredNorm(model)), curvature(model))}$`,
      role: "curvature",
    },
    {
      says: "As in every direction, it lies between the eigenvalues of $H$.",
      result: String.raw`$\lambda_{\min} ${valueTex(real(smallest))},\quad \lambda_{\max} ${valueTex(real(largest))}$`,
    },
  ];
};

export const curvatureAlongGradient: FamilyDefinition<LocalModel, PlainAnswer> = {
  id: "curvature-along-gradient",
  version: 1,
  title: "How curved is the cost along the gradient?",
  section: "8.2.1",
  concepts: ["curvature", "ill-conditioning", "Hessian", "Taylor", "condition number"],
  objective: "Work out the curvature of the cost along the direction of the gradient.",
  levels: [1, 2, 3],
  work: "paper",
  draw,
  question: (model) =>
    [
      String.raw`At $\theta$ the cost has gradient $g$ and Hessian $H$.`,
      givenTex(model),
      "What is the curvature of the cost, its second derivative, along the unit vector in the direction of $g$? Within 1 % counts; a fraction is fine.",
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Curvature along $g$", tolerance: ONE_PERCENT },
  shown: ({ g, H }) => [...g, ...H.flat()],
  solve: (model) => numberAnswer(curvature(model)),
  confirm: (model) => realAnswer(secondDifference(model)),
  misconceptions: [
    mistaken("not-normalised", FEEDBACK.notNormalised, (model) => exact(curvatureAlong(model))),
    mistaken("norm-not-squared", FEEDBACK.normOnce, (model) =>
      real(curvatureAlong(model) / Math.sqrt(squaredNorm(model))),
    ),
    mistaken("mean-of-diagonal", FEEDBACK.meanOfDiagonal, ({ H }) => exact(H[0][0] + H[1][1], 2)),
    mistaken("largest-eigenvalue", FEEDBACK.largestEigenvalue, ({ H }) =>
      real(largestEigenvalue(H)),
    ),
    mistaken("squared-Hg", FEEDBACK.squaredHg, (model) => {
      const Hg = hessianTimesGradient(model);
      return exact(dot(Hg, Hg), squaredNorm(model));
    }),
  ],
  hint: () =>
    String.raw`The curvature along a unit vector $u$ is $u^\top H u$. Here $u$ is $g$ divided by its length.`,
  explain,
  plot: (model, phase) => (phase === "asking" ? askingContours(model) : directionSlices(model)),
};
