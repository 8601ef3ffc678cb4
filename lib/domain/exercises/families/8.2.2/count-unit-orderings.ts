import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { mistake } from "../common/answers.ts";
import { plural } from "../common/words.ts";
import { areEqual, counted, hiddenText, LARGEST_COUNT, orderings, product, sum } from "./layers.ts";
import { networkPlot } from "./network-plot.ts";

export type NetworkParameters = {
  readonly inputs: number;
  /** Units of each hidden layer, from the inputs to the outputs. */
  readonly layers: readonly number[];
  readonly outputs: number;
};

const drawLayers = (random: Random, level: Level): readonly number[] => {
  const count = random.integer(2, 4);
  if (level === 1) return Array.from<number>({ length: count }).fill(random.integer(3, 6));
  return Array.from({ length: count }, () => random.integer(2, 6));
};

const draw = (random: Random, level: Level): Draw<NetworkParameters> => {
  const layers = drawLayers(random, level);
  const parameters = { inputs: random.integer(2, 9), layers, outputs: random.integer(1, 5) };
  if (level > 1 && areEqual(layers)) return { kind: "rejected", because: "equal layers" };
  return product(layers.map(orderings)) > LARGEST_COUNT
    ? { kind: "rejected", because: "too large" }
    : { kind: "drawn", parameters };
};

/** Counts the orderings of a layer one by one, as lists of units. */
const countPermutations = (units: readonly number[]): bigint =>
  units.length <= 1
    ? 1n
    : sum(units.map((_, index) => countPermutations(units.toSpliced(index, 1))));

const question = (parameters: NetworkParameters): string =>
  [
    `A fully connected network has ${plural(parameters.inputs, "input")}, ${hiddenText(parameters.layers)} and ${plural(parameters.outputs, "output")}.`,
    "Units that change places take all their weights with them. How many orderings of the hidden units, the given one included, compute the same function? Exact; arithmetic is as good as its value.",
  ].join("\n\n");

const explain = (parameters: NetworkParameters): readonly Step[] => {
  const { layers } = parameters;
  const total = product(layers.map(orderings));
  const factorials = layers.map((units) => `${units}!`);
  const power = areEqual(layers) ? `(${factorials[0] ?? ""})^{${layers.length}} = ` : "";
  return [
    {
      says: "Within one layer of $n$ units, every ordering gives the same function once the weights move along.",
      result: String.raw`$n! = n\cdot(n-1)\cdots 1$`,
    },
    ...Array.from(new Set(layers), (units) => ({
      says: `A layer of ${units} units.`,
      result: `$${units}! = ${orderings(units)}$`,
    })),
    {
      says: "Layers are ordered independently of each other, so their numbers multiply. Inputs and outputs have fixed meanings and stay.",
      result: `$${power}${factorials.join(String.raw`\cdot `)} = ${total}$`,
    },
  ];
};

export const countUnitOrderings: FamilyDefinition<NetworkParameters, PlainAnswer> = {
  id: "count-unit-orderings",
  version: 1,
  title: "How many orderings, one function?",
  section: "8.2.2",
  concepts: ["weight space symmetry", "identifiability", "latent variables", "local minimum"],
  objective: "Count the orderings of hidden units that leave a network's function unchanged.",
  levels: [1, 2],
  work: "head",
  draw,
  question,
  answerKind: { kind: "integer", label: "Orderings" },
  shown: ({ inputs, layers, outputs }) => [inputs, ...layers, outputs],
  solve: ({ layers }) => counted(product(layers.map(orderings))),
  confirm: ({ layers }) =>
    counted(
      product(layers.map((units) => countPermutations(Array.from({ length: units }, (_, i) => i)))),
    ),
  misconceptions: [
    mistake(
      "added-over-layers",
      "Those are the orderings of the layers added up. Choices in different layers combine freely: multiply.",
      ({ layers }) => counted(sum(layers.map(orderings))),
    ),
    mistake(
      "all-units-together",
      "That orders all hidden units as one row. A unit cannot leave its layer.",
      ({ layers }) => counted(orderings(layers.reduce((all, each) => all + each, 0))),
    ),
    mistake(
      "n-to-the-m",
      "That multiplies the numbers of units. A layer of n units has n! orderings, not n.",
      ({ layers }) => counted(product(layers.map(BigInt))),
    ),
    mistake(
      "one-layer-only",
      "That orders one layer. Every hidden layer can be reordered.",
      ({ layers }) => counted(orderings(Math.max(...layers))),
    ),
    mistake(
      "output-units-too",
      "That reorders the outputs as well. Outputs have fixed meanings and keep their places.",
      ({ layers, outputs }) => counted(product([...layers, outputs].map(orderings))),
    ),
  ],
  hint: () =>
    "Count the orderings of one hidden layer first. Then ask how the choices in two layers combine.",
  explain,
  plot: (parameters, phase) => networkPlot(parameters, phase),
};
