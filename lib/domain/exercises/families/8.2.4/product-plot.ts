import { roundedText, withMinusSign } from "../../numbers/format.ts";
import { tidy } from "../../numbers/tidy.ts";
import type { GraphFrame, GraphPlot, Phase } from "../../plot.ts";
import { at, axis, curve, played, sampled, spanOf } from "../common/graph.ts";

interface Chain {
  readonly weight: number;
  readonly units: number;
  readonly input: number;
}

type Range = readonly [from: number, to: number];

const USUAL: Range = [0, 1.5];
const PLACES = 15;
/** Half the length of the tangent, as a share of the axis of weights. */
const TANGENT = 0.1;

/** From 0 to 1.5, where the curve goes from flat to steep; after the answer as far as the weight asked about. */
const rangeOf = ({ weight }: Chain, phase: Phase): Range => {
  if (phase === "asking" || (weight >= 0 && weight <= USUAL[1])) return USUAL;
  return weight < 0 ? [1.1 * weight, USUAL[1]] : [0, 1.1 * weight];
};

const rounded = (value: number): string => withMinusSign(roundedText(tidy(value), 3));

const tangentFrame = (units: number, range: Range, place: number): GraphFrame => {
  const slope = units * place ** (units - 1);
  const height = place ** units;
  const reach = TANGENT * (range[1] - range[0]);
  const [from, to] = [Math.max(range[0], place - reach), Math.min(range[1], place + reach)];
  return played({
    value: place,
    valueLabel: withMinusSign(roundedText(place, 3)),
    handle: at(place, height),
    marks: [
      curve([at(from, height + slope * (from - place)), at(to, height + slope * (to - place))], {
        ink: "slope",
      }),
    ],
    says: `The product is ${rounded(height)}, its slope ${rounded(slope)}.`,
  });
};

/** The places of the handle: even ones and the weight of the question. */
const placesOf = ({ weight }: Chain, [from, to]: Range): readonly number[] => {
  const even = Array.from({ length: PLACES + 1 }, (_, index) =>
    tidy(Number((from + ((to - from) * index) / PLACES).toPrecision(3))),
  );
  return Array.from(new Set([...even, weight])).sort((one, other) => one - other);
};

/** The product w^L: flat, then a wall. After the answer its slope can be read anywhere, first at the weight asked about. */
export const productPlot = (chain: Chain, phase: Phase): GraphPlot => {
  const { units, weight } = chain;
  const range = rangeOf(chain, phase);
  const answered = phase === "answered";
  const places = placesOf(chain, range);
  const listed = answered ? [0.25, 0.5, 0.75, 1, 1.25, 1.5] : [0.5, 1, 1.5];
  const slopes = (w: number): string => rounded(units * w ** (units - 1));
  return {
    kind: "graph",
    phase,
    title: `The product $w^{${units}}$`,
    units: answered ? "with its tangent" : "weight from 0 to 1.5",
    description: `The curve of $w^{${units}}$ is flat for small weights, passes 1 at $w=1$ and then climbs like a wall.${
      answered ? ` Its slope at $w=1$ is ${units}, at $w=1.5$ already ${slopes(1.5)}.` : ""
    }`,
    table: {
      caption: answered ? "Product and slope by weight" : "Product by weight",
      columns: answered ? ["$w$", `$w^{${units}}$`, "slope"] : ["$w$", `$w^{${units}}$`],
      rows: listed.map((w) => [
        String(w),
        roundedText(w ** units, 3),
        ...(answered ? [slopes(w)] : []),
      ]),
    },
    axes: {
      x: axis("$w$", range),
      y: axis(`$w^{${units}}$`, spanOf([0, ...range.map((w) => w ** units)], 0.05)),
    },
    equalScale: false,
    marks: [
      curve(
        sampled(range, (w) => w ** units, 90),
        { ink: "curvature" },
      ),
    ],
    ...(answered
      ? {
          play: {
            label: "weight $w$",
            start: places.indexOf(weight),
            frames: places.map((place) => tangentFrame(units, range, place)),
          },
        }
      : {}),
  };
};
