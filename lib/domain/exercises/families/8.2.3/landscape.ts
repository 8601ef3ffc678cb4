import type { GraphMark, Point } from "../../plot.ts";
import { contourMap, levelsAround } from "../common/contour-lines.ts";
import type { Spans } from "../common/contour-lines.ts";
import { at } from "../common/graph.ts";
import { form } from "./hessian.ts";
import type { Hessian } from "./hessian.ts";

/** The cost around a critical point of a quadratic, ½(x − c)ᵀH(x − c). */
export const heightAround =
  (H: Hessian, centre: Point = at(0, 0)) =>
  ({ x, y }: Point): number =>
    form(H, [x - centre.x, y - centre.y]) / 2;

interface Landscape {
  readonly H: Hessian;
  readonly centre?: Point;
  readonly spans: Spans;
}

/** Contours that do not tell up from down: the same for H and for −H. */
export const unlabelledContours = ({ H, centre, spans }: Landscape): readonly GraphMark[] => {
  const height = heightAround(H, centre);
  return contourMap(height, spans, { levels: levelsAround(height, spans, 0) });
};

/** Contours above the critical point solid, below it dashed. */
export const tellingContours = ({ H, centre, spans }: Landscape): readonly GraphMark[] => {
  const height = heightAround(H, centre);
  return contourMap(height, spans, { levels: levelsAround(height, spans, 0), ground: 0 });
};

/** What the two kinds of lines mean, for descriptions. */
export const LINES_SAY = "Solid contours lie higher than the critical point, dashed ones lower.";

/** A square window around the origin. */
export const around = (reach: number): Spans => ({ x: [-reach, reach], y: [-reach, reach] });

/** What the handle of a move says, at a share of the way. */
export const saidAlong = (share: number, change: string): string => {
  if (share === 0) return "At the saddle the cost has not changed yet.";
  const place = share === 1 ? "At the end" : `After ${share}`;
  return `${place} of the move the cost has changed by ${change}.`;
};
