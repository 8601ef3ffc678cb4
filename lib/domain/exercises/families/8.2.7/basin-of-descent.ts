import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { derivativeOf, factorsTex, fromRoots, valueAt } from "../common/polynomial.ts";
import { isMinimum, lowestMinima, nearestOf, slopeAt } from "./landscape.ts";
import { landscapePlot, signLine } from "./landscape-plot.ts";

export type BasinParameters = {
  /** Where the slope is zero, ascending: minima and barriers in turn, minima at both ends. */
  readonly roots: readonly number[];
  readonly x0: number;
};

const drawRoots = (random: Random, count: number): readonly number[] => {
  const roots = [random.integer(-8, -2)];
  while (roots.length < count) roots.push((roots.at(-1) ?? 0) + random.integer(1, 5));
  return roots;
};

const minimaOf = ({ roots }: BasinParameters): readonly number[] => roots.filter(isMinimum);

/** Downhill against the sign of the slope, to the next critical point: a minimum. */
const solve = ({ roots, x0 }: BasinParameters): number =>
  slopeAt(roots, x0) > 0
    ? (roots.findLast((root) => root < x0) ?? Number.NaN)
    : (roots.find((root) => root > x0) ?? Number.NaN);

const draw = (random: Random, level: Level, outcome: string | undefined): Draw<BasinParameters> => {
  const roots = drawRoots(random, level === 1 ? 3 : 5);
  const [first = 0, last = 0] = [roots[0], roots.at(-1)];
  const parameters = { roots, x0: random.integer(2 * first - 4, 2 * last + 4) / 2 };
  if (roots.includes(parameters.x0)) return drawnUnless("on a critical point", parameters);
  if (lowestMinima(roots).length > 1) return drawnUnless("two lowest minima", parameters);
  return drawnUnless(reachedBy(parameters) === outcome ? undefined : "outcome", parameters);
};

const globalOf = ({ roots }: BasinParameters): number => lowestMinima(roots)[0] ?? Number.NaN;

const reachedBy = (parameters: BasinParameters): string =>
  solve(parameters) === globalOf(parameters) ? "global" : "local";

/** Gradient descent with steps so small that it crosses nothing, 1/(2 max |J″|) of its own stretch. */
const descended = ({ roots, x0 }: BasinParameters): number => {
  const slope = fromRoots(roots);
  const bend = derivativeOf(slope);
  const left = roots.findLast((root) => root < x0) ?? x0 - 0.5;
  const right = roots.find((root) => root > x0) ?? x0 + 0.5;
  const steepest = Math.max(
    ...Array.from({ length: 101 }, (_, index) =>
      Math.abs(valueAt(bend, left + ((right - left) * index) / 100)),
    ),
  );
  let x = x0;
  for (let step = 0; step < 20_000; step += 1) {
    x -= valueAt(slope, x) / (2 * steepest);
    const near = roots.filter(isMinimum).find((root) => Math.abs(root - x) < 0.05);
    if (near !== undefined) return near;
  }
  return Number.NaN;
};

/** The neighbour on the other side, where there is one. */
const uphill = ({ roots, x0 }: BasinParameters): number | undefined =>
  slopeAt(roots, x0) > 0 ? roots.find((root) => root > x0) : roots.findLast((root) => root < x0);

const answered = (value: number | undefined): PlainAnswer | "does-not-apply" =>
  value === undefined ? "does-not-apply" : integerAnswer(value);

const explain = (parameters: BasinParameters): readonly Step[] => {
  const { roots, x0 } = parameters;
  const rises = slopeAt(roots, x0) > 0;
  const above = roots.filter((root) => root > x0).length;
  const target = solve(parameters);
  const global = globalOf(parameters);
  return [
    {
      says: "Far to the right all factors are positive. Each root that is passed on the way to the left turns the sign of the slope.",
      result: `$J'(x)=${factorsTex(roots)}$`,
    },
    {
      says: `Between $x=${x0}$ and far right ${
        above === 1 ? "one root is" : `${above} roots are`
      } passed, so the slope is ${rises ? "positive" : "negative"} there. Descent goes to the ${rises ? "left" : "right"}.`,
    },
    {
      says: "It goes on until the slope is zero: the next critical point in that direction. From there the cost rises on both sides, so it is a minimum.",
      result: `$x = ${target}$`,
    },
    {
      says:
        target === global
          ? "Here it happens to be the global minimum. Descent did not know: it follows the slope under its feet."
          : `The global minimum lies at $x=${global}$, behind a barrier. Small steps do not know of it: they stay in their valley.`,
    },
  ];
};

export const basinOfDescent: FamilyDefinition<BasinParameters, PlainAnswer> = {
  id: "basin-of-descent",
  version: 1,
  title: "Where do small steps lead?",
  section: "8.2.7",
  concepts: ["basin", "local and global structure", "initial point", "local and global"],
  objective: "Find the minimum that very small gradient steps reach from a starting point.",
  levels: [1, 2],
  work: "head",
  outcomes: ["local", "global"],
  outcomeOf: reachedBy,
  leastMisconceptions: 2,
  draw,
  question: ({ roots, x0 }) =>
    [
      "A cost $J$ of one parameter has the slope",
      `$$\nJ'(x)=${factorsTex(roots)}.\n$$`,
      `Gradient descent starts at $x=${x0}$ with very small steps. Which minimum does it reach? Give its $x$, exact.`,
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "Minimum at $x$" },
  shown: ({ roots, x0 }) => [...roots.filter((root) => root !== 0), x0],
  solve: (parameters) => integerAnswer(solve(parameters)),
  confirm: (parameters) => integerAnswer(descended(parameters)),
  misconceptions: [
    mistake(
      "global-minimum",
      "That is the lowest of all minima. Descent knows only its own valley: follow the sign of the slope.",
      (parameters) => integerAnswer(globalOf(parameters)),
    ),
    mistake(
      "nearest-minimum",
      "That minimum is the nearest, but it may lie uphill. Follow the sign of the slope.",
      (parameters) => answered(nearestOf(minimaOf(parameters), parameters.x0)),
    ),
    mistake(
      "nearest-critical-point",
      "That critical point is the nearest, but it may be a barrier, or lie uphill. Follow the sign of the slope.",
      ({ roots, x0 }) => answered(nearestOf(roots, x0)),
    ),
    mistake(
      "walks-uphill",
      "Descent subtracts the slope: where it is positive, the step goes to the left.",
      (parameters) => answered(uphill(parameters)),
    ),
    mistake(
      "first-minimum-on-the-left",
      "Descent goes to the left only where the slope is positive. Find its sign first.",
      (parameters) => answered(minimaOf(parameters).findLast((root) => root < parameters.x0)),
    ),
  ],
  hint: () =>
    "Find the sign of the slope at the start by counting negative factors. Descent goes against it.",
  explain,
  plot: (parameters, phase) =>
    phase === "asking"
      ? signLine(parameters)
      : landscapePlot({
          ...parameters,
          ends: [{ x: solve(parameters), label: "reached", says: "small steps reach" }],
          title: "The valley of the start",
        }),
};
