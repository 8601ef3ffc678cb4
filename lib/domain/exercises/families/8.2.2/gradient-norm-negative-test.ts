import type { Random } from "#lib/domain/random/index.ts";
import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { roundedText, textToTex } from "../../numbers/format.ts";
import { real } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { checkpointPlot, checkpointTable } from "./checkpoint-plot.ts";
import { drawCheckpoints } from "./draw-checkpoints.ts";
import type { Checkpoints } from "./draw-checkpoints.ts";

const OPTIONS: readonly Option[] = [
  { id: "ruled-out", label: "ruled out", synonyms: ["excluded", "out"] },
  { id: "not-ruled-out", label: "not ruled out", synonyms: ["not excluded", "possible", "open"] },
  { id: "proved", label: "proved", synonyms: ["proven", "certain"] },
];

type Verdict = "ruled-out" | "not-ruled-out" | "proved";

const firstOf = (values: readonly number[]): number => values[0] ?? 0;
const lastOf = (values: readonly number[]): number => values.at(-1) ?? 0;
const ratioOf = ({ G }: Checkpoints): number => lastOf(G) / firstOf(G);

/** A critical point needs a gradient that has become insignificant. Goodfellow et al. 2016, section 8.2.2. */
const verdictOf = (parameters: Checkpoints): Verdict =>
  ratioOf(parameters) > 0.5 ? "ruled-out" : "not-ruled-out";

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<Checkpoints> => {
  const parameters = drawCheckpoints(random, level, outcome === "ruled-out");
  const ratio = ratioOf(parameters);
  const grey = (ratio > 0.0025 && ratio < 0.55) || (ratio > 0.93 && ratio < 1.08);
  if (grey || ratio > 3) return drawnUnless("grey zone", parameters);
  return drawnUnless(verdictOf(parameters) === outcome ? undefined : "outcome", parameters);
};

const answer = (verdict: Verdict, value: number): VerdictAnswer =>
  verdictAnswer(verdict, real(value));

/** The ratio as a sum of logarithms from row to row, and the verdict from the smallest norm of all. */
const byLogarithms = (parameters: Checkpoints): VerdictAnswer => {
  const { G } = parameters;
  const growth = G.slice(1).reduce((sum, norm, index) => sum + Math.log(norm / (G[index] ?? 1)), 0);
  return answer(
    Math.min(...G) > 0.5 * firstOf(G) ? "ruled-out" : "not-ruled-out",
    Math.exp(growth),
  );
};

const question = (parameters: Checkpoints): string =>
  [
    "A run is stuck: the cost hardly falls any more. At its checkpoints, counted from 0, it has printed the cost $J$ and the norm of the gradient:",
    [
      String.raw`| checkpoint | $J$ | $\lVert g\rVert$ |`,
      "| ---: | ---: | ---: |",
      ...checkpointTable(parameters).map((cells) => `| ${cells.join(" | ")} |`),
    ].join("\n"),
    "Is a critical point, such as a local minimum, ruled out as the cause, not ruled out, or even proved? Give also the norm at the last checkpoint divided by that at the first. Within 1 % counts.",
  ].join("\n\n");

const explain = (parameters: Checkpoints): readonly Step[] => {
  const { G } = parameters;
  const ratio = roundedText(ratioOf(parameters), 3);
  const isOut = verdictOf(parameters) === "ruled-out";
  return [
    {
      says: "At a critical point the gradient is zero, so near one its norm must have shrunk to something insignificant. A flat cost alone says nothing.",
    },
    {
      says: "Compare the norm at the end with the one at the start.",
      result: String.raw`$\frac{${lastOf(G)}}{${firstOf(G)}} \approx ${textToTex(ratio)}$`,
      role: "slope",
    },
    {
      says: isOut
        ? "It has not shrunk: there is still a strong gradient, so no critical point is the cause. Something else makes the steps useless, for instance ill-conditioning."
        : "It has all but vanished, so a critical point is possible. It is not proved: saddle points and plateaus have small gradients too.",
    },
  ];
};

export const gradientNormNegativeTest: FamilyDefinition<Checkpoints, VerdictAnswer> = {
  id: "gradient-norm-negative-test",
  version: 1,
  title: "Is a critical point the cause?",
  section: "8.2.2",
  concepts: ["gradient norm", "non-convex", "convex", "local minimum", "test"],
  objective: "Rule out critical points as the cause of a stuck run, from its gradient norm.",
  levels: [1, 2],
  work: "head",
  outcomes: ["ruled-out", "not-ruled-out"],
  leastMisconceptions: 2,
  draw,
  question,
  answerKind: {
    kind: "verdict",
    label: "A critical point is",
    options: OPTIONS,
    reason: {
      kind: "number",
      label: String.raw`$\lVert g\rVert$, last ÷ first`,
      tolerance: ONE_PERCENT,
    },
  },
  shown: ({ G, J }) => [...G, ...J],
  solve: (parameters) => answer(verdictOf(parameters), ratioOf(parameters)),
  confirm: byLogarithms,
  misconceptions: [
    mistake(
      "flat-cost-means-minimum",
      "The cost can stall while the gradient is large. The test looks at the gradient, and it can only rule out.",
      (parameters) =>
        verdictOf(parameters) === "ruled-out"
          ? answer("proved", ratioOf(parameters))
          : "does-not-apply",
    ),
    mistake(
      "small-gradient-proves-minimum",
      "Saddle points and plateaus have small gradients as well. The test can only rule out.",
      (parameters) =>
        verdictOf(parameters) === "not-ruled-out"
          ? answer("proved", ratioOf(parameters))
          : "does-not-apply",
    ),
    mistake(
      "ratio-upside-down",
      "Numerator and denominator are exchanged: divide the last norm by the first.",
      (parameters) => answer(verdictOf(parameters), 1 / ratioOf(parameters)),
    ),
    mistake(
      "difference-not-ratio",
      "That is a difference. Asked is a factor: divide.",
      (parameters) => {
        const { G } = parameters;
        return answer(verdictOf(parameters), lastOf(G) - firstOf(G));
      },
    ),
    mistake(
      "verdict-reversed",
      "The other way round: a gradient that stays large rules critical points out, one that has vanished does not.",
      (parameters) =>
        answer(
          verdictOf(parameters) === "ruled-out" ? "not-ruled-out" : "ruled-out",
          ratioOf(parameters),
        ),
    ),
  ],
  hint: () =>
    "What must the gradient do near any critical point? Look whether it has done so, and what that alone can tell.",
  explain,
  plot: checkpointPlot,
};
