import type { GraphFrame, GraphPlot, Point } from "../../plot.ts";
import { at, axis, curve, played, point } from "../common/graph.ts";
import { cellText } from "../common/table.ts";
import { labellings } from "./labellings.ts";

interface Plane {
  readonly points: number;
  readonly threshold: "with" | "without";
}

const REACH = 1.3;
const TURNS = 12;
/** How far a line with a threshold may stand from the origin here. */
const OFFSET = 0.2;
/** Seeds of a sunflower stand so: no three in a row, no two behind each other as the origin sees them. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const sunflower = (count: number): readonly Point[] =>
  Array.from({ length: count }, (_, index) => {
    const radius = Math.sqrt((index + 0.6) / count);
    return at(
      radius * Math.cos(index * GOLDEN_ANGLE + 0.3),
      radius * Math.sin(index * GOLDEN_ANGLE + 0.3),
    );
  });

/** A line at an angle: the points on its left are labelled 1. */
const lineFrame = (places: readonly Point[], offset: number, turn: number): GraphFrame => {
  const angle = (turn * Math.PI) / TURNS;
  const [across, up] = [Math.cos(angle), Math.sin(angle)];
  const foot = at(-offset * up, offset * across);
  const end = (length: number) => at(foot.x + length * across, foot.y + length * up);
  const isOne = ({ x, y }: Point): boolean => y * across - x * up > offset;
  const ones = places.filter(isOne).length;
  return played({
    value: turn,
    valueLabel: `${(turn * 180) / TURNS}°`,
    handle: end(1.1),
    marks: [
      curve([end(-2 * REACH), end(2 * REACH)], { ink: "slope" }),
      ...places.map((place) =>
        point(place, { ink: isOne(place) ? "step" : "ink", shape: isOne(place) ? "dot" : "ring" }),
      ),
    ],
    says: `${ones} of ${places.length} points are labelled 1.`,
  });
};

/** After the answer, for two inputs: points in a plane, and the boundary of a unit to be turned. */
export const turnedLinePlot = ({ points, threshold }: Plane): GraphPlot => {
  const freedom = 2 + Number(threshold === "with");
  const places = sunflower(points);
  const offset = threshold === "with" ? OFFSET : 0;
  const possible = labellings(points, freedom);
  return {
    kind: "graph",
    phase: "answered",
    title: "What one line can tell apart",
    units: "turn the line",
    description: `${points} points in a plane and the boundary of a threshold unit, a line${
      threshold === "with" ? "" : " through the origin"
    }. Points on one side are labelled 1 and drawn as dots, the others 0 and drawn as rings. Lines give ${possible} of the ${2 ** points} labellings, a share of ${cellText(Number(possible) / 2 ** points)}.`,
    table: {
      caption: "By number of points",
      columns: ["points", "labellings", "of them possible"],
      rows: Array.from({ length: points }, (_, index) => [
        String(index + 1),
        String(2 ** (index + 1)),
        String(labellings(index + 1, freedom)),
      ]),
    },
    axes: {
      x: axis("first input", [-REACH, REACH], { ticks: "none" }),
      y: axis("second input", [-REACH, REACH], { ticks: "none" }),
    },
    equalScale: true,
    marks: [],
    play: {
      label: "angle of the line",
      start: 2,
      frames: Array.from({ length: 2 * TURNS }, (_, turn) => lineFrame(places, offset, turn)),
    },
  };
};
