import type { Random } from "#lib/domain/random/index.ts";
import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { compare, isZero, real, toNumber } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless, drawSigned } from "../common/draws.ts";
import { dotProduct, minus, plus, times } from "../common/exactly.ts";
import type { Exactly } from "../common/exactly.ts";
import { differenceOf, innerProduct, rowTex, squaresTex } from "./vectors.ts";
import { stepInPlane } from "./step-in-plane-plot.ts";

export type StepParameters = {
  readonly x: readonly number[];
  /** The minimum. */
  readonly m: readonly number[];
  readonly g: readonly number[];
  readonly epsilon: number;
};

const NEARER_OR_FARTHER: readonly Option[] = [
  { id: "nearer", label: "nearer", synonyms: ["closer", "yes", "y"] },
  { id: "farther", label: "farther", synonyms: ["further", "no", "n", "away"] },
];

/** Where a step of this factor of g leads; −ε for descent. */
const placeAfter = ({ x, g }: StepParameters, factor: Exactly): readonly Quantity[] =>
  x.map((entry, index) => plus(entry, times(factor, g[index] ?? 0)));

const squaredDistance = (place: readonly Exactly[], m: readonly number[]): Quantity => {
  const rest = place.map((entry, index) => minus(entry, m[index] ?? 0));
  return dotProduct(rest, rest);
};

const before = ({ x, m }: StepParameters): Quantity => squaredDistance(x, m);

/** ‖x − εg − m‖². */
const after = (parameters: StepParameters): Quantity =>
  squaredDistance(placeAfter(parameters, -parameters.epsilon), parameters.m);

const verdictOf = (parameters: StepParameters, distance: Quantity): string =>
  compare(distance, before(parameters)) < 0 ? "nearer" : "farther";

const rightVerdict = (parameters: StepParameters): string =>
  verdictOf(parameters, after(parameters));

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<StepParameters> => {
  const place = (): readonly number[] => [random.integer(-6, 6), random.integer(-6, 6)];
  const parameters = {
    x: place(),
    m: place(),
    g: [drawSigned(random, 10), drawSigned(random, 10)],
    epsilon: random.pick(level === 1 ? [0.5, 1] : [0.1, 0.2, 0.5, 1]),
  };
  if (isZero(before(parameters))) return drawnUnless("at the minimum", parameters);
  const distance = toNumber(after(parameters));
  const change = distance - toNumber(before(parameters));
  if (Math.abs(change) < 1.5) return drawnUnless("hardly a change", parameters);
  if (distance < 0.2 || distance > 200) return drawnUnless("too near or too far", parameters);
  return drawnUnless(rightVerdict(parameters) === outcome ? undefined : "outcome", parameters);
};

/** The old squared distance, changed by 2ε gᵀ(m − x) + ε²gᵀg. */
const byChange = (parameters: StepParameters): VerdictAnswer => {
  const { x, m, g, epsilon } = parameters;
  const way = differenceOf(m, x);
  const change = 2 * epsilon * innerProduct(g, way) + epsilon * epsilon * innerProduct(g, g);
  return verdictAnswer(change < 0 ? "nearer" : "farther", real(innerProduct(way, way) + change));
};

const answer = (parameters: StepParameters, distance: Quantity): VerdictAnswer =>
  verdictAnswer(verdictOf(parameters, distance), distance);

/** A mistake in the distance, carried on to its verdict. */
const mistaken = (
  id: string,
  feedback: string,
  distance: (parameters: StepParameters) => Quantity,
): Misconception<StepParameters, VerdictAnswer> =>
  mistake(id, feedback, (parameters) => answer(parameters, distance(parameters)));

/** A mistake in reporting the number; the verdict stays. */
const misreported = (
  id: string,
  feedback: string,
  value: (parameters: StepParameters) => Quantity,
): Misconception<StepParameters, VerdictAnswer> =>
  mistake(id, feedback, (parameters) => verdictAnswer(rightVerdict(parameters), value(parameters)));

