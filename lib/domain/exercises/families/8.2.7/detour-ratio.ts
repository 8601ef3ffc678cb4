import type { Random } from "#lib/domain/random/index.ts";
import type { PlainAnswer } from "../../answer-kind.ts";
import { ONE_PERCENT } from "../../answer-kind.ts";
import type { Draw, FamilyDefinition, Level, Step } from "../../family.ts";
import { numberTex } from "../../numbers/format.ts";
import { exact, real, squareRoot } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { mistake, numberAnswer } from "../common/answers.ts";
import { minus, over } from "../common/exactly.ts";
import { quotientTex, valueTex } from "../common/tex.ts";
import { listed } from "../common/words.ts";
import { pathPlot } from "./path-plot.ts";
import { rowTex } from "./vectors.ts";

type Piece = readonly [dx: number, dy: number];

export type DetourParameters = {
  readonly x0: Piece;
  /** Straight pieces along the axes, in order. */
  readonly pieces: readonly Piece[];
};

const TRIPLES = [
  [3, 4],
  [6, 8],
  [5, 12],
  [8, 15],
  [9, 12],
  [12, 16],
  [7, 24],
  [15, 20],
  [20, 21],
] as const;

const draw = (random: Random, level: Level): Draw<DetourParameters> => {
  const legs = random.pick(TRIPLES);
  const [across, up] = random.pick([legs, [legs[1], legs[0]] as const]);
  const [right, top] = [random.pick([-1, 1]), random.pick([-1, 1])];
  const detour = (): number => (level === 1 ? random.integer(0, 2) : random.integer(1, 9));
  const [back, over_] = [detour(), detour()];
  const pieces: readonly Piece[] = [
    [-right * back, 0],
    [0, top * (up + over_)],
    [right * (across + back), 0],
    [0, -top * over_],
  ];
  const x0: Piece = [random.integer(-5, 5), random.integer(-5, 5)];
  return {
    kind: "drawn",
    parameters: {
      x0,
      pieces: pieces
        .filter(([dx, dy]) => dx !== 0 || dy !== 0)
        // No −0 from a factor of 0.
        .map(([dx, dy]): Piece => [dx + 0, dy + 0]),
    },
  };
};

const lengthsOf = ({ pieces }: DetourParameters): readonly number[] =>
  pieces.map(([dx, dy]) => Math.abs(dx) + Math.abs(dy));

const pathLength = (parameters: DetourParameters): number =>
  lengthsOf(parameters).reduce((sum, length) => sum + length, 0);

const displacement = ({ pieces }: DetourParameters): Piece =>
  pieces.reduce<Piece>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);

const straight = (parameters: DetourParameters): Quantity => {
  const [dx, dy] = displacement(parameters);
  return squareRoot(exact(dx * dx + dy * dy));
};

/** Walks each piece in a hundred small ones and adds their lengths up. */
const walked = ({ x0, pieces }: DetourParameters): number => {
  let [x, y] = x0;
  let length = 0;
  for (const [dx, dy] of pieces) {
    for (let part = 0; part < 100; part += 1) {
      const next: Piece = [x + dx / 100, y + dy / 100];
      length += Math.hypot(next[0] - x, next[1] - y);
      [x, y] = next;
    }
  }
  return length / Math.hypot(x - x0[0], y - x0[1]);
};

const pieceText = ([dx, dy]: Piece): string => {
  if (dx !== 0) return `${Math.abs(dx)} ${dx > 0 ? "right" : "left"}`;
  return `${Math.abs(dy)} ${dy > 0 ? "up" : "down"}`;
};

const explain = (parameters: DetourParameters): readonly Step[] => {
  const [dx, dy] = displacement(parameters);
  const length = pathLength(parameters);
  const distance = straight(parameters);
  return [
    {
      says: "The path is as long as its pieces together, whatever their directions.",
      result: `$${lengthsOf(parameters).join("+")} = ${length}$`,
    },
    {
      says: "From start to end, left and right, up and down cancel.",
      result: String.raw`$${Math.abs(dx)}$ across and $${Math.abs(dy)}$ along`,
    },
    {
      says: "The straight distance, by Pythagoras.",
      result: String.raw`$\sqrt{${Math.abs(dx)}^2+${Math.abs(dy)}^2} ${valueTex(distance)}$`,
    },
    {
      says: "How many times longer the path is.",
      result: `$${quotientTex(String(length), numberTex(distance), over(length, distance))}$`,
    },
  ];
};

export const detourRatio: FamilyDefinition<DetourParameters, PlainAnswer> = {
  id: "detour-ratio",
  version: 1,
  title: "How long is the detour?",
  section: "8.2.7",
  concepts: ["path length", "local and global structure", "local and global", "initial point"],
  objective: "Compare the length of a path around a mountain with the straight distance.",
  levels: [1, 2],
  work: "paper",
  draw,
  question: ({ x0, pieces }) =>
    [
      `From $${rowTex(x0)}$, descent goes around a mountain in straight pieces: ${listed(pieces.map(pieceText))}.`,
      "How many times as long as the straight distance from start to end is the path? Within 1 % counts.",
    ].join("\n\n"),
  answerKind: { kind: "number", label: "Path ÷ straight distance", tolerance: ONE_PERCENT },
  shown: (parameters) => [...parameters.x0, ...lengthsOf(parameters)],
  solve: (parameters) => numberAnswer(over(pathLength(parameters), straight(parameters))),
  confirm: (parameters) => numberAnswer(real(walked(parameters))),
  misconceptions: [
    mistake(
      "upside-down",
      "Numerator and denominator are exchanged: a path is never shorter than the straight line.",
      (parameters) => numberAnswer(over(straight(parameters), pathLength(parameters))),
    ),
    mistake(
      "signed-lengths-cancel",
      "Pieces in opposite directions do not cancel in the length of a path: every piece counts in full.",
      (parameters) => {
        const [dx, dy] = displacement(parameters);
        return numberAnswer(over(Math.abs(dx) + Math.abs(dy), straight(parameters)));
      },
    ),
    mistake(
      "difference-not-ratio",
      "That is a difference. Asked is how many times as long: divide.",
      (parameters) => numberAnswer(minus(pathLength(parameters), straight(parameters))),
    ),
    mistake(
      "against-the-larger-side",
      "That divides by the larger side alone. The straight line is the hypotenuse of both.",
      (parameters) => {
        const [dx, dy] = displacement(parameters);
        return numberAnswer(over(pathLength(parameters), Math.max(Math.abs(dx), Math.abs(dy))));
      },
    ),
    mistake(
      "squares-not-lengths",
      "That adds squares. The pieces follow one another: add their lengths.",
      (parameters) => {
        const [dx, dy] = displacement(parameters);
        const squares = lengthsOf(parameters).reduce((sum, length) => sum + length * length, 0);
        return numberAnswer(exact(squares, dx * dx + dy * dy));
      },
    ),
  ],
  hint: () =>
    "Add the lengths of all pieces. For the straight line, first see how far across and how far along the end is from the start.",
  explain,
  plot: pathPlot,
};
