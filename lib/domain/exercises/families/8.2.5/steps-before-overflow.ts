import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { roundedText } from "../../numbers/format.ts";
import { decimal } from "../../numbers/quantity.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { logarithmTex } from "../common/logarithms.ts";
import { FEEDBACK } from "./feedback.ts";
import { FORMATS, largestOf, logarithmOf } from "./number-formats.ts";
import type { FormatName } from "./number-formats.ts";
import { overflowPlot } from "./overflow-plot.ts";

/** A value, what each step multiplies it by, and the format that has to hold it. */
export type OverflowParameters = {
  readonly factor: number;
  readonly start: number;
  readonly format: FormatName;
};

const FACTORS = [1.1, 1.2, 1.25, 1.5, 2, 2.5, 3, 4, 5, 8, 10, 20] as const;
const STARTS = [1, 2, 5, 10, 50, 100] as const;
const FORMATS_BY_LEVEL = {
  1: ["float16", "float32"],
  2: ["float16", "float32", "float64"],
} as const;

/** log₁₀ of the largest number over the start: what the factors may make up. */
const roomOf = ({ start, format }: OverflowParameters): number =>
  logarithmOf(FORMATS[format]) - Math.log10(start);

/** log(max/h) / log λ, a real number of steps. */
const exactSteps = (parameters: OverflowParameters): number =>
  roomOf(parameters) / Math.log10(parameters.factor);

const draw = (random: Random, level: Level): Draw<OverflowParameters> => {
  const parameters: OverflowParameters = {
    factor: random.pick(FACTORS),
    start: random.pick(STARTS),
    format: random.pick<FormatName>(level === 1 ? FORMATS_BY_LEVEL[1] : FORMATS_BY_LEVEL[2]),
  };
  return drawnUnless(rejection(parameters), parameters);
};

const rejection = (parameters: OverflowParameters): string | undefined => {
  const steps = exactSteps(parameters);
  if (Math.abs(steps - Math.round(steps)) < 0.08) return "too near to a whole number";
  return steps < 3 || steps > 2000 ? "too few or too many steps" : undefined;
};

/** Multiplies whole numbers, numerator and denominator apart, as long as they fit. */
const countSteps = ({ factor, start, format }: OverflowParameters): number => {
  const { numerator, denominator } = decimal(factor);
  let [value, bound] = [BigInt(start), largestOf(FORMATS[format])];
  for (let steps = 0; ; steps += 1) {
    value *= numerator;
    bound *= denominator;
    if (value > bound) return steps;
  }
};

const mistaken = (
  id: string,
  feedback: string,
  steps: (parameters: OverflowParameters) => number,
): Misconception<OverflowParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) => integerAnswer(steps(parameters)));

const formatTex = ({ format }: OverflowParameters): string => FORMATS[format].tex;

const explain = (parameters: OverflowParameters): readonly Step[] => {
  const { factor, start, format } = parameters;
  const steps = exactSteps(parameters);
  const room = roundedText(roomOf(parameters), 5);
  return [
    {
      says: "After $k$ steps the value is its start times the factor to the power $k$, and has to fit.",
      result: String.raw`$${start}\cdot ${factor}^k \le ${formatTex(parameters)}$`,
      role: "step",
    },
    {
      says: "Taken as logarithms, the room that the start leaves.",
      result: String.raw`$${roundedText(logarithmOf(FORMATS[format]), 5)} - ${roundedText(Math.log10(start), 5)} = ${room}$`,
    },
    {
      says: "Each step uses up the logarithm of the factor.",
      result: String.raw`$k \le \frac{${room}}{${roundedText(Math.log10(factor), 5)}} \approx ${roundedText(steps, 5)}$`,
    },
    {
      says: "The last whole step that still fits: round down.",
      result: `$k = ${Math.floor(steps)}$`,
      role: "step",
    },
  ];
};

export const stepsBeforeOverflow: FamilyDefinition<OverflowParameters, PlainAnswer> = {
  id: "steps-before-overflow",
  version: 1,
  title: "When does the number overflow?",
  section: "8.2.5",
  concepts: [
    "exploding gradient",
    "long-term dependency",
    "repeated matrix",
    "recurrent",
    "eigenvalue",
  ],
  objective: "Count how often a value can be multiplied before its number format overflows.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) => {
    const { factor, start, format } = parameters;
    const { name, tex } = FORMATS[format];
    const logarithms = [
      `$${logarithmTex(String(factor), factor)}$`,
      `$${logarithmTex(String(start), start)}$`,
      String.raw`$\log_{10}(${tex}) = ${roundedText(logarithmOf(FORMATS[format]), 5)}$`,
    ];
    return [
      `A value starts at $${start}$ and is multiplied by $${factor}$ at every step. It is stored in ${name} (${format}), whose largest number is $${tex}$.`,
      "After how many steps is it still representable for the last time? Exact.",
      `${logarithms.slice(0, 2).join(", ")} and ${logarithms[2] ?? ""}.`,
    ].join("\n\n");
  },
  answerKind: { kind: "integer", label: "Steps" },
  shown: ({ factor, start }) => [factor, start],
  solve: (parameters) => integerAnswer(Math.floor(exactSteps(parameters))),
  confirm: (parameters) => integerAnswer(countSteps(parameters)),
  misconceptions: [
    mistaken("rounded-up", FEEDBACK.roundedUp, (parameters) => Math.ceil(exactSteps(parameters))),
    mistaken("start-ignored", FEEDBACK.startIgnored, (parameters) =>
      Math.floor(exactSteps({ ...parameters, start: 1 })),
    ),
    mistaken("exponent-without-base", FEEDBACK.exponentWithoutBase, (parameters) =>
      Math.floor(roomOf(parameters)),
    ),
    mistaken("growth-part-only", FEEDBACK.growthPartOnly, (parameters) =>
      Math.floor(roomOf(parameters) / Math.log10(2)),
    ),
    mistaken("two-logarithms-mixed", FEEDBACK.twoLogarithmsMixed, (parameters) =>
      Math.floor(exactSteps(parameters) * Math.LN10),
    ),
  ],
  hint: () =>
    "Write what the value is after $k$ steps, set it below the largest number and take logarithms.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? undefined
      : overflowPlot({
          start: Math.log10(parameters.start),
          perStep: Math.log10(parameters.factor),
          ceiling: logarithmOf(FORMATS[parameters.format]),
          format: parameters.format,
        }),
};
