import {
  numberText,
  roundedText,
  signedText,
  textToTex,
  withMinusSign,
} from "../../numbers/format.ts";
import { toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import type { PlotTable, SlicePlot, StepPlot, StepScale } from "../../plot.ts";
import { tidy } from "../../numbers/tidy.ts";
import { answeredContours } from "./contours.ts";
import type { LocalModel } from "./quadratic.ts";
import { curvatureAlong, squaredNorm } from "./quadratic.ts";
import { CHANGE } from "./tex.ts";

const TICKS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
const MOST_TICKS = 12;

const signed = (value: number): string => withMinusSign(signedText(roundedText(tidy(value), 4)));

/** A scale that holds the step and the point where the gain is used up, with round ticks. */
const scaleFor = (model: LocalModel, given: Quantity): StepScale => {
  const breakEven = (2 * squaredNorm(model)) / curvatureAlong(model);
  const needed = Math.max(1.25 * toNumber(given), 1.15 * breakEven);
  const tick = TICKS.find((candidate) => needed / candidate <= MOST_TICKS) ?? 1;
  return {
    given: tidy(toNumber(given)),
    givenLabel: numberText(given),
    largest: Number((Math.ceil(needed / tick) * tick).toFixed(2)),
    tick,
    perEpsilon: { x: -model.g[0], y: -model.g[1] },
  };
};

interface Terms {
  readonly slope: number;
  readonly curvature: number;
  readonly together: number;
}

const termsAt = (model: LocalModel, epsilon: number): Terms => {
  const slope = -epsilon * squaredNorm(model);
  const curvature = (epsilon * epsilon * curvatureAlong(model)) / 2;
  return { slope, curvature, together: slope + curvature };
};

/** `given` is not rounded: a step that breaks even has to give 0. */
const tableOf = (model: LocalModel, scale: StepScale, given: number): PlotTable => {
  const count = Math.round(scale.largest / scale.tick);
  const ticks = Array.from({ length: count + 1 }, (_, index) => tidy(index * scale.tick));
  const epsilons = Array.from(new Set([...ticks, scale.given])).sort((a, b) => a - b);
  return {
    caption: String.raw`Change in cost by $\varepsilon$`,
    columns: [String.raw`$\varepsilon$`, "slope", "curvature", "together"],
    rows: epsilons.map((epsilon) => {
      const { slope, curvature, together } = termsAt(
        model,
        epsilon === scale.given ? given : epsilon,
      );
      return [roundedText(epsilon, 4), signed(slope), signed(curvature), signed(together)];
    }),
  };
};

const mark = (epsilon: number) => ({ epsilon: tidy(epsilon), label: roundedText(epsilon, 3) });

const sliceOf = (model: LocalModel, scale: StepScale, given: number): SlicePlot => {
  const [S, Q] = [squaredNorm(model), curvatureAlong(model)];
  const { slope, curvature, together } = termsAt(model, given);
  const labels = {
    slope: signed(slope),
    curvature: signed(curvature),
    together: signed(together),
  };
  return {
    kind: "slice",
    title: "Change in cost along the step",
    units: `$${CHANGE}$`,
    description: String.raw`Three curves over the step size. At $\varepsilon = ${textToTex(scale.givenLabel)}$ the slope gives ${labels.slope} and the curvature ${labels.curvature}, together ${labels.together}. The cost is lowest at $\varepsilon = ${mark(S / Q).label}$ and back at its start at $\varepsilon = ${mark((2 * S) / Q).label}$.`,
    table: tableOf(model, scale, given),
    slopePerEpsilon: S,
    curvature: Q,
    epsilon: { largest: scale.largest, tick: scale.tick },
    given: { epsilon: scale.given, label: scale.givenLabel },
    labels,
    bestStep: mark(S / Q),
    breakEven: mark((2 * S) / Q),
  };
};

/** After the answer: contours and slice of the step −εg, with one handle for ε. */
export const answeredStepPlot = (model: LocalModel, epsilon: Quantity): StepPlot => {
  const scale = scaleFor(model, epsilon);
  const given = toNumber(epsilon);
  const slice = sliceOf(model, scale, given);
  const contours = answeredContours(model, {
    scale,
    change: tidy(termsAt(model, given).together),
    changeLabel: slice.labels.together,
  });
  return {
    kind: "step",
    title: String.raw`The step $-\varepsilon g$`,
    units: "change in cost",
    description: `${contours.description} ${slice.description}`,
    table: slice.table,
    contours,
    slice,
  };
};
