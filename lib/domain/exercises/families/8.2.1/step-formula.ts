import type { Random } from "#lib/domain/random/index.ts";
import type { FormulaAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { formulaAnswer } from "../../formula-answer.ts";
import { numberTex } from "../../numbers/format.ts";
import { exact } from "../../numbers/quantity.ts";
import type { Fraction } from "../../numbers/quantity.ts";
import { mistake } from "../common/answers.ts";
import { drawSigned } from "../common/draws.ts";
import { blockTex, columnTex, factorTex, matrixTex } from "../common/tex.ts";
import { FEEDBACK } from "./feedback.ts";
import { confirmFormula } from "./formula-by-values.ts";
import { formulaPlot } from "./formula-plot.ts";
import { CHANGE } from "./tex.ts";

/** What is written in terms of a: a step size for H = diag(a, ka), or the change in cost for diag(1, k). */
export type FormulaParameters = {
  readonly asks: "critical" | "best" | "change";
  readonly g: readonly [number, number];
  readonly k: number;
};

const NAMES = ["a"] as const;

const draw = (random: Random, level: Level): Draw<FormulaParameters> => ({
  kind: "drawn",
  parameters: {
    asks: random.pick(level === 1 ? ["critical", "best"] : ["critical", "best", "change"]),
    g: [drawSigned(random, 5), drawSigned(random, 5)],
    k: random.integer(2, level === 1 ? 9 : 20),
  },
});

/** S = p² + q² and Q = p² + kq², so that gᵀHg is aQ, or Q where H has no letter. */
interface Sums {
  readonly S: number;
  readonly Q: number;
}

const sumsOf = ({ g: [p, q], k }: FormulaParameters): Sums => ({
  S: p * p + q * q,
  Q: p * p + k * q * q,
});

/** The same with entries of g that were not squared. */
const unsquared = ({ g: [p, q], k }: FormulaParameters): Sums => ({
  S: Math.abs(p) + Math.abs(q),
  Q: Math.abs(p) + k * Math.abs(q),
});

const written = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;

/** n/(d·a) */
const overLetter = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? `${numerator}/a` : `${numerator}/(${denominator}*a)`;

/** How many times S/Q the step size is. */
const timesBest = ({ asks }: FormulaParameters): number => (asks === "critical" ? 2 : 1);

/** 2S/Q or S/Q, without the letter. */
const stepRatio = (parameters: FormulaParameters, { S, Q }: Sums = sumsOf(parameters)): Fraction =>
  exact(timesBest(parameters) * S, Q);

/** ½a²Q − aS, with any factor for ½ and any sign. */
const changeText = ({ S, Q }: Sums, { half = exact(1, 2), sign = "-" } = {}): string =>
  `${written(exact(BigInt(Q) * half.numerator, half.denominator))}*a^2 ${sign} ${S}*a`;

const solveText = (parameters: FormulaParameters): string =>
  parameters.asks === "change" ? changeText(sumsOf(parameters)) : overLetter(stepRatio(parameters));

type Wrong = (parameters: FormulaParameters) => string;

/** A mistake that can be made where a step size is asked, where the change is asked, or in both. */
const mistaken = (
  id: string,
  feedback: string,
  { step, change }: { readonly step?: Wrong; readonly change?: Wrong },
): Misconception<FormulaParameters, FormulaAnswer> =>
  mistake(id, feedback, (parameters) => {
    const wrong = parameters.asks === "change" ? change : step;
    return wrong === undefined ? "does-not-apply" : formulaAnswer(wrong(parameters), NAMES);
  });

const ASKED = {
  critical:
    "the largest step size for which the second-order model does not say that the cost rises",
  best: "the step size that lowers the second-order model of the cost most",
} as const;

const hessianTex = ({ asks, k }: FormulaParameters): string =>
  matrixTex(
    asks === "change"
      ? [
          [1, 0],
          [0, k],
        ]
      : [
          ["a", 0],
          [0, `${k}a`],
        ],
  );

const question = (parameters: FormulaParameters): string => {
  const { asks, g } = parameters;
  const given = blockTex(`g=${columnTex(g)}`, `H=${hessianTex(parameters)}`);
  return asks === "change"
    ? [
        String.raw`At $\theta$ the cost has gradient $g$ and Hessian $H$. You take the step $-a\,g$: here $a$ is the step size.`,
        given,
        String.raw`Write in terms of $a$: the change in cost that the second-order model predicts, $J(\theta-a\,g)-J(\theta)$.`,
      ].join("\n\n")
    : [
        String.raw`At $\theta$ the cost has gradient $g$ and Hessian $H$ with $a>0$. You will take the step $-\varepsilon g$.`,
        given,
        `Write in terms of $a$: ${ASKED[asks]}.`,
      ].join("\n\n");
};

const explain = (parameters: FormulaParameters): readonly Step[] => {
  const { asks, g, k } = parameters;
  const [p, q] = g;
  const { S, Q } = sumsOf(parameters);
  const squares = [p, q].map((entry) => `${factorTex(entry)}^2`);
  const first: Step = {
    says: "The squared length of the gradient.",
    result: String.raw`$g^\top g = ${squares.join("+")} = ${S}$`,
    role: "slope",
  };
  const [x = "", y = ""] = squares;
  if (asks === "change") {
    return [
      first,
      {
        says: "The Hessian between two gradients.",
        result: String.raw`$g^\top H g = ${x}+${k}\cdot ${y} = ${Q}$`,
        role: "curvature",
      },
      {
        says: "Put into the second-order model, with $a$ for the step size.",
        result: String.raw`$${CHANGE.replaceAll(String.raw`\varepsilon`, "a")} = ${numberTex(exact(Q, 2))}\,a^2 - ${S}\,a$`,
        role: "step",
      },
    ];
  }
  const top = asks === "critical" ? String.raw`2\,g^\top g` : String.raw`g^\top g`;
  return [
    first,
    {
      says: "The Hessian between two gradients; the letter is a common factor.",
      result: String.raw`$g^\top H g = a\cdot ${x}+${k}a\cdot ${y} = ${Q}a$`,
      role: "curvature",
    },
    {
      says:
        asks === "critical"
          ? "The cost is back at its start where both terms of the model are equal."
          : "At the bottom of the slice the derivative of the model is zero.",
      result: String.raw`$\varepsilon = \frac{${top}}{g^\top H g} = \frac{${timesBest(parameters) * S}}{${Q}a}$`,
      role: "step",
    },
    { says: "More curvature allows a smaller step, so the letter stands below the line." },
  ];
};

export const stepFormula: FamilyDefinition<FormulaParameters, FormulaAnswer> = {
  id: "step-formula",
  version: 1,
  title: "Write it as a formula",
  section: "8.2.1",
  concepts: ["Taylor", "step size", "learning rate", "ill-conditioning", "Hessian", "curvature"],
  objective: "Build the formula of a step size, or of the change in cost, with a letter in it.",
  levels: [1, 2],
  work: "paper",
  draw,
  question,
  answerKind: { kind: "formula", label: "In terms of $a$", names: NAMES },
  shown: ({ g, k }) => [...g, k],
  /** Goodfellow, Bengio, Courville 2016, eq. 8.10, and its root and its minimum (eq. 4.10). */
  solve: (parameters) => formulaAnswer(solveText(parameters), NAMES),
  confirm: (parameters) => formulaAnswer(confirmFormula(parameters), NAMES),
  misconceptions: [
    mistaken("factor-two", FEEDBACK.factorTwo, {
      step: (parameters) =>
        overLetter(
          stepRatio({ ...parameters, asks: parameters.asks === "critical" ? "best" : "critical" }),
        ),
    }),
    mistaken("letter-upstairs", FEEDBACK.letterUpstairs, {
      step: (parameters) => `${written(stepRatio(parameters))}*a`,
    }),
    mistaken("forgot-half", FEEDBACK.forgotHalf, {
      change: (parameters) => changeText(sumsOf(parameters), { half: exact(1) }),
    }),
    mistaken("gradient-not-squared", FEEDBACK.gradientNotSquared, {
      step: (parameters) => overLetter(stepRatio(parameters, unsquared(parameters))),
      change: (parameters) => changeText(unsquared(parameters)),
    }),
    mistaken("upside-down", FEEDBACK.upsideDown, {
      step: (parameters) => {
        const { numerator, denominator } = stepRatio(parameters);
        return `${written(exact(denominator, numerator))}*a`;
      },
    }),
    mistaken("sign-of-slope-term", FEEDBACK.signOfSlopeTerm, {
      change: (parameters) => changeText(sumsOf(parameters), { sign: "+" }),
    }),
    mistaken("step-size-not-squared", FEEDBACK.letterNotSquared, {
      change: (parameters) => {
        const { S, Q } = sumsOf(parameters);
        return `${written(exact(Q - 2 * S, 2))}*a`;
      },
    }),
  ],
  hint: ({ asks }) =>
    asks === "change"
      ? String.raw`Work out $g^\top g$ and $g^\top H g$ first; the model has one term in $a$ and one in its square.`
      : String.raw`Work out $g^\top g$ and $g^\top H g$ first. Only the second holds the letter, as a common factor.`,
  explain,
  plot: (parameters, phase) =>
    phase === "asking" ? undefined : formulaPlot({ asks: parameters.asks, ...sumsOf(parameters) }),
};
