import type { GraphFrame, GraphPlot, Point } from "../../plot.ts";
import { at, axis, curve, played, point, sampled, spanOf } from "../common/graph.ts";
import { cellText } from "../common/table.ts";

/** Residuals shrunk to these shares, from none of them left to all. */
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** The cost over the precision with residuals that can be shrunk: without any the curve has no lowest place. */
export const precisionPlot = ({
  residuals,
}: {
  readonly residuals: readonly number[];
}): GraphPlot => {
  const n = residuals.length;
  const sum = residuals.reduce((all, residual) => all + residual * residual, 0);
  const best = n / sum;
  const largest = 6 * best;
  const cost = (share: number, beta: number): number =>
    (beta * share * share * sum - n * Math.log(beta)) / 2;
  // Closer together near 0, where the curve is steep.
  const curveOf = (share: number): readonly Point[] =>
    sampled([0.07, 1], (root) => cost(share, largest * root * root), 40).map(({ x, y }) =>
      at(largest * x * x, y),
    );
  const [end, bottomOfAll] = [cost(0, largest), cost(1, best)];
  const heights = spanOf([end, bottomOfAll + 0.75 * (bottomOfAll - end) + n / 2], 0.05);
  const frame = (share: number): GraphFrame => {
    const bottom = share === 0 ? undefined : best / (share * share);
    const isSeen = bottom !== undefined && bottom <= largest;
    const handle = Math.min(bottom ?? largest, largest);
    return {
      value: share,
      valueLabel: cellText(share),
      handle: at(handle, cost(share, handle)),
      marks: [
        curve(curveOf(share), { ink: "step" }),
        ...(isSeen
          ? [point(at(bottom, cost(share, bottom)), { ink: "step", shape: "cross" })]
          : []),
      ],
      says:
        bottom === undefined
          ? "No residuals: the cost falls without end. There is no minimum."
          : `The cost is least at the precision ${cellText(bottom)}${isSeen ? "." : ", beyond the right edge."}`,
    };
  };
  return {
    kind: "graph",
    phase: "answered",
    title: "Cost over the precision",
    units: "shrink the residuals",
    description: String.raw`The cost over $\beta$. With the given residuals it is least at ${cellText(best)}. With smaller residuals the lowest place moves to the right and down; with none of them left the cost falls without end.`,
    table: {
      caption: "With residuals shrunk to a share",
      columns: ["share", String.raw`best $\beta$`, "cost there"],
      rows: SHARES.toReversed().map((share) =>
        share === 0
          ? ["0", "none", "falls without end"]
          : [
              cellText(share),
              cellText(best / (share * share)),
              cellText(cost(share, best / (share * share))),
            ],
      ),
    },
    axes: { x: axis(String.raw`$\beta$`, [0, largest]), y: axis("$J$", heights) },
    equalScale: false,
    marks: [curve(curveOf(1), { ink: "contour", line: "dotted", label: "given" })],
    play: {
      label: "share of the residuals",
      frames: SHARES.map((share) => played(frame(share))),
      start: SHARES.length - 1,
    },
  };
};
