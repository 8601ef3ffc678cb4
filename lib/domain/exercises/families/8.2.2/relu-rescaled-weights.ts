import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { decimal, exact, real } from "../../numbers/quantity.ts";
import { mistake, vectorAnswer } from "../common/answers.ts";
import { drawSigned } from "../common/draws.ts";
import { minus, over, times } from "../common/exactly.ts";
import { factorTex } from "../common/tex.ts";
import type { Unit } from "./relu.ts";
import { namesTex, preActivation, relu, rescaled, rowOf, unitTex } from "./relu.ts";
import { overlayPlot } from "./overlay-plot.ts";

export type RescalingParameters = {
  readonly w: readonly number[];
  readonly b: number;
  readonly v: number;
  readonly alpha: number;
};

const FACTORS = { 1: [2, 3, 4, 5, 10], 2: [0.1, 0.2, 0.25, 0.5, 1.5, 2.5, 4] } as const;

const draw = (random: Random, level: Level): Draw<RescalingParameters> => {
  const alpha = random.pick<number>(level === 1 ? FACTORS[1] : FACTORS[2]);
  const w = Array.from({ length: level === 1 ? 1 : 2 }, () => drawSigned(random, 6));
  const b = drawSigned(random, 5);
  const v = level === 1 ? alpha * drawSigned(random, 4) : drawSigned(random, 6);
  return { kind: "drawn", parameters: { w, b, v, alpha } };
};

const INPUTS = Array.from({ length: 60 }, (_, index) => [
  ((index * 8) % 21) - 10,
  ((index * 11) % 23) - 11,
]);

/**
 * Only the outgoing weight is open once the incoming ones are set: it is the old output over the new
 * response, the same at all inputs.
 */
const outgoingByOutputs = (unit: RescalingParameters): number => {
  const { w, b, v, alpha } = unit;
  const incoming = { w: w.map((weight) => alpha * weight), b: alpha * b, v: 1 };
  const shares = INPUTS.flatMap((x) => {
    const [before, after] = [v * relu(preActivation(unit, x)), relu(preActivation(incoming, x))];
    const [isOff, isOffAfter] = [before, after].map((output) => Math.abs(output) < 1e-9);
    if (isOff !== isOffAfter) throw new Error("the kink has moved");
    return isOff === true ? [] : [before / after];
  });
  const [first] = shares;
  if (first === undefined || shares.some((share) => Math.abs(share - first) > 1e-9)) {
    throw new Error("no outgoing weight fits all inputs");
  }
  return first;
};

const explain = (unit: RescalingParameters): readonly Step[] => {
  const { w, b, v, alpha } = unit;
  const after = rescaled(unit, alpha);
  const product = (value: number): string =>
    String.raw`${alpha}\cdot ${factorTex(value)} = ${numberTex(times(alpha, value))}`;
  return [
    {
      says: String.raw`A positive factor passes through the kink of $\operatorname{relu}$ unchanged.`,
      result: String.raw`$\operatorname{relu}(\alpha z) = \alpha\operatorname{relu}(z)$ for $\alpha > 0$`,
    },
    {
      says: "What goes into the kink is multiplied as a whole: weights and bias.",
      result: [...w, b].map((value) => `$${product(value)}$`).join(", "),
    },
    {
      says: "The response is now larger by the factor, so the outgoing weight is divided by it.",
      result: String.raw`$${v} / ${alpha} = ${numberTex(after.v)}$`,
    },
    {
      says: "In one row.",
      result: `$(${rowOf(after)
        .map(numberTex)
        .join(String.raw`,\; `)})$`,
    },
  ];
};

const wrong =
  (change: (unit: RescalingParameters) => Partial<Unit<ReturnType<typeof times>>>) =>
  (unit: RescalingParameters): PlainAnswer =>
    vectorAnswer(rowOf({ ...rescaled(unit, unit.alpha), ...change(unit) }));

export const reluRescaledWeights: FamilyDefinition<RescalingParameters, PlainAnswer> = {
  id: "relu-rescaled-weights",
  version: 1,
  title: "Other weights, the same unit",
  section: "8.2.2",
  concepts: ["ReLU", "Maxout", "weight space symmetry", "identifiability", "local minimum"],
  objective: "Rescale the weights of a ReLU unit without changing its function.",
  levels: [1, 2],
  work: "head",
  draw,
  question: (unit) =>
    [
      String.raw`A hidden unit passes on $v\,\operatorname{relu}(${unit.w.length === 1 ? "wx" : String.raw`w^\top x`}+b)$ with`,
      `$$\n${unitTex(unit)}\n$$`,
      String.raw`Its incoming weights are scaled by $\alpha = ${unit.alpha}$ without changing the function. What are all its weights now? Give $(${namesTex(unit)})$; each within 1 % counts.`,
    ].join("\n\n"),
  answerKind: {
    kind: "vector",
    at: (unit) => ({
      kind: "vector",
      label: `New $(${namesTex(unit)})$`,
      length: unit.w.length + 2,
      tolerance: ONE_PERCENT,
    }),
  },
  shown: ({ w, b, v, alpha }) => [...w, b, v, alpha],
  solve: (unit) => vectorAnswer(rowOf(rescaled(unit, unit.alpha))),
  confirm: (unit) => {
    const { w, b, alpha } = unit;
    const incoming = [...w, b].map((value) => real(alpha * value));
    return vectorAnswer([...incoming, real(outgoingByOutputs(unit))]);
  },
  misconceptions: [
    mistake(
      "outgoing-multiplied",
      "That multiplies on the way in and on the way out. What is gained on the way in has to be taken back on the way out: divide there.",
      wrong(({ v, alpha }) => ({ v: times(v, alpha) })),
    ),
    mistake(
      "bias-left-alone",
      "The bias stands inside the kink together with the weighted inputs, so it is scaled with them.",
      wrong(({ b }) => ({ b: decimal(b) })),
    ),
    mistake(
      "outgoing-left-alone",
      "The response of the unit has grown or shrunk by the factor. Divide the outgoing weight by it.",
      wrong(({ v }) => ({ v: decimal(v) })),
    ),
    mistake(
      "incoming-divided",
      "That is the scaling the other way round: incoming weights and bias are multiplied, the outgoing weight is divided.",
      (unit) => vectorAnswer(rowOf(rescaled(unit, over(exact(1), unit.alpha)))),
    ),
    mistake(
      "outgoing-minus",
      "A factor is undone by dividing, not by subtracting.",
      wrong(({ v, alpha }) => ({ v: minus(v, alpha) })),
    ),
  ],
  hint: () =>
    String.raw`Write $\operatorname{relu}(\alpha z)$ as a multiple of $\operatorname{relu}(z)$. What must the outgoing weight do so that the product stays?`,
  explain,
  plot: (unit, phase) => {
    const { w, b, v, alpha } = unit;
    const scaled = { w: w.map((weight) => alpha * weight), b: alpha * b, v: v / alpha };
    const units = [
      { unit, label: "given" },
      ...(phase === "asking" ? [] : [{ unit: scaled, label: "rescaled" }]),
    ];
    return overlayPlot({ units, activation: relu, phase });
  },
};
