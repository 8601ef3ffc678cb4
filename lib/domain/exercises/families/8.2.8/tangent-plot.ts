import { toNumber } from "../../numbers/quantity.ts";
import type { GraphPlot, Point } from "../../plot.ts";
import { at, axis, curve, point, sampled, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import { placeOf, slopeAt, units } from "./units.ts";
import type { UnitName } from "./units.ts";

const HALF_TANGENT = 1.2;

/** The two flat pieces of a unit that jumps, or the curve of one that does not. */
const piecesOf = (
  unit: UnitName,
  range: readonly [number, number],
): readonly (readonly Point[])[] =>
  unit === "step" || unit === "sign"
    ? [
        [at(range[0], units[unit].of(-1)), at(0, units[unit].of(-1))],
        [at(0, units[unit].of(1)), at(range[1], units[unit].of(1))],
      ]
    : [sampled(range, units[unit].of, 60)];

/** The activation with its tangent where the unit is: level where there is nothing to follow. */
export const tangentPlot = (unit: UnitName, h: number): GraphPlot => {
  const z = placeOf(unit, h);
  const slope = toNumber(slopeAt(unit, h));
  const range = spanOf([-4, 4, z], 0.05);
  const pieces = piecesOf(unit, range);
  const along = (dz: number): Point => at(z + dz, h + dz * slope);
  const heights = [...pieces.flat(), along(-HALF_TANGENT), along(HALF_TANGENT)].map(({ y }) => y);
  return {
    kind: "graph",
    phase: "answered",
    title: `The activation of a ${unit.replace(/^(?:in)?active /u, "")} unit`,
    units: "output over $wx$",
    description: `The activation, and its tangent at the output ${cellText(h)}. The slope there is ${cellText(slope)}${
      slope === 0
        ? ": level, so a small change of the weight changes nothing."
        : ": a small change of the weight changes the output."
    }`,
    table: {
      caption: "At this place",
      columns: ["output $h$", "slope of the activation"],
      rows: [[cellText(h), cellText(slope)]],
    },
    axes: { x: axis("$wx$", range), y: axis("$h$", spanOf(heights, 0.12)) },
    equalScale: false,
    marks: [
      ...pieces.map((piece) => curve(piece, { ink: "curvature" })),
      curve([along(-HALF_TANGENT), along(HALF_TANGENT)], {
        ink: "slope",
        line: "dashed",
        label: "tangent",
      }),
      point(at(z, h), { ink: "step", shape: "ring" }),
    ],
  };
};
