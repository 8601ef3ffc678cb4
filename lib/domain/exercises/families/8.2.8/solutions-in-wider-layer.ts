import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Misconception, Step } from "../../family.ts";
import { exact, factorial } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { minus, over } from "../common/exactly.ts";
import { valueTex } from "../common/tex.ts";
import { choose } from "./labellings.ts";
import { slotsPlot } from "./slots-plot.ts";

export type LayerParameters = {
  /** Detectors that a solution needs. */
  readonly k: number;
  /** Units of the layer, or of a layer and of a wider one that is compared with it. */
  readonly widths: readonly number[];
};

const firstOf = ({ widths }: LayerParameters): number => widths[0] ?? 0;

/** n!/(n − k)!: a place for the first detector, one less for the next, and so on. */
const placements = (k: number, n: number): bigint => {
  let count = 1n;
  for (let taken = 0; taken < k; taken += 1) count *= BigInt(n - taken);
  return count;
};

/** A count for one layer, or the count of the wider one over that of the narrower one. */
const asAsked = ({ widths }: LayerParameters, count: (units: number) => bigint): Quantity => {
  const [narrow = 0, wide] = widths;
  return wide === undefined ? exact(count(narrow)) : exact(count(wide), count(narrow));
};

const draw = (random: Random, level: Level): Draw<LayerParameters> => {
  const k = random.integer(2, 4);
  const n = random.integer(k + 2, level === 1 ? 16 : 12);
  const parameters = { k, widths: level === 1 ? [n] : [n, n + random.integer(1, 12)] };
  const answer = solve(parameters);
  const isLong = answer.kind === "exact" && answer.denominator > 20n;
  return drawnUnless(isLong ? "long fraction" : undefined, parameters);
};

const solve = (parameters: LayerParameters): Quantity =>
  asAsked(parameters, (units) => placements(parameters.k, units));

/** Puts the detectors into units one by one and counts the ends. */
const enumerated = (k: number, units: number): bigint => {
  const place = (left: number, taken: readonly boolean[]): bigint => {
    if (left === 0) return 1n;
    let found = 0n;
    for (const [unit, isTaken] of taken.entries()) {
      if (!isTaken) found += place(left - 1, taken.with(unit, true));
    }
    return found;
  };
  return place(k, Array.from<boolean>({ length: units }).fill(false));
};

const question = (parameters: LayerParameters): string => {
  const { k, widths } = parameters;
  const [narrow, wide] = widths;
  return [
    `A solution needs ${k} different feature detectors, each in a hidden unit of its own; the other units of the layer stay idle.`,
    wide === undefined
      ? `In how many ways can the detectors sit in a layer of ${narrow} units? Within 1 % counts.`
      : `How many times more ways are there in a layer of ${wide} units than in one of ${narrow}? Within 1 % counts; a fraction is fine.`,
  ].join("\n\n");
};

const explain = (parameters: LayerParameters): readonly Step[] => {
  const { k, widths } = parameters;
  const product = (n: number): string =>
    Array.from({ length: k }, (_, taken) => n - taken).join(String.raw`\cdot `);
  const [narrow = 0, wide] = widths;
  const last: Step = {
    says: "These are copies of one solution with its units in other places: a toy for why larger networks can be easier to train, not a theorem.",
  };
  const counts = widths.map((n) => ({
    says: `In ${n} units.`,
    result: `$${product(n)} = ${placements(k, n)}$`,
  }));
  return [
    {
      says: "The first detector can sit in any unit, the next in any that is left, and so on. The detectors differ, so it matters which sits where.",
      result: String.raw`$n(n-1)\cdots(n-k+1)$ with $k=${k}$`,
    },
    ...counts,
    ...(wide === undefined
      ? []
      : [
          {
            says: "How many times more: divide.",
            result: String.raw`$\frac{${placements(k, wide)}}{${placements(k, narrow)}} ${valueTex(solve(parameters))}$`,
          },
        ]),
    last,
  ];
};

const whenOneLayer = (
  id: string,
  feedback: string,
  value: (parameters: LayerParameters) => bigint,
): Misconception<LayerParameters, PlainAnswer> =>
  mistake(id, feedback, (parameters) =>
    parameters.widths.length > 1 ? "does-not-apply" : numberAnswer(exact(value(parameters))),
  );

const whenTwoLayers = (
  id: string,
  feedback: string,
  value: (k: number, narrow: number, wide: number) => Quantity,
): Misconception<LayerParameters, PlainAnswer> =>
  mistake(id, feedback, ({ k, widths: [narrow = 0, wide] }) =>
    wide === undefined ? "does-not-apply" : numberAnswer(value(k, narrow, wide)),
  );

export const solutionsInWiderLayer: FamilyDefinition<LayerParameters, PlainAnswer> = {
  id: "solutions-in-wider-layer",
  version: 1,
  title: "How many ways in a wider layer?",
  section: "8.2.8",
  concepts: ["theoretical limits", "network size", "intractable", "NP-complete"],
  objective: "Count in how many ways the units of a solution can sit in a wider layer.",
  levels: [1, 2],
  work: "paper",
  draw,
  question,
  answerKind: {
    kind: "number",
    at: ({ widths }) => ({
      kind: "number",
      label: widths.length > 1 ? "Times more" : "Ways",
      tolerance: ONE_PERCENT,
    }),
  },
  shown: ({ k, widths }) => [k, ...widths],
  solve: (parameters) => numberAnswer(solve(parameters)),
  confirm: (parameters) =>
    numberAnswer(asAsked(parameters, (units) => enumerated(parameters.k, units))),
  misconceptions: [
    whenOneLayer(
      "order-ignored",
      "That chooses which units are used. The detectors differ, so it also matters which sits where.",
      (parameters) => choose(firstOf(parameters), parameters.k),
    ),
    mistake(
      "reuse-allowed",
      "That lets several detectors share a unit. Each needs a unit of its own, so the choices get fewer.",
      (parameters) =>
        numberAnswer(asAsked(parameters, (units) => BigInt(units) ** BigInt(parameters.k))),
    ),
    mistake(
      "multiplied",
      "That multiplies detectors by units. Each detector has its own choice of a unit: multiply the choices.",
      (parameters) => numberAnswer(asAsked(parameters, (units) => BigInt(parameters.k * units))),
    ),
    mistake(
      "all-orderings",
      "That orders all units, the idle ones too. Idle units are alike: only the detectors' places count.",
      (parameters) => numberAnswer(asAsked(parameters, (units) => factorial(units).numerator)),
    ),
    whenOneLayer(
      "detectors-only",
      "That orders the detectors among themselves. Which units they sit in is open too.",
      ({ k }) => factorial(k).numerator,
    ),
    whenTwoLayers(
      "difference-not-ratio",
      "That is a difference. Asked is a factor: divide.",
      (k, narrow, wide) => minus(exact(placements(k, wide)), exact(placements(k, narrow))),
    ),
    whenTwoLayers(
      "one-place-too-few",
      "The first detector can sit in every unit of the wider layer. Begin with all of them.",
      (k, narrow, wide) => over(exact(placements(k, wide - 1)), exact(placements(k, narrow))),
    ),
  ],
  hint: () =>
    "Place the detectors one after another. How many units are open to the first, how many to the next?",
  explain,
  plot: (parameters, phase) => slotsPlot(parameters, phase),
};
