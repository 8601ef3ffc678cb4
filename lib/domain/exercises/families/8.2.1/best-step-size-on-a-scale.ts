import type { AnswerKind, PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { FamilyDefinition } from "../../family.ts";
import { answerCounts, isWithinShare } from "../../judging/equal.ts";
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

const SAME_VALUE = 0.01;

/** Two mistakes with different values lie so near on the scale that a finger could not tell which was made. */
const mistakesMeet = (model: LocalModel): boolean => {
  const wrongs = bestStepSize.misconceptions.flatMap((mistake) => {
    const wrong = mistake.wrong(model);
    return wrong === "does-not-apply" ? [] : [wrong];
  });
  return wrongs.some((one, index) =>
    wrongs
      .slice(index + 1)
      .some(
        (other) => answerCounts(ON_A_SCALE, one, other) && !isWithinShare(one, other, SAME_VALUE),
      ),
  );
};

/** At the first level the step is set on a scale from 0 to 1: its size counts before its digits. */
export const bestStepSizeOnAScale: FamilyDefinition<LocalModel, PlainAnswer> = {
  ...bestStepSize,
  version: 2,
  draw: (random, level, outcome) => {
    const drawn = bestStepSize.draw(random, level, outcome);
    const meets = drawn.kind === "drawn" && level === 1 && mistakesMeet(drawn.parameters);
    return meets ? { kind: "rejected", because: "two mistakes too near on the scale" } : drawn;
  },
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
