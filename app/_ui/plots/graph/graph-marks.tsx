import type { GraphMark, PointMark } from "#lib/domain/exercises/index.ts";
import { classes } from "../../classes.ts";
import type { Pixel } from "../geometry/box.ts";
import { barBox, ellipsePixels, inDrawingOrder } from "./graph-shapes.ts";
import type { GraphScales } from "./graph-scales.ts";
import styles from "./graph.module.css";

const ELLIPSE_POINTS = 96;

const pathThrough = (points: readonly Pixel[]): string =>
  points
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");

const HEAD_LENGTH = 11;
const HEAD_HALF_WIDTH = 4.5;

/** An arrow that is shorter than its head is all head. */
const arrowPaths = (from: Pixel, to: Pixel): { readonly line: string; readonly head: string } => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const back = Math.min(HEAD_LENGTH, length);
  const neck = { x: to.x - along.x * back, y: to.y - along.y * back };
  const [across, down] = [-along.y * HEAD_HALF_WIDTH, along.x * HEAD_HALF_WIDTH];
  return {
    line: pathThrough([from, { x: neck.x + along.x * 2, y: neck.y + along.y * 2 }]),
    head: `${pathThrough([
      to,
      { x: neck.x + across, y: neck.y + down },
      { x: neck.x - across, y: neck.y - down },
    ])}Z`,
  };
};

const PointShape = ({ mark, at: { x, y } }: { mark: PointMark; at: Pixel }) => {
  const ink = styles[mark.ink];
  switch (mark.shape) {
    case "dot":
      return <circle className={classes(styles["filled"], ink)} cx={x} cy={y} r={5} />;
    case "ring":
      return <circle className={classes(styles["hollow"], ink)} cx={x} cy={y} r={6} />;
    case "cross":
      return (
        <path
          className={classes(styles["hollow"], ink)}
          d={`M${x - 5.5} ${y}h11M${x} ${y - 5.5}v11`}
        />
      );
    case "diamond":
      return (
        <path
          className={classes(styles["hollow"], ink)}
          d={`M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`}
        />
      );
  }
};

const Shape = ({ mark, scales }: { mark: GraphMark; scales: GraphScales }) => {
  const { area, x, y, toPixel } = scales;
  switch (mark.kind) {
    case "band": {
      const [from, to] = [scales[mark.axis](mark.from), scales[mark.axis](mark.to)];
      const [near, far] = [Math.min(from, to), Math.max(from, to)];
      return mark.axis === "x" ? (
        <rect
          className={styles["band"]}
          x={near}
          y={area.y}
          width={far - near}
          height={area.height}
        />
      ) : (
        <rect
          className={styles["band"]}
          x={area.x}
          y={near}
          width={area.width}
          height={far - near}
        />
      );
    }
    case "rule":
      return (
        <path
          className={styles["rule"]}
          d={
            mark.axis === "x"
              ? `M${x(mark.at)} ${area.y}v${area.height}`
              : `M${area.x} ${y(mark.at)}h${area.width}`
          }
        />
      );
    case "ellipse":
      return (
        <path
          className={classes(styles["level"], mark.label !== undefined && styles["named"])}
          d={`${pathThrough(ellipsePixels(mark, scales, ELLIPSE_POINTS))}Z`}
        />
      );
    case "bar": {
      const box = barBox(mark, scales);
      return <rect className={classes(styles["bar"], styles[mark.ink])} {...box} rx={1.5} />;
    }
    case "curve":
      return (
        <path
          className={classes(
            styles["curve"],
            styles[mark.ink],
            styles[mark.line],
            mark.label !== undefined && styles["named"],
          )}
          d={pathThrough(mark.points.map(toPixel))}
        />
      );
    case "arrow": {
      const { line, head } = arrowPaths(toPixel(mark.from), toPixel(mark.to));
      return (
        <g className={styles[mark.ink]}>
          <path className={styles["shaft"]} d={line} />
          <path className={styles["head"]} d={head} />
        </g>
      );
    }
    case "point":
      return <PointShape mark={mark} at={toPixel(mark.at)} />;
  }
};

/** The marks of a picture, points over lines over areas. */
export const GraphMarks = ({
  marks,
  scales,
}: {
  marks: readonly GraphMark[];
  scales: GraphScales;
}) =>
  inDrawingOrder(marks).map((mark, index) => (
    // Marks have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Shape key={index} mark={mark} scales={scales} />
  ));
