import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { decimal, exact, isZero } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { over, times } from "../common/exactly.ts";
import { equivalentPlot } from "./equivalent-plot.ts";
import type { ModelName } from "./models.ts";
import { models } from "./models.ts";

export type EquivalentParameters = {
  readonly model: ModelName;
  readonly a: number;
  readonly b: number;
  /** The new value of a. */
  readonly A: number;
};

const NONE: PlainAnswer = { kind: "none" };

const MODEL_NAMES = [
  "product",
  "sum",
  "quotient",
  "weighted-sum",
  "scaled-kink",
  "line",
  "parabola-through-zero",
  "exponential",
  "line-and-kink",
  "line-and-wave",
  "parabola",
] as const satisfies readonly ModelName[];

const modelsOf = (level: Level, outcome: string | undefined): readonly ModelName[] =>
  MODEL_NAMES.filter((name) => {
    const { levels, other } = models[name];
    return levels.some((each) => each === level) && (other !== undefined) === (outcome === "some");
  });

/** The b that goes with the new a, where there is one. */
const otherB = ({ model, a, b, A }: EquivalentParameters) => models[model].other?.(a, b, A);

const isTwelfth = (value: NonNullable<ReturnType<typeof otherB>>): boolean => {
  const twelvefold = times(12, value);
  return twelvefold.kind === "exact" && twelvefold.denominator === 1n;
};

const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<EquivalentParameters> => {
  const parameters = {
    model: random.pick(modelsOf(level, outcome)),
    a: random.integer(1, 9),
    b: random.integer(1, 9),
    A: random.integer(1, 12),
  };
  const other = otherB(parameters);
  if (parameters.A === parameters.a) return drawnUnless("the same a", parameters);
  if (other === undefined) return drawnUnless(undefined, parameters);
  return drawnUnless(isZero(other) ? "0" : isTwelfth(other) ? undefined : "twelfths", parameters);
};

const INPUTS = [-3, -1.5, -0.5, 0, 0.7, 1.4, 2.2];

/** Tries every multiple of 1/12: the misfit at seven inputs is 0 for the right b, and for none where there is none. */
const searched = ({ model, a, b, A }: EquivalentParameters): PlainAnswer => {
  const { of } = models[model];
  const fits = (candidate: number): boolean =>
    INPUTS.every((x) => {
      const wanted = of(a, b, x);
      return Math.abs(of(A, candidate, x) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    });
  for (let twelfths = -12 * 12; twelfths <= 12 * 120; twelfths += 1) {
    if (fits(twelfths / 12)) return numberAnswer(exact(twelfths, 12));
  }
  return NONE;
};

const explain = (parameters: EquivalentParameters): readonly Step[] => {
  const { model, a, b, A } = parameters;
  const { tex, combination, toldApart } = models[model];
  const other = otherB(parameters);
  const start: Step = {
    says: "Two pairs give the same function only if they agree at every $x$. So compare what the function shows of $a$ and $b$.",
    result: `$y=${tex}$`,
  };
  if (other === undefined || combination === undefined) {
    return [
      start,
      {
        says: `Here ${toldApart ?? ""}, whatever $b$ is.`,
        result: `before $a=${a}$, after $a=${A}$`,
      },
      {
        says: "So a change of $a$ shows, and no $b$ can make up for it. The parameters are identifiable: answer *none*.",
      },
    ];
  }
  const put = (first: number | string, second: number | string): string =>
    combination
      .replace("ab", String.raw`a\cdot b`)
      .replace(/(\d)([ab])/gu, String.raw`$1\cdot $2`)
      .replace(/\ba\b/u, String(first))
      .replace(/\bb\b/u, String(second));
  return [
    start,
    {
      says: `Only $${combination}$ enters the function, so only it has to stay.`,
      result: `$${combination} = ${put(a, b)}$`,
    },
    {
      says: `With $a=${A}$ this must come to the same number.`,
      result: `$${put(A, "b")} = ${put(a, b)}$`,
    },
    { says: "Solved for $b$.", result: `$b = ${numberTex(other)}$` },
  ];
};

export const equivalentParameters: FamilyDefinition<EquivalentParameters, PlainAnswer> = {
  id: "equivalent-parameters",
  version: 1,
  title: "Can b make up for a?",
  section: "8.2.2",
  concepts: ["identifiability", "latent variables", "weight space symmetry", "local minimum"],
  objective:
    "Tell whether a model is identifiable, and find equivalent parameters where it is not.",
  levels: [1, 2],
  work: "head",
  outcomes: ["some", "none"],
  outcomeOf: (parameters) => (otherB(parameters) === undefined ? "none" : "some"),
  leastMisconceptions: 2,
  draw,
  question: ({ model, a, b, A }) =>
    [
      `The model $y=${models[model].tex}$ has the parameters $a=${a}$ and $b=${b}$. Now $a$ becomes $${A}$.`,
      "Which $b$ gives the same function of $x$, for all $x$? Write none if there is none. Within 1 % counts; a fraction is fine.",
    ].join("\n\n"),
  answerKind: { kind: "number-or-none", label: "$b$, or none", tolerance: ONE_PERCENT },
  shown: ({ a, b, A }) => [a, b, A],
  solve: (parameters) => {
    const other = otherB(parameters);
    return other === undefined ? NONE : numberAnswer(other);
  },
  confirm: searched,
  misconceptions: [
    mistake(
      "kept-the-sum",
      "That keeps the sum of $a$ and $b$. Look which combination of them this model depends on.",
      ({ a, b, A }) => numberAnswer(decimal(a + b - A)),
    ),
    mistake(
      "kept-the-product",
      "That keeps the product of $a$ and $b$. Look which combination of them this model depends on.",
      ({ a, b, A }) => numberAnswer(over(times(a, b), A)),
    ),
    mistake(
      "kept-the-ratio",
      "That keeps the ratio of $a$ and $b$. Look which combination of them this model depends on.",
      ({ a, b, A }) => numberAnswer(over(times(b, A), a)),
    ),
    mistake(
      "thinks-identifiable",
      "Try it: put the new $a$ into the model. Is there a $b$ that brings the old function back?",
      () => NONE,
    ),
    mistake(
      "second-unchanged",
      "With the old $b$ the function changes. Compare it before and after at one $x$.",
      ({ b }) => numberAnswer(decimal(b)),
    ),
  ],
  hint: () =>
    "Ask what the function shows of $a$ alone, for instance its value or slope at one well-chosen $x$.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? undefined : equivalentPlot(parameters, otherB(parameters)),
};
