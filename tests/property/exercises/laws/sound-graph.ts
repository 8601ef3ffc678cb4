import type { GraphAxis, GraphMark, GraphPlot, Plot, Point } from "#lib/domain/exercises/index.ts";

const isSoundAxis = ({ from, to, scale }: GraphAxis): boolean =>
  from < to && (scale === "linear" || from > 0);

const DUST = 1e-9;

const isOn = ({ from, to }: GraphAxis, value: number): boolean =>
  value >= from - DUST * (to - from) && value <= to + DUST * (to - from);

const isInside = ({ axes }: GraphPlot, { x, y }: Point): boolean =>
  isOn(axes.x, x) && isOn(axes.y, y);

/** What is not cut at the edge of the picture lies inside it; areas and lines have a size. */
const isSoundMark = (plot: GraphPlot, mark: GraphMark): boolean => {
  switch (mark.kind) {
    case "point":
      return isInside(plot, mark.at);
    case "arrow":
      return isInside(plot, mark.from) && isInside(plot, mark.to);
    case "bar":
      return isOn(plot.axes.x, mark.at);
    case "rule":
      return isOn(plot.axes[mark.axis], mark.at);
    case "band":
      return mark.from < mark.to;
    case "ellipse":
      return mark.radii.every((radius) => radius > 0);
    case "curve":
      return mark.points.length > 0;
  }
};

/** Why a graph cannot be drawn as it is meant, or undefined. */
export const problemOfGraph = (plot: Plot | undefined): string | undefined => {
  if (plot?.kind !== "graph") return undefined;
  const { axes, marks, play } = plot;
  if (!isSoundAxis(axes.x) || !isSoundAxis(axes.y)) return "an axis has no length";
  const frames = play?.frames ?? [];
  const bad = [...marks, ...frames.flatMap((frame) => frame.marks)].find(
    (mark) => !isSoundMark(plot, mark),
  );
  if (bad !== undefined) return `outside or without size: ${JSON.stringify(bad)}`;
  if (play === undefined) return undefined;
  if (frames.length < 2 || frames[play.start] === undefined) return "nothing to move";
  if (!frames.every(({ handle }) => isInside(plot, handle))) return "the handle leaves the picture";
  const values = frames.map(({ value }) => value);
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value))
    ? undefined
    : "frames are not in order";
};
