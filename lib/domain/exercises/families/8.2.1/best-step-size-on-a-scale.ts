import type { AnswerKind, PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { FamilyDefinition } from "../../family.ts";
import { bestStepSize } from "./best-step-size.ts";
import type { LocalModel } from "./quadratic.ts";
import { givenTex, STEP } from "./tex.ts";

const LABEL = String.raw`Best $\varepsilon$`;

const ON_A_SCALE: AnswerKind = {
  kind: "slider",
  label: LABEL,
  axis: { label: String.raw`$\varepsilon$`, from: 0, to: 1, step: 0.01 },
};

const TYPED: AnswerKind = { kind: "number", label: LABEL, tolerance: ONE_PERCENT };

/** Only the first level has no cross terms, and there no best step is longer than 1. */
const isFirstLevel = ({ H }: LocalModel): boolean => H[0][1] === 0;

/** At the first level the step is set on a scale from 0 to 1: its size counts before its digits. */
export const bestStepSizeOnAScale: FamilyDefinition<LocalModel, PlainAnswer> = {
  ...bestStepSize,
  version: 2,
  question: (model) =>
    isFirstLevel(model)
      ? [
          String.raw`At $\theta$ the cost has gradient $g$ and Hessian $H$. You will take the step $${STEP}$.`,
          givenTex(model),
          String.raw`Which $\varepsilon$ lowers the second-order model of the cost most? Set it on the scale or type it; within 2 % of the scale counts, and a fraction is fine.`,
        ].join("\n\n")
      : bestStepSize.question(model),
  answerKind: { kind: "number", at: (model) => (isFirstLevel(model) ? ON_A_SCALE : TYPED) },
};
