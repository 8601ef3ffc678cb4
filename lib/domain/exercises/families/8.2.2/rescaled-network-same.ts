import type { Random } from "#lib/domain/random/index.ts";
import type { AnswerKind, Option, VerdictAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { activations } from "./activations.ts";
import { drawPair } from "./draw-pair.ts";
import type { PairParameters } from "./draw-pair.ts";
import { overlayPlot } from "./overlay-plot.ts";
import { preActivation, unitTex } from "./relu.ts";
import { factorOf, firstUnit, givenReason, secondUnit, trueReasons } from "./why-same.ts";
import type { Reason } from "./why-same.ts";

const SAME_OR_DIFFERENT: readonly Option[] = [
  { id: "same", label: "same", synonyms: ["yes", "y", "equal", "true"] },
  { id: "different", label: "different", synonyms: ["no", "n", "not the same", "false"] },
];

const REASONS: Readonly<Record<Reason, string>> = {
  "positively-homogeneous": String.raw`$\varphi(\alpha z)=\alpha\varphi(z)$ for every $\alpha>0$`,
  odd: String.raw`the factor is $-1$, and $\varphi(-z)=-\varphi(z)$`,
  linear: String.raw`$\varphi$ is linear, so every factor passes through`,
  "factor-negative": String.raw`the factor is negative, which this $\varphi$ does not let through`,
  "not-homogeneous": String.raw`this $\varphi$ lets no such factor through`,
  "bias-not-scaled": "the bias was not scaled",
  "outgoing-not-inverse": "the outgoing weight was not divided by the factor",
  "weights-differ": "the weights are not the same numbers",
};

const SAME_REASONS: readonly Reason[] = ["positively-homogeneous", "odd", "linear"];

const answerKind: AnswerKind = {
  kind: "verdict",
  label: "Function",
  options: SAME_OR_DIFFERENT,
  reason: {
    kind: "choice",
    label: "Because",
    options: Object.entries(REASONS).map(([id, label]) => ({ id, label, synonyms: [] })),
  },
};

const verdictFor = (reason: Reason): VerdictAnswer => ({
  kind: "verdict",
  option: SAME_REASONS.includes(reason) ? "same" : "different",
  reason: { kind: "choice", option: reason },
});

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<PairParameters> => ({
  kind: "drawn",
  parameters: drawPair(random, level, outcome === "same"),
});

const GRID = Array.from({ length: 17 }, (_, index) => index - 8);

/** Both outputs at the points of a grid. */
const agreeOnGrid = (parameters: PairParameters): boolean => {
  const { of } = activations[parameters.activation];
  const [first, second] = [firstUnit(parameters), secondUnit(parameters)];
  return GRID.every((x) =>
    GRID.every((y) => {
      const [before, after] = [first, second].map(
        (unit) => unit.v * of(preActivation(unit, [x, y])),
      );
      return Math.abs((before ?? 0) - (after ?? 0)) < 1e-9;
    }),
  );
};

/** "Same, by homogeneity" where something stands against it. */
const thoughtSame = (
  id: string,
  defects: readonly Reason[],
  feedback: string,
): Misconception<PairParameters, VerdictAnswer> => ({
  id,
  wrong: (parameters) =>
    defects.includes(givenReason(parameters))
      ? verdictFor("positively-homogeneous")
      : "does-not-apply",
  feedback: () => feedback,
});

const question = (parameters: PairParameters): string => {
  const { activation, w } = parameters;
  return [
    String.raw`Two networks have one hidden unit each and compute $v\,\varphi(${w.length === 1 ? "wx" : String.raw`w^\top x`}+b)$ with the ${activation} activation, $${activations[activation].tex}$.`,
    `First: $${unitTex(firstUnit(parameters))}$.`,
    `Second: $${unitTex(secondUnit(parameters))}$.`,
    "Do both compute the same function? Why, or why not?",
  ].join("\n\n");
};

const explain = (parameters: PairParameters): readonly Step[] => {
  const { activation } = parameters;
  const { isHomogeneous, isOdd, tex } = activations[activation];
  const alpha = factorOf(parameters);
  const rules = [
    isHomogeneous ? String.raw`$\varphi(\alpha z)=\alpha\varphi(z)$ for $\alpha>0$` : "",
    isOdd ? String.raw`$\varphi(-z)=-\varphi(z)$` : "",
  ].filter((rule) => rule !== "");
  return [
    {
      says: "Compare the incoming weights: how many times the first are the second?",
      result: String.raw`$\alpha = ${parameters.w2[0] ?? 0} / ${
        (parameters.w[0] ?? 0) < 0 ? `(${parameters.w[0] ?? 0})` : (parameters.w[0] ?? 0)
      } = ${alpha}$`,
    },
    {
      says: `What passes through $${tex}$: ${
        rules.length === 0 ? "neither a positive factor nor a change of sign" : rules.join("; ")
      }.`,
    },
    {
      says: String.raw`For the same function the bias is multiplied by $\alpha$ and the outgoing weight divided by it.`,
      result: String.raw`$\alpha b = ${alpha * parameters.b}$, $v/\alpha = ${parameters.v / alpha}$; the second network has $${parameters.b2}$ and $${parameters.v2}$`,
    },
    {
      says: `They compute ${
        SAME_REASONS.includes(givenReason(parameters)) ? "the same function" : "different functions"
      }: ${trueReasons(parameters)
        .map((reason) => REASONS[reason])
        .join("; also ")}.`,
    },
  ];
};

export const rescaledNetworkSame: FamilyDefinition<PairParameters, VerdictAnswer> = {
  id: "rescaled-network-same",
  version: 1,
  title: "The same function?",
  section: "8.2.2",
  concepts: ["ReLU", "Maxout", "weight space symmetry", "identifiability", "local minimum"],
  objective: "Tell whether two sets of weights compute the same function, and why.",
  levels: [1, 2],
  work: "head",
  outcomes: ["same", "different"],
  leastMisconceptions: 1,
  draw,
  question,
  answerKind,
  shown: ({ w, b, v, w2, b2, v2 }) => [...w, b, v, ...w2, b2, v2],
  solve: (parameters) => verdictFor(givenReason(parameters)),
  alsoRight: (parameters) => trueReasons(parameters).slice(1).map(verdictFor),
  confirm: (parameters) => {
    const verdict = verdictFor(givenReason(parameters));
    return { ...verdict, option: agreeOnGrid(parameters) ? "same" : "different" };
  },
  misconceptions: [
    thoughtSame(
      "any-activation-scales",
      ["not-homogeneous"],
      String.raw`A factor does not pass through every activation. Check $\varphi(\alpha z)=\alpha\varphi(z)$ for this one.`,
    ),
    thoughtSame(
      "any-sign-scales",
      ["factor-negative"],
      String.raw`The rule holds for positive factors only. Check $\varphi(\alpha z)$ for this $\alpha$ at one negative and one positive $z$.`,
    ),
    thoughtSame(
      "bias-does-not-matter",
      ["bias-not-scaled"],
      "The bias goes into the activation together with the weighted inputs. Compare it as well.",
    ),
    thoughtSame(
      "scaling-out-and-in-alike",
      ["outgoing-not-inverse"],
      "What is multiplied on the way in has to be divided by on the way out. Compare the outgoing weights.",
    ),
    {
      id: "different-numbers-different-network",
      wrong: () => verdictFor("weights-differ"),
      feedback: () =>
        String.raw`Different numbers can compute the same function. Look for a factor between both and follow it through $\varphi$.`,
    },
  ],
  hint: () =>
    String.raw`Find the factor $\alpha$ between the incoming weights. Then write $\varphi(\alpha z)$ for this activation and this $\alpha$.`,
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? undefined
      : overlayPlot({
          units: [
            { unit: firstUnit(parameters), label: "first" },
            { unit: secondUnit(parameters), label: "second" },
          ],
          activation: activations[parameters.activation].of,
          phase,
        }),
};
