import type { GraphPlot, Phase } from "../../plot.ts";
import { at, axis, curve, point, sampled, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

interface Points {
  readonly given: readonly [w: number, v: number];
  readonly places: readonly {
    readonly place: readonly [w: number, v: number];
    readonly label: string;
    readonly isEquivalent: boolean;
  }[];
  readonly phase: Phase;
}

/** The given weights and the listed ones as points; the hyperbola of equal function only after the answer. */
export const equivalentPoints = ({ given, places, phase }: Points): GraphPlot => {
  const answered = phase === "answered";
  const all = [given, ...places.map(({ place }) => place)];
  const [x, y] = [
    spanOf([0, ...all.map(([w]) => w)], 0.12),
    spanOf([0, ...all.map(([, v]) => v)], 0.12),
  ];
  const product = given[0] * given[1];
  const farthest = product > 0 ? y[1] : y[0];
  return {
    kind: "graph",
    phase,
    title: "The weights as points",
    units: answered ? "equal function on the line" : "$v$ over $w$",
    description: `The given weights and ${places.length} others as points, the incoming weight to the right and the outgoing one upward.${
      answered
        ? " A branch of a hyperbola through the given point holds all weights of the same function; the other points lie off it."
        : ""
    }`,
    table: {
      caption: "Weights",
      columns: answered
        ? ["point", "$w$", "$v$", "$wv$", "same function"]
        : ["point", "$w$", "$v$"],
      rows: [
        [
          "given",
          ...given.map((value) => cellText(value)),
          ...(answered ? [cellText(product), ""] : []),
        ],
        ...places.map(({ place: [w, v], label, isEquivalent }) => [
          label,
          cellText(w),
          cellText(v),
          ...(answered ? [cellText(w * v), isEquivalent ? "yes" : "no"] : []),
        ]),
      ],
    },
    axes: { x: axis("$w$", x), y: axis("$v$", y) },
    equalScale: false,
    marks: [
      ...(answered
        ? [
            curve(
              sampled([product / farthest, x[1]], (w) => product / w, 72),
              { ink: "step" },
            ),
          ]
        : []),
      point(at(...given), { ink: "ink", shape: "diamond", label: "given" }),
      ...places.map(({ place, label, isEquivalent }) =>
        point(at(...place), {
          ink: answered && isEquivalent ? "step" : "ink",
          shape: answered && !isEquivalent ? "ring" : "dot",
          label,
        }),
      ),
    ],
  };
};
