import { roundedText } from "../../numbers/format.ts";
import type { GraphFrame, GraphPlot, Phase } from "../../plot.ts";
import { at, axis, curve, played, sampled } from "../common/graph.ts";

interface Chain {
  readonly weight: number;
  readonly units: number;
  readonly input: number;
}

const RANGE = [0, 1.5] as const;
const PLACES = Array.from({ length: 16 }, (_, index) => index / 10);
/** Half the length of the tangent, along the axis of weights. */
const TANGENT = 0.15;

const tangentFrame = (units: number, place: number): GraphFrame => {
  const slope = units * place ** (units - 1);
  const height = place ** units;
  const from = Math.max(RANGE[0], place - TANGENT);
  const to = Math.min(RANGE[1], place + TANGENT);
  return played({
    value: place,
    valueLabel: String(place),
    handle: at(place, height),
    marks: [
      curve([at(from, height + slope * (from - place)), at(to, height + slope * (to - place))], {
        ink: "slope",
      }),
    ],
    says: `At $w=${place}$ the product is ${roundedText(height, 3)} and its slope ${roundedText(slope, 3)}.`,
  });
};

/** The product w^L from 0 to 1.5: flat, then a wall. After the answer its slope can be read anywhere. */
export const productPlot = (chain: Chain, phase: Phase): GraphPlot => {
  const { units } = chain;
  const high = RANGE[1] ** units;
  const answered = phase === "answered";
  const listed = answered ? [0.25, 0.5, 0.75, 1, 1.25, 1.5] : [0.5, 1, 1.5];
  const slopes = (w: number): string => roundedText(units * w ** (units - 1), 3);
  return {
    kind: "graph",
    phase,
    title: `The product $w^{${units}}$`,
    units: "weight from 0 to 1.5",
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
      x: axis("$w$", RANGE),
      y: axis(`$w^{${units}}$`, [-0.05 * high, 1.05 * high]),
    },
    equalScale: false,
    marks: [
      curve(
        sampled(RANGE, (w) => w ** units, 90),
        { ink: "curvature" },
      ),
    ],
    ...(answered
      ? {
          play: {
            label: "weight $w$",
            start: PLACES.indexOf(1),
            frames: PLACES.map((place) => tangentFrame(units, place)),
          },
        }
      : {}),
  };
};
