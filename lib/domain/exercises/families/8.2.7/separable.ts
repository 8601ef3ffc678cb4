/** Points on a line with labels −1 and +1. */
export interface Labelled {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

interface Freedom {
  /** The threshold may be anywhere, not only at 0. */
  readonly anyThreshold: boolean;
  /** Either side may be the positive one, not only the right one. */
  readonly anySide: boolean;
}

/** The least number of points on the wrong side of a threshold. */
export const leastErrors = ({ x, y }: Labelled, freedom: Freedom): number => {
  const outside = Math.max(...x.map(Math.abs)) + 1;
  const thresholds = freedom.anyThreshold ? [...x.map((place) => place - 0.5), outside] : [0];
  const orientations = freedom.anySide ? [1, -1] : [1];
  return Math.min(
    ...thresholds.flatMap((threshold) =>
      orientations.map(
        (orientation) =>
          x.filter((place, index) => (place > threshold ? orientation : -orientation) !== y[index])
            .length,
      ),
    ),
  );
};

const DIRECTIONS = 7200;

/** Whether some direction of (w, b), or of w alone, puts every point on its side. */
export const separates = ({ x, y }: Labelled, withBias: boolean): boolean => {
  const allRight = (w: number, b: number): boolean =>
    x.every((place, index) => (y[index] ?? 0) * (w * place + b) > 0);
  if (!withBias) return allRight(1, 0) || allRight(-1, 0);
  for (let index = 0; index < DIRECTIONS; index += 1) {
    const angle = (2 * Math.PI * (index + 0.5)) / DIRECTIONS;
    if (allRight(Math.cos(angle), Math.sin(angle))) return true;
  }
  return false;
};
