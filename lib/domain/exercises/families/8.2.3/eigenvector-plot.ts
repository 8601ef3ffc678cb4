import { roundedText, signedText, withMinusSign } from "../../numbers/format.ts";
import type { GraphPlot, GraphMark, Phase, GraphPlay } from "../../plot.ts";
import { arrow, at, axis, curve, point } from "../common/graph.ts";
import { symmetric } from "./hessian.ts";
import { around, LINES_SAY, saidAlong, tellingContours } from "./landscape.ts";

interface Move {
  readonly up: number;
  readonly down: number;
  readonly s: number;
  readonly t: number;
}

const reachOf = ({ s, t }: Move): number => 1.4 * Math.max(s, t);

/** The axes of the picture are the eigenvectors. */
const axesOf = (move: Move) => {
  const { x, y } = around(reachOf(move));
  return {
    x: axis("along $v_1$", x, { ticks: "none" }),
    y: axis("along $v_2$", y, { ticks: "none" }),
  };
};

const cross = (reach: number): readonly GraphMark[] => [
  curve([at(-reach, 0), at(reach, 0)], { ink: "ink", line: "dotted" }),
  curve([at(0, -reach), at(0, reach)], { ink: "ink", line: "dotted" }),
  point(at(0, 0), { ink: "ink", shape: "diamond", label: "saddle" }),
];

const changeAt = ({ up, down, s, t }: Move, share: number): string =>
  withMinusSign(signedText(roundedText((share * share * (up * s * s + down * t * t)) / 2, 4)));

/** Before the answer: the two directions and the move, no signs. */
const asking = (move: Move): GraphPlot => ({
  kind: "graph",
  phase: "asking",
  title: "The move in the eigenvectors' axes",
  units: "lengths to scale, no signs",
  description:
    "A dotted cross of the two eigenvectors through the saddle, a diamond, and an arrow for the move. Nothing in it says along which of them the cost rises.",
  table: {
    caption: "The parts of the move",
    columns: ["direction", "length"],
    rows: [
      ["along $v_1$", String(move.s)],
      ["along $v_2$", String(move.t)],
    ],
  },
  axes: axesOf(move),
  equalScale: true,
  marks: [...cross(reachOf(move)), arrow(at(0, 0), at(move.s, move.t), { ink: "step" })],
});

const SHARES = Array.from({ length: 11 }, (_, index) => index / 10);

const along = (move: Move): GraphPlay => ({
  label: "how far along the move",
  start: SHARES.length - 1,
  frames: SHARES.map((share) => {
    const place = at(share * move.s, share * move.t);
    const change = changeAt(move, share);
    return {
      value: share,
      valueLabel: roundedText(share, 3),
      handle: place,
      marks: [point(place, { ink: "step", label: change })],
      says: saidAlong(share, change),
    };
  }),
});

/** A change with its sign; −0 is 0. */
const part = (value: number): string =>
  withMinusSign(signedText(roundedText(value === 0 ? 0 : value, 4)));

const answered = (move: Move): GraphPlot => {
  const { up, down, s, t } = move;
  return {
    ...asking(move),
    phase: "answered",
    units: "solid higher, dashed lower than the saddle",
    description: `The saddle, the axes of its eigenvectors and the move, over lines of equal cost. ${LINES_SAY.replace("critical point", "saddle")} At the end of the move the cost has changed by ${changeAt(move, 1)}.`,
    table: {
      caption: "What each direction contributes",
      columns: ["direction", "eigenvalue", "length", "change"],
      rows: [
        ["along $v_1$", String(up), String(s), part((up * s * s) / 2)],
        ["along $v_2$", withMinusSign(String(down)), String(t), part((down * t * t) / 2)],
        ["together", "", "", changeAt(move, 1)],
      ],
    },
    marks: [
      ...tellingContours({ H: symmetric(up, 0, down), spans: around(reachOf(move)) }),
      ...cross(reachOf(move)),
      arrow(at(0, 0), at(s, t), { ink: "step" }),
    ],
    play: along(move),
  };
};

export const eigenvectorPlot = (move: Move, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(move) : answered(move);
