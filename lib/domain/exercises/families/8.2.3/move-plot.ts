import { numberText, roundedText, signedText, withMinusSign } from "../../numbers/format.ts";
import { exact } from "../../numbers/quantity.ts";
import type { GraphPlot, Phase, GraphPlay } from "../../plot.ts";
import { arrow, at, axis, point } from "../common/graph.ts";
import { columnTex, matrixTex } from "../common/tex.ts";
import { form } from "./hessian.ts";
import type { Hessian, Pair } from "./hessian.ts";
import { around, LINES_SAY, saidAlong, tellingContours, unlabelledContours } from "./landscape.ts";

interface Move {
  readonly H: Hessian;
  readonly d: Pair;
}

const frameOf = ({ d }: Move) => {
  const spans = around(1.35 * Math.max(...d.map(Math.abs)));
  return {
    spans,
    axes: {
      x: axis(String.raw`$\theta_1$`, spans.x, { ticks: "none" }),
      y: axis(String.raw`$\theta_2$`, spans.y, { ticks: "none" }),
    },
  };
};

const givenRows = ({ H, d }: Move): readonly (readonly string[])[] => [
  ["Hessian $H$", `$${matrixTex(H)}$`],
  ["move $d$", `$${columnTex(d)}$`],
];

const saddle = (label: string) => point(at(0, 0), { ink: "ink", shape: "diamond", label });

/** Before the answer: contours that do not tell up from down, and the move. */
const asking = (move: Move): GraphPlot => {
  const { spans, axes } = frameOf(move);
  return {
    kind: "graph",
    phase: "asking",
    title: "The move from the saddle",
    units: "no line says whether it is higher or lower",
    description:
      "Lines of equal cost around the saddle, a diamond, and an arrow for the move $d$. No line carries a value, so that the picture does not tell up from down.",
    table: {
      caption: "What the picture is made of",
      columns: ["quantity", "value"],
      rows: givenRows(move),
    },
    axes,
    equalScale: true,
    marks: [
      ...unlabelledContours({ H: move.H, spans }),
      saddle("saddle"),
      arrow(at(0, 0), at(...move.d), { ink: "step", label: "$d$" }),
    ],
  };
};

const SHARES = Array.from({ length: 11 }, (_, index) => index / 10);

const changeAt = ({ H, d }: Move, share: number): string =>
  withMinusSign(signedText(roundedText((form(H, d) / 2) * share * share, 4)));

/** The point dragged along the move. */
const along = (move: Move): GraphPlay => ({
  label: "how far along $d$",
  start: SHARES.length - 1,
  frames: SHARES.map((share) => {
    const place = at(share * move.d[0], share * move.d[1]);
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

const answered = (move: Move): GraphPlot => {
  const { spans, axes } = frameOf(move);
  const change = withMinusSign(signedText(numberText(exact(form(move.H, move.d), 2))));
  return {
    ...asking(move),
    phase: "answered",
    units: "solid higher, dashed lower than the saddle",
    description: `The saddle and the move $d$ over lines of equal cost. ${LINES_SAY.replace("critical point", "saddle")} At the end of the move the cost has changed by ${change}; it changes with the square of the way.`,
    table: {
      caption: "Change in cost along the move",
      columns: ["share of $d$", "change"],
      rows: SHARES.filter((_, index) => index % 2 === 0).map((share) => [
        roundedText(share, 3),
        changeAt(move, share),
      ]),
    },
    axes,
    marks: [
      ...tellingContours({ H: move.H, spans }),
      saddle("saddle"),
      arrow(at(0, 0), at(...move.d), { ink: "step", label: "$d$" }),
    ],
    play: along(move),
  };
};

export const moveFromSaddlePlot = (move: Move, phase: Phase): GraphPlot =>
  phase === "asking" ? asking(move) : answered(move);
