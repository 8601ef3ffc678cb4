import type { Random } from "#lib/domain/random/index.ts";
import type { Option, VerdictAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact, real } from "../../numbers/quantity.ts";
import { mistake, verdictAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { sumOfProductsTex } from "../common/tex.ts";
import { directionPlot, givenDirections } from "./direction-plot.ts";
import { differenceOf, innerProduct, rowTex } from "./vectors.ts";

export type DirectionParameters = {
  readonly x: readonly number[];
  /** The global minimum. */
  readonly m: readonly number[];
  readonly g: readonly number[];
};

const TOWARDS_OR_AWAY: readonly Option[] = [
  { id: "towards", label: "towards it", synonyms: ["nearer", "yes", "y", "toward", "closer"] },
  { id: "away", label: "away from it", synonyms: ["farther", "no", "n", "further"] },
];

/** −gᵀ(m − x): above 0 where a tiny step along −g shortens the distance to m. */
const approach = ({ x, m, g }: DirectionParameters): number =>
  innerProduct(
    g.map((entry) => -entry),
    differenceOf(m, x),
  );

const verdictOf = (value: number): string => (value > 0 ? "towards" : "away");

const hasTwoEntries = (v: readonly number[]): boolean =>
  v.filter((entry) => entry !== 0).length >= 2;

const draw = (
  random: Random,
  level: Level,
  outcome: string | undefined,
): Draw<DirectionParameters> => {
  const vector = (): readonly number[] =>
    Array.from({ length: level === 1 ? 2 : 3 }, () => random.integer(-6, 6));
  const parameters = { x: vector(), m: vector(), g: vector() };
  const value = approach(parameters);
  if (Math.abs(value) < 3) return drawnUnless("across", parameters);
  const { x, m, g } = parameters;
  if (!hasTwoEntries(g) || !hasTwoEntries(differenceOf(m, x))) {
    return drawnUnless("along an axis", parameters);
  }
  return drawnUnless(verdictOf(value) === outcome ? undefined : "outcome", parameters);
};

/** Half the rate at which the squared distance to m changes along −g, as a difference: exact for a parabola. */
const byDistance = ({ x, m, g }: DirectionParameters): VerdictAnswer => {
  const squaredDistance = (t: number): number => {
    const rest = x.map((entry, index) => entry - t * (g[index] ?? 0) - (m[index] ?? 0));
    return innerProduct(rest, rest);
  };
  const rate = (squaredDistance(0.5) - squaredDistance(-0.5)) / 1;
  return verdictAnswer(rate < 0 ? "towards" : "away", real(-rate / 2));
};

const mistaken = (
  id: string,
  feedback: string,
  value: (parameters: DirectionParameters) => number,
): Misconception<DirectionParameters, VerdictAnswer> =>
  mistake(id, feedback, (parameters) => {
    const wrong = value(parameters);
    return verdictAnswer(verdictOf(wrong), exact(wrong));
  });

const explain = (parameters: DirectionParameters): readonly Step[] => {
  const { x, m, g } = parameters;
  const way = differenceOf(m, x);
  const downhill = g.map((entry) => 0 - entry);
  const value = approach(parameters);
  const cosine = value / Math.sqrt(innerProduct(g, g) * innerProduct(way, way));
  const degrees = Math.round((Math.acos(cosine) * 180) / Math.PI);
  return [
    { says: "The way from here to the minimum.", result: `$m-x = ${rowTex(way)}$` },
    { says: "The direction of descent.", result: `$-g = ${rowTex(downhill)}$`, role: "slope" },
    {
      says: "Their product.",
      result: `$-g^\\top(m-x) = ${sumOfProductsTex(downhill, way)} = ${value}$`,
    },
    {
      says:
        value > 0
          ? `It is positive: the directions make an angle of about ${degrees} degrees, below a right angle, and a tiny step comes nearer.`
          : `It is negative: the directions make an angle of about ${degrees} degrees, above a right angle. The cost falls, and the minimum gets farther away.`,
    },
  ];
};

export const downhillOrTowardsTheMinimum: FamilyDefinition<DirectionParameters, VerdictAnswer> = {
  id: "downhill-or-towards-the-minimum",
  version: 1,
  title: "Downhill, and nearer to the minimum?",
  section: "8.2.7",
  concepts: ["local and global structure", "path length", "local and global", "initial point"],
  objective: "Tell whether the direction of descent leads nearer to the global minimum.",
  levels: [1, 2],
  work: "paper",
  outcomes: ["towards", "away"],
  draw,
  question: ({ x, m, g }) =>
    [
      `At $x=${rowTex(x)}$ the cost has the gradient $g=${rowTex(g)}$. The global minimum is at $m=${rowTex(m)}$.`,
      String.raw`Does a tiny step along $-g$ lead towards the minimum or away from it? Give also $-g^\top(m-x)$. Within 1 % counts.`,
    ].join("\n\n"),
  answerKind: {
    kind: "verdict",
    label: "The step leads",
    options: TOWARDS_OR_AWAY,
    reason: { kind: "number", label: String.raw`$-g^\top(m-x)$`, tolerance: ONE_PERCENT },
  },
  shown: ({ x, m, g }) => [...x, ...m, ...g],
  solve: (parameters) => {
    const value = approach(parameters);
    return verdictAnswer(verdictOf(value), exact(value));
  },
  confirm: byDistance,
  misconceptions: [
    mistaken(
      "gradient-not-its-negative",
      "That takes the gradient itself. Descent goes along its negative.",
      (parameters) => -approach(parameters),
    ),
    mistake(
      "downhill-is-always-towards",
      "Downhill is a promise about the cost, not about the distance. Mind the sign of the product.",
      (parameters) => verdictAnswer("towards", exact(Math.abs(approach(parameters)))),
    ),
    mistaken(
      "position-not-displacement",
      "That multiplies with the place of the minimum. Take the way to it, $m-x$.",
      ({ m, g }) => 0 - innerProduct(g, m),
    ),
    mistaken(
      "start-not-displacement",
      "That multiplies with the starting point. Take the way to the minimum, $m-x$.",
      ({ x, g }) => 0 - innerProduct(g, x),
    ),
    mistaken(
      "signs-dropped",
      "Signs got lost: products of entries with unlike signs count as negative.",
      ({ x, m, g }) =>
        differenceOf(m, x).reduce(
          (sum, entry, index) => sum + Math.abs(entry * (g[index] ?? 0)),
          0,
        ),
    ),
  ],
  hint: () =>
    "Write the way to the minimum, $m-x$, entry by entry. Then multiply it with the direction of descent.",
  explain,
  plot: ({ x, m, g }, phase) =>
    phase === "asking"
      ? givenDirections({ x, m, g })
      : directionPlot({ way: differenceOf(m, x), gradient: g }),
};