const explain = (parameters: StepParameters): readonly Step[] => {
  const { x, m, epsilon, g } = parameters;
  const place = placeAfter(parameters, -epsilon);
  const rest = place.map((entry, index) => minus(entry, m[index] ?? 0));
  const oldRest = differenceOf(x, m);
  const verdict = rightVerdict(parameters);
  return [
    {
      says: "Where the step leads.",
      result: String.raw`$x-\varepsilon g = ${rowTex(x)} - ${epsilon}\,${rowTex(g)} = ${rowTex(place.map(numberTex))}$`,
      role: "step",
    },
    {
      says: "The squared distance before.",
      result: `$${squaresTex(oldRest)} = ${numberTex(before(parameters))}$`,
    },
    {
      says: "The squared distance after.",
      result: `$${squaresTex(rest.map((entry) => toNumber(entry)))} = ${numberTex(after(parameters))}$`,
    },
    {
      says:
        verdict === "nearer"
          ? "It has become smaller: the step leads nearer to the minimum."
          : "It has become larger: the step goes downhill and still leads farther from the minimum.",
    },
  ];
};

export const nearerAfterTheStep: FamilyDefinition<StepParameters, VerdictAnswer> = {
  id: "nearer-after-the-step",
  version: 1,
  title: "Is the step's end nearer to the minimum?",
  section: "8.2.7",
  concepts: ["local and global structure", "path length", "local and global", "initial point"],
  objective: "Work out whether a gradient step ends nearer to the minimum.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["nearer", "farther"],
  draw,
  question: ({ x, m, g, epsilon }) =>
    [
      String.raw`At $x=${rowTex(x)}$ the cost has the gradient $g=${rowTex(g)}$. The minimum is at $m=${rowTex(m)}$. You take the step $-\varepsilon g$ with $\varepsilon=${epsilon}$.`,
      "Does it end nearer to the minimum or farther from it than it began? Give also the squared distance after the step. Within 1 % counts.",
    ].join("\n\n"),
  answerKind: {
    kind: "verdict",
    label: "The step ends",
    options: NEARER_OR_FARTHER,
    reason: { kind: "number", label: "Squared distance after", tolerance: ONE_PERCENT },
  },
  shown: ({ x, m, g, epsilon }) => [...x, ...m, ...g, epsilon],
  solve: (parameters) => answer(parameters, after(parameters)),
  confirm: byChange,
  misconceptions: [
    mistaken(
      "uphill",
      "That step goes uphill. Descent subtracts the step size times the gradient.",
      (parameters) => squaredDistance(placeAfter(parameters, parameters.epsilon), parameters.m),
    ),
    mistaken(
      "step-size-forgotten",
      String.raw`Multiply the gradient by $\varepsilon$ before it is subtracted.`,
      (parameters) => squaredDistance(placeAfter(parameters, -1), parameters.m),
    ),
    misreported("root-taken", "That is the distance itself. Asked is its square.", (parameters) =>
      real(Math.sqrt(toNumber(after(parameters)))),
    ),
    misreported(
      "change-not-distance",
      "That is by how much the squared distance changes. Asked is what it is after the step.",
      (parameters) => minus(after(parameters), before(parameters)),
    ),
    mistake(
      "descent-always-nearer",
      "Descent lowers the cost; it need not come nearer. Work out the distance at the step's end.",
      (parameters) =>
        rightVerdict(parameters) === "farther"
          ? verdictAnswer("nearer", before(parameters))
          : "does-not-apply",
    ),
    misreported(
      "distance-to-origin",
      "That is measured from the origin. Subtract the place of the minimum first.",
      (parameters) => squaredDistance(placeAfter(parameters, -parameters.epsilon), [0, 0]),
    ),
  ],
  hint: () =>
    "First work out where the step ends, entry by entry. Then compare both squared distances to the minimum.",
  explain,
  plot: (parameters, phase) =>
    stepInPlane(
      {
        x: parameters.x,
        m: parameters.m,
        end: placeAfter(parameters, -parameters.epsilon).map(toNumber),
      },
      phase,
    ),
};
