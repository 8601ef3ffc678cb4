import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { mistake } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { plural } from "../common/words.ts";
import { flipPlot } from "./flip-plot.ts";
import { counted, hiddenText, LARGEST_COUNT, orderings, product, sum } from "./layers.ts";

const UNITS = ["tanh", "arctan", "odd"] as const;

export type FlipParameters = {
  readonly inputs: number;
  /** Units of each hidden layer, from the inputs to the outputs. */
  readonly layers: readonly number[];
  /** The activation of all hidden units; "odd" is any odd function. */
  readonly unit: (typeof UNITS)[number];
};

/** n!·2ⁿ: an ordering of the layer, then a sign for each unit. */
const signedOrderings = (units: number): bigint => orderings(units) * 2n ** BigInt(units);

/** ∏ nₗ!·2^nₗ. Bishop 2006, section 5.1.1; that there are no others: Sussmann 1992. */
const settings = (layers: readonly number[]): bigint => product(layers.map(signedOrderings));

const draw = (random: Random, level: Level): Draw<FlipParameters> => {
  const layers =
    level === 1
      ? [random.integer(3, 8)]
      : Array.from({ length: random.integer(2, 3) }, () => random.integer(2, 5));
  const parameters = { inputs: random.integer(2, 9), layers, unit: random.pick(UNITS) };
  return drawnUnless(settings(layers) > LARGEST_COUNT ? "too large" : undefined, parameters);
};

/** Counts the signed orderings of a few units one by one; of many, by the choices left: 2n, 2(n − 1), …, 2. */
const countSignedOrderings = (units: number): bigint => {
  if (units > 4) return BigInt(2 * units) * countSignedOrderings(units - 1);
  const extend = (used: readonly number[]): bigint =>
    used.length === units
      ? 1n
      : sum(
          Array.from({ length: units }, (_, unit) =>
            used.includes(unit) ? 0n : sum(["kept", "flipped"].map(() => extend([...used, unit]))),
          ),
        );
  return extend([]);
};

const UNIT_WORDS = {
  tanh: "tanh units",
  arctan: "arctan units",
  odd: String.raw`units with an odd activation, $\varphi(-z)=-\varphi(z)$`,
} as const;

const question = ({ inputs, layers, unit }: FlipParameters): string =>
  [
    `A fully connected network has ${plural(inputs, "input")}, ${hiddenText(layers, "units")} and one output. All hidden units are ${UNIT_WORDS[unit]}. Its weights are generic: no unit is dead, and no two are alike.`,
    "Units may change places within their layer, and the signs of all weights and the bias of a unit, in and out, may be flipped. How many settings of the weights, the given one included, compute the same function in this way? Exact; arithmetic is as good as its value.",
  ].join("\n\n");

const explain = ({ layers }: FlipParameters): readonly Step[] => [
  {
    says: "An odd activation carries a sign through: flipped on the way in and on the way out, it cancels.",
    result: String.raw`$(-v)\,\varphi(-z) = v\,\varphi(z)$`,
  },
  ...Array.from(new Set(layers), (units) => ({
    says: `A layer of ${units} units: its orderings, times a sign for each unit by itself.`,
    result: String.raw`$${units}!\cdot 2^{${units}} = ${orderings(units)}\cdot ${2 ** units} = ${signedOrderings(units)}$`,
  })),
  layers.length === 1
    ? {
        says: "There is no other layer to combine with, so this is the number of settings.",
        result: `$${settings(layers)}$`,
      }
    : {
        says: "Each setting of one layer goes with each setting of the others: multiply.",
        result: `$${layers.map(signedOrderings).join(String.raw`\cdot `)} = ${settings(layers)}$`,
      },
];

const allOrderings = (layers: readonly number[]): bigint => product(layers.map(orderings));
const unitsIn = (layers: readonly number[]): bigint => sum(layers.map(BigInt));

export const countSignFlips: FamilyDefinition<FlipParameters, PlainAnswer> = {
  id: "count-sign-flips",
  version: 1,
  title: "How many weights, with flipped signs?",
  section: "8.2.2",
  concepts: ["weight space symmetry", "identifiability", "latent variables", "local minimum"],
  objective: "Count the settings that reordering and sign flips of odd units leave equivalent.",
  levels: [1, 2],
  work: "paper",
  draw,
  question,
  answerKind: { kind: "integer", label: "Settings" },
  shown: ({ inputs, layers }) => [inputs, ...layers],
  solve: ({ layers }) => counted(settings(layers)),
  confirm: ({ layers }) => counted(product(layers.map(countSignedOrderings))),
  misconceptions: [
    mistake(
      "orderings-only",
      "Those are the orderings alone. The signs around each unit may be flipped as well: both kinds count, multiplied.",
      ({ layers }) => counted(allOrderings(layers)),
    ),
    mistake(
      "flips-only",
      "Those are the sign flips alone. Units may change places as well: both kinds count, multiplied.",
      ({ layers }) => counted(2n ** unitsIn(layers)),
    ),
    mistake(
      "two-flips-in-all",
      "That flips all units together. Each unit flips by itself, so every unit brings its own factor.",
      ({ layers }) => counted(2n * allOrderings(layers)),
    ),
    mistake(
      "two-per-unit",
      "That adds the signs of the units up. Each unit flips independently of the others: multiply.",
      ({ layers }) => counted(allOrderings(layers) * 2n * unitsIn(layers)),
    ),
    mistake(
      "n-squared-flips",
      "That squares the number of units. A sign for each of n units makes a power with n as its exponent.",
      ({ layers }) => counted(product(layers.map((n) => orderings(n) * BigInt(n * n)))),
    ),
    mistake(
      "added-over-layers",
      "Those are the settings of the layers added up. Choices in different layers combine freely: multiply.",
      ({ layers }) => counted(sum(layers.map(signedOrderings))),
    ),
  ],
  hint: () =>
    "For one layer, count its orderings, then the ways to give each of its units a sign. Then ask how both numbers combine.",
  explain,
  plot: ({ unit }, phase) =>
    phase === "asking"
      ? undefined
      : flipPlot(
          unit === "arctan" ? { name: "arctan", of: Math.atan } : { name: "tanh", of: Math.tanh },
        ),
};
