import type { NetworkLayer, NetworkPlot, Phase } from "../../plot.ts";

interface Weights {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly biases: "with" | "without";
  /** Weights into the hidden and into the output layer. */
  readonly first: number;
  readonly second: number;
}

/** The network of a count of weights; after the answer each layer says how many weights end in it. */
export const weightsPlot = (
  { inputs, hidden, outputs, biases, first, second }: Weights,
  phase: Phase,
): NetworkPlot => {
  const answered = phase === "answered";
  const words = biases === "with" ? "with biases" : "weights in";
  const noted = (weights: number) =>
    answered ? { note: weights === 1 ? "1 weight in" : `${weights} ${words}` } : {};
  const layers: readonly NetworkLayer[] = [
    { role: "input", name: inputs === 1 ? "input" : "inputs", units: inputs },
    { role: "hidden", name: "hidden", units: hidden, ...noted(first) },
    {
      role: "output",
      name: outputs === 1 ? "output" : "outputs",
      units: outputs,
      ...noted(second),
    },
  ];
  return {
    kind: "network",
    phase,
    title: "The network",
    units: "an edge for each weight",
    description: `A fully connected network in three columns: ${layers
      .map(({ name, units }) => `${units} ${name}`)
      .join(", ")}. Each edge is a weight${
      biases === "with" ? "; biases are not drawn" : ""
    }.${answered ? ` ${first} weights end in the hidden layer and ${second} in the output layer${biases === "with" ? ", biases included" : ""}.` : ""}`,
    table: {
      caption: "Units by layer",
      columns: answered ? ["layer", "units", "weights into it"] : ["layer", "units"],
      rows: layers.map(({ name, units }, index) => [
        name,
        String(units),
        ...(answered ? [["none", String(first), String(second)][index] ?? ""] : []),
      ]),
    },
    layers,
  };
};
