import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { exact } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { drawnUnless } from "../common/draws.ts";
import { plural } from "../common/words.ts";
import { weightsPlot } from "./weights-plot.ts";

export type SettingsParameters = {
  /** Values that each weight can take. */
  readonly k: number;
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly biases: "with" | "without";
};

const LARGEST = 9n * 10n ** 15n;

const counted = (value: bigint): PlainAnswer => numberAnswer(exact(value));
const power = (base: number, exponent: number): bigint => BigInt(base) ** BigInt(exponent);

/** Weights of each layer, with a bias for each of its units where there are biases. */
const weightsByLayer = ({ inputs, hidden, outputs, biases }: SettingsParameters) => {
  const perUnit = biases === "with" ? 1 : 0;
  return { first: (inputs + perUnit) * hidden, second: (hidden + perUnit) * outputs };
};

const weightsOf = (parameters: SettingsParameters): number => {
  const { first, second } = weightsByLayer(parameters);
  return first + second;
};

const draw = (random: Random, level: Level): Draw<SettingsParameters> => {
  const parameters = {
    k: random.pick(level === 1 ? [2, 3] : [2, 3, 4, 5, 8, 10]),
    inputs: random.integer(1, 4),
    hidden: random.integer(1, 4),
    outputs: random.integer(1, 2),
    biases: random.pick(["with", "without"] as const),
  };
  const weights = weightsOf(parameters);
  if (weights < 3) return drawnUnless("too few weights", parameters);
  return drawnUnless(power(parameters.k, weights) > LARGEST ? "too large" : undefined, parameters);
};

/** Goes from unit to unit and multiplies a factor k for each weight that ends there. */
const weightByWeight = ({ k, inputs, hidden, outputs, biases }: SettingsParameters): bigint => {
  let settings = 1n;
  const layers = [inputs, hidden, outputs];
  for (const [layer, units] of layers.entries()) {
    const sources = layer === 0 ? 0 : (layers[layer - 1] ?? 0) + Number(biases === "with");
    for (let unit = 0; unit < units; unit += 1) {
      for (let weight = 0; weight < sources; weight += 1) settings *= BigInt(k);
    }
  }
  return settings;
};

const explain = (parameters: SettingsParameters): readonly Step[] => {
  const { k, inputs, hidden, outputs, biases } = parameters;
  const { first, second } = weightsByLayer(parameters);
  const weights = first + second;
  const layer = (from: number, to: number, count: number): string =>
    biases === "with"
      ? String.raw`${from}\cdot ${to} + ${to} = ${count}`
      : String.raw`${from}\cdot ${to} = ${count}`;
  return [
    {
      says: `Weights into the hidden layer${biases === "with" ? ", with a bias for each of its units" : ""}.`,
      result: `$${layer(inputs, hidden, first)}$`,
    },
    {
      says: `Weights into the output layer${biases === "with" ? ", with its biases" : ""}.`,
      result: `$${layer(hidden, outputs, second)}$`,
    },
    {
      says: `Each of the ${weights} weights is chosen by itself, so each brings a factor ${k}.`,
      result: `$${k}^{${weights}} = ${power(k, weights)}$`,
    },
    {
      says: "This is what trying every setting would face. It is no bound for cleverer methods, and it does not say that this network is hard to train.",
    },
  ];
};

export const discreteWeightSettings: FamilyDefinition<SettingsParameters, PlainAnswer> = {
  id: "discrete-weight-settings",
  version: 1,
  title: "How many settings to try?",
  section: "8.2.8",
  concepts: ["theoretical limits", "intractable", "NP-complete", "network size"],
  objective: "Count the settings that an exhaustive search over discrete weights would try.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ k, inputs, hidden, outputs, biases }) =>
    [
      `A fully connected network has ${plural(inputs, "input")}, one hidden layer of ${plural(hidden, "unit")} and ${plural(outputs, "output")}, ${
        biases === "with" ? "with a bias for each hidden and output unit" : "without biases"
      }. Each weight${biases === "with" ? " and each bias" : ""} is one of ${k} values.`,
      "How many settings would a search try that goes through all of them? Exact; a power is as good as its value.",
    ].join("\n\n"),
  answerKind: { kind: "integer", label: "Settings" },
  shown: ({ k, inputs, hidden, outputs }) => [k, inputs, hidden, outputs].filter((n) => n > 1),
  solve: (parameters) => counted(power(parameters.k, weightsOf(parameters))),
  confirm: (parameters) => counted(weightByWeight(parameters)),
  misconceptions: [
    mistake(
      "multiplied",
      "That multiplies the values by the weights. Each weight is chosen by itself and brings a factor: take the power.",
      (parameters) => counted(BigInt(parameters.k * weightsOf(parameters))),
    ),
    mistake(
      "base-and-exponent-swapped",
      "Base and exponent are exchanged: there is one factor for each weight.",
      (parameters) => counted(power(weightsOf(parameters), parameters.k)),
    ),
    mistake(
      "biases-forgotten",
      "Each bias is a weight as well and brings its own factor.",
      (parameters) => counted(power(parameters.k, weightsOf({ ...parameters, biases: "without" }))),
    ),
    mistake(
      "output-layer-forgotten",
      "That counts the weights into the hidden layer only. Those into the output layer bring factors too.",
      ({ k, inputs, hidden }) => counted(power(k, inputs * hidden)),
    ),
    mistake(
      "layers-added",
      "That adds the settings of both layers. Each setting of one goes with each of the other: multiply.",
      (parameters) => {
        const { first, second } = weightsByLayer(parameters);
        return counted(power(parameters.k, first) + power(parameters.k, second));
      },
    ),
    mistake(
      "units-not-weights",
      "That counts units. What is chosen are the weights: one for each connection.",
      ({ k, hidden, outputs }) => counted(power(k, hidden + outputs)),
    ),
  ],
  hint: () =>
    "Count the weights layer by layer first. Then ask how the choices of two weights combine.",
  explain,
  plot: (parameters, phase) => weightsPlot({ ...parameters, ...weightsByLayer(parameters) }, phase),
};
