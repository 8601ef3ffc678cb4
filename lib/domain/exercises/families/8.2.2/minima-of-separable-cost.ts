import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { integerAnswer, mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { eggBox } from "./egg-box-plot.ts";

export type SeparableParameters = {
  /** Minima of h, and number of coordinates. */
  readonly k: number;
  readonly n: number;
  /** Which minima of J are counted: all, or those with so many coordinates in a wrong valley. */
  readonly counted: "all" | "exactly" | "at-most";
  readonly j: number;
};

const MOST_MINIMA = 70_000;

/** n over j, factor by factor. */
const choose = (n: number, j: number): number => {
  let count = 1;
  for (let factor = 1; factor <= j; factor += 1) count = (count * (n - j + factor)) / factor;
  return count;
};

/** Choose the coordinates that are wrong, then a wrong valley for each. */
const exactly = ({ k, n }: SeparableParameters, j: number): number => choose(n, j) * (k - 1) ** j;

const upTo = (j: number): readonly number[] => Array.from({ length: j + 1 }, (_, index) => index);

const solve = (parameters: SeparableParameters): number => {
  const { k, n, counted, j } = parameters;
  switch (counted) {
    case "all":
      return k ** n;
    case "exactly":
      return exactly(parameters, j);
    case "at-most":
      return upTo(j).reduce((sum, wrong) => sum + exactly(parameters, wrong), 0);
  }
};

const draw = (random: Random, level: Level): Draw<SeparableParameters> => {
  const k = random.integer(2, level === 1 ? 9 : 5);
  const n = random.integer(3, level === 1 ? 9 : 8);
  const parameters: SeparableParameters =
    level === 1
      ? { k, n, counted: "all", j: 0 }
      : { k, n, counted: random.pick(["exactly", "at-most"]), j: random.integer(1, n - 1) };
  return drawnUnless(k ** n > MOST_MINIMA ? "too many" : undefined, parameters);
};

/** Goes through all minima, valley by valley in each coordinate, and counts those that are asked for. */
const enumerated = ({ k, n, counted, j }: SeparableParameters): number => {
  const count = (left: number, wrong: number): number => {
    if (left === 0) {
      return counted === "all" || (counted === "exactly" ? wrong === j : wrong <= j) ? 1 : 0;
    }
    let found = 0;
    for (let valley = 0; valley < k; valley += 1)
      found += count(left - 1, wrong + Number(valley > 0));
    return found;
  };
  return count(n, 0);
};

const askedText = ({ counted, j }: SeparableParameters): string => {
  const coordinates = j === 1 ? "1 coordinate" : `${j} coordinates`;
  return counted === "all"
    ? "How many minima has $J$?"
    : `How many minima of $J$ have ${
        counted === "exactly" ? "exactly" : "at most"
      } ${coordinates} in a wrong valley, one that is not the lowest of $h$?`;
};

const binomTex = (n: number, j: number): string => String.raw`\binom{${n}}{${j}}`;

const explain = (parameters: SeparableParameters): readonly Step[] => {
  const { k, n, counted, j } = parameters;
  const start: Step = {
    says: "The coordinates do not touch each other: $J$ is at a minimum exactly where $h$ is at one in every coordinate.",
    result: String.raw`$k=${k}$ valleys for each of $n=${n}$ coordinates`,
  };
  const toy: Step = {
    says: "This $J$ is a toy: the weights of a network do touch each other. But it shows how fast minima can multiply with the number of parameters.",
  };
  if (counted === "all") {
    return [
      start,
      {
        says: "Independent choices multiply.",
        result: String.raw`$k^n = ${k}^{${n}} = ${k ** n}$`,
      },
      toy,
    ];
  }
  const term = (wrong: number): string =>
    String.raw`${binomTex(n, wrong)}\cdot ${k - 1}^{${wrong}}`;
  const terms = counted === "exactly" ? [term(j)] : upTo(j).map(term);
  return [
    start,
    {
      says: "Choose which coordinates are in a wrong valley, then one of the wrong valleys for each of them.",
      result: String.raw`$\binom{n}{i}(k-1)^i$ for $i$ wrong coordinates`,
    },
    {
      says:
        counted === "exactly" ? "With the numbers put in." : "Added up over all numbers allowed.",
      result: `$${terms.join("+")} = ${solve(parameters)}$`,
    },
    toy,
  ];
};

const isAll = ({ counted }: SeparableParameters): boolean => counted === "all";

const countedAll =
  (value: (parameters: SeparableParameters) => number) => (parameters: SeparableParameters) =>
    isAll(parameters) ? integerAnswer(value(parameters)) : "does-not-apply";

const countedSome =
  (value: (parameters: SeparableParameters) => number) => (parameters: SeparableParameters) =>
    isAll(parameters) ? "does-not-apply" : integerAnswer(value(parameters));

export const minimaOfSeparableCost: FamilyDefinition<SeparableParameters, PlainAnswer> = {
  id: "minima-of-separable-cost",
  version: 1,
  title: "How many minima?",
  section: "8.2.2",
  concepts: ["non-convex", "convex", "local minimum"],
  objective: "Count the minima of a cost that is a sum over its coordinates.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: (parameters) =>
    [
      String.raw`A cost is a sum over its coordinates, $J(\theta)=\sum_{i=1}^{n} h(\theta_i)$ with $n=${parameters.n}$. The function $h$ has ${parameters.k} minima, one of them lower than the others.`,
      `${askedText(parameters)} Exact; arithmetic is as good as its value.`,
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "Minima" },
  shown: ({ k, n, counted, j }) => (counted === "all" ? [k, n] : [k, n, j]),
  solve: (parameters) => integerAnswer(solve(parameters)),
  confirm: (parameters) => integerAnswer(enumerated(parameters)),
  misconceptions: [
    mistake(
      "added-over-coordinates",
      "That adds the minima of the coordinates up. Each choice in one goes with each choice in the next: multiply.",
      countedAll(({ k, n }) => k * n),
    ),
    mistake(
      "base-and-exponent-swapped",
      "Base and exponent are exchanged: there is one factor for each coordinate.",
      countedAll(({ k, n }) => n ** k),
    ),
    mistake(
      "one-minimum-short",
      "The lowest valley counts as well: every coordinate may be in any of them.",
      countedAll(({ k, n }) => (k - 1) ** n),
    ),
    mistake(
      "all-minima",
      "Those are all minima. Count only those with as many wrong coordinates as asked for.",
      countedSome(({ k, n }) => k ** n),
    ),
    mistake(
      "choices-forgotten",
      "That chooses the coordinates that are wrong. Each of them may be in any of the wrong valleys: multiply by these choices.",
      countedSome(({ n, j }) => choose(n, j)),
    ),
    mistake(
      "places-forgotten",
      "That chooses the wrong valleys. Which coordinates they belong to is open too: multiply by these choices.",
      countedSome(({ k, j }) => (k - 1) ** j),
    ),
    mistake(
      "right-place-counted-too",
      "A wrong coordinate cannot be in the lowest valley: it has one choice less.",
      countedSome(({ k, n, j }) => choose(n, j) * k ** j),
    ),
    mistake(
      "at-most-as-exactly",
      "That counts one number of wrong coordinates. At most means fewer as well: add them up.",
      (parameters) =>
        parameters.counted === "at-most"
          ? integerAnswer(exactly(parameters, parameters.j))
          : "does-not-apply",
    ),
  ],
  hint: ({ counted }) =>
    counted === "all"
      ? "How many choices has one coordinate? How do the choices of two coordinates combine?"
      : "First choose which coordinates are wrong, then a valley for each of them.",
  explain,
  plot: ({ k }, phase) => (phase === "asking" ? undefined : eggBox(k)),
};
