import type { Contour, ContourPlot } from "#lib/domain/exercises/index.ts";
import type { Pixel } from "../geometry/box.ts";
import type { Projection } from "../geometry/projection.ts";
import styles from "./contours.module.css";

const TINTS = ["ground", "tint-1", "tint-2", "tint-3"] as const;

/** The tint of a share of the way down, from the picture's ground (0) to the darkest (1). */
const tintAt = (share: number): string => {
  const place = share * (TINTS.length - 1);
  const step = Math.min(TINTS.length - 2, Math.floor(place));
  const part = Math.round((place - step) * 100);
  return `color-mix(in srgb, var(--plot-${TINTS[step + 1] ?? "tint-3"}) ${part}%, var(--plot-${TINTS[step] ?? "ground"}))`;
};

const shapeOf = ({ centre, radii, angleRadians }: Contour, projection: Projection) => {
  const { x, y } = projection.toPixel(centre);
  // In the plane y goes up, on the screen down: turns change their sign.
  const degrees = (-angleRadians * 180) / Math.PI;
  return {
    cx: x,
    cy: y,
    rx: radii[0] * projection.pixelsPerUnit,
    ry: radii[1] * projection.pixelsPerUnit,
    transform: `rotate(${degrees} ${x} ${y})`,
  };
};

interface TerrainProps {
  plot: ContourPlot;
  projection: Projection;
  minimum: Pixel;
}

/** Contours on ground that darkens toward the minimum, and the minimum's cross. */
export const Terrain = ({ plot, projection, minimum }: TerrainProps) => {
  const plain = plot.contours.filter(({ role }) => role === "contour");
  const index = plot.contours.filter(({ role }) => role !== "contour");
  return (
    <>
      {plain.map((contour, place) => (
        <ellipse
          key={contour.radii[0]}
          {...shapeOf(contour, projection)}
          className={styles["contour"]}
          style={{ fill: tintAt((place + 1) / plain.length) }}
        />
      ))}
      {index.map((contour) => (
        <ellipse
          key={contour.role}
          {...shapeOf(contour, projection)}
          className={styles[contour.role]}
        />
      ))}
      <path
        className={styles["minimum"]}
        d={`M${minimum.x - 5.5} ${minimum.y}h11M${minimum.x} ${minimum.y - 5.5}v11`}
      />
    </>
  );
};
