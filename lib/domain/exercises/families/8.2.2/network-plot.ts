import { factorial } from "../../numbers/quantity.ts";
import type { NetworkLayer, NetworkPlot, Phase } from "../../plot.ts";

export interface NetworkShape {
  readonly inputs: number;
  readonly layers: readonly number[];
  readonly outputs: number;
}

const orderingsTex = (units: number): string => `$${units}! = ${factorial(units).numerator}$`;

const layersOf = ({ inputs, layers, outputs }: NetworkShape, phase: Phase): NetworkLayer[] => [
  { role: "input", name: "inputs", units: inputs },
  ...layers.map((units, index): NetworkLayer => ({
    role: "hidden",
    name: `hidden ${index + 1}`,
    units,
    ...(phase === "answered" ? { note: orderingsTex(units) } : {}),
  })),
  { role: "output", name: outputs === 1 ? "output" : "outputs", units: outputs },
];

/** The network with units that may be dragged within their layer; orderings are counted after the answer. */
export const networkPlot = (shape: NetworkShape, phase: Phase): NetworkPlot => {
  const layers = layersOf(shape, phase);
  const answered = phase === "answered";
  return {
    kind: "network",
    phase,
    title: "The network",
    units: "drag hidden units within their layer",
    description: `A fully connected network in ${layers.length} columns: ${layers
      .map(({ name, units }) => `${name} ${units}`)
      .join(", ")}. Hidden units can change places within their column and take their edges along.`,
    table: {
      caption: "Units by layer",
      columns: answered ? ["layer", "units", "orderings"] : ["layer", "units"],
      rows: layers.map(({ name, units, role, note }) => [
        name,
        String(units),
        ...(answered ? [note ?? (role === "hidden" ? "" : "fixed")] : []),
      ]),
    },
    layers,
  };
};
