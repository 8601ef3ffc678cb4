import { roundedText, withMinusSign } from "../../numbers/format.ts";
import type { GraphPlot, GraphMark, Phase, Point } from "../../plot.ts";
import { arrow, at, axis, curve, point, sampled } from "../common/graph.ts";

interface Cliff {
  readonly x: number;
  readonly slope: number;
  /** Where one step lands, without and with clipping. */
  readonly landings: readonly number[];
}

/** Half the width of the picture, and how steep its cliff is drawn. */
const REACH = 6;
const STEEPNESS = 6;

/** A plateau, a face and a valley, drawn from 0 to 1; rising to the right where the slope is positive. */
const heightAt =
  ({ x, slope }: Cliff) =>
  (place: number): number =>
    1 / (1 + Math.exp(-Math.sign(slope) * STEEPNESS * (place - x)));

const written = (place: number): string => withMinusSign(roundedText(place, 5));

/** A landing as a mark: inside the picture a ring, beyond it an arrow to the edge that names the place. */
const landingMarks = (cliff: Cliff, place: number, label: string): readonly GraphMark[] => {
  const height = heightAt(cliff);
  const named = `${label}: ${written(place)}`;
  if (Math.abs(place - cliff.x) <= 0.95 * REACH) {
    return [point(at(place, height(place)), { ink: "step", shape: "ring", label: named })];
  }
  const direction = Math.sign(place - cliff.x);
  const far = cliff.x + 0.95 * direction * REACH;
  return [
    arrow(at(cliff.x + direction, height(far)), at(far, height(far)), {
      ink: "slope",
      label: named,
    }),
  ];
};

const frame = (cliff: Cliff, phase: Phase) => {
  const start: Point = at(cliff.x, heightAt(cliff)(cliff.x));
  return {
    kind: "graph" as const,
    phase,
    title: "The cliff",
    axes: {
      x: axis("$x$", [cliff.x - REACH, cliff.x + REACH]),
      y: axis("cost", [-0.15, 1.25], { ticks: "none" }),
    },
    equalScale: false,
    marks: [
      curve(sampled([cliff.x - REACH, cliff.x + REACH], heightAt(cliff), 160), { ink: "contour" }),
      point(start, { ink: "step", label: "start" }),
    ],
  };
};

const given = ({ x, slope }: Cliff): readonly (readonly string[])[] => [
  ["start", `$${x}$`],
  ["derivative there", `$${slope}$`],
];

/** The face of the cliff with the start; after the answer, also where both steps land. */
export const cliffPlot = (cliff: Cliff, phase: Phase): GraphPlot => {
  const base = frame(cliff, phase);
  const side = cliff.slope > 0 ? "left" : "right";
  if (phase === "asking") {
    return {
      ...base,
      units: "cost not to scale",
      description: `A flat plateau, a steep face and a flat valley to the ${side}. A dot on the face marks the start. No step is drawn.`,
      table: {
        caption: "What is known",
        columns: ["quantity", "value"],
        rows: given(cliff),
      },
    };
  }
  const [free = 0, clipped = 0] = cliff.landings;
  return {
    ...base,
    units: "cost not to scale",
    description: `Without clipping one step is thrown to ${written(free)}, a distance of ${written(Math.abs(free - cliff.x))}. With clipping it lands at ${written(clipped)}, close to the start.`,
    table: {
      caption: "Start and landings",
      columns: ["quantity", "value"],
      rows: [
        ...given(cliff),
        ["landing without clipping", `$${roundedText(free, 5)}$`],
        ["landing with clipping", `$${roundedText(clipped, 5)}$`],
      ],
    },
    marks: [
      ...base.marks,
      ...landingMarks(cliff, free, "without clipping"),
      ...landingMarks(cliff, clipped, "with clipping"),
    ],
  };
};
