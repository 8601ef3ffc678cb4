/**
 * The picture beside the sign-in form, computed: a bent quadratic valley, its contours, and gradient descent with a
 * step size that is a little too long across the valley, so that it zigzags down.
 */
export const WIDTH = 680;
export const HEIGHT = 900;

interface Point {
  readonly x: number;
  readonly y: number;
}

const BOTTOM: Point = { x: 400, y: 470 };
/** Direction of the valley's floor, and how far it bends. */
const TURN = 1.06;
const BEND = 0.0009;
const CURVATURE_ALONG = 1;
const CURVATURE_ACROSS = 3.2;

const across = (u: number, v: number): number => v + BEND * u * u;

const costAt = ({ x, y }: Point): number => {
  const [dx, dy] = [x - BOTTOM.x, y - BOTTOM.y];
  const u = Math.cos(TURN) * dx + Math.sin(TURN) * dy;
  const v = across(u, -Math.sin(TURN) * dx + Math.cos(TURN) * dy);
  return (CURVATURE_ALONG * u * u + CURVATURE_ACROSS * v * v) / 2;
};

const gradientAt = (point: Point): Point => {
  const h = 0.01;
  const slope = (dx: number, dy: number): number =>
    (costAt({ x: point.x + dx, y: point.y + dy }) - costAt({ x: point.x - dx, y: point.y - dy })) /
    (2 * h);
  return { x: slope(h, 0), y: slope(0, h) };
};

const descend = (start: Point, stepSize: number, steps: number): readonly Point[] => {
  const path = [start];
  for (let step = 0; step < steps; step += 1) {
    const from = path[step] ?? start;
    const gradient = gradientAt(from);
    path.push({ x: from.x - stepSize * gradient.x, y: from.y - stepSize * gradient.y });
  }
  return path;
};

/** Where a ray from the bottom first reaches the level; the cost grows along every ray that is drawn. */
const reach = (angle: number, level: number): Point => {
  const at = (radius: number): Point => ({
    x: BOTTOM.x + radius * Math.cos(angle),
    y: BOTTOM.y + radius * Math.sin(angle),
  });
  let [near, far] = [0, 2400];
  while (far - near > 0.05) {
    const middle = (near + far) / 2;
    if (costAt(at(middle)) < level) near = middle;
    else far = middle;
  }
  return at(near);
};

const short = (value: number): string => value.toFixed(1).replace(/\.0$/, "");
const write = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

/** A closed curve through the points: each becomes a cubic whose handles follow its neighbours (Catmull–Rom). */
const smooth = (points: readonly Point[]): string => {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? BOTTOM;
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${write(leave)} ${write(arrive)} ${write(to)}`;
  });
  return `M${write(at(0))}${curves.join("")}Z`;
};

const ANGLES = 40;
const contour = (radius: number): string => {
  const level = (radius * radius) / 2;
  return smooth(
    Array.from({ length: ANGLES }, (_, index) => reach((index / ANGLES) * 2 * Math.PI, level)),
  );
};

const SPACING = 46;
const CONTOURS = 21;

/** From the innermost outward; every fifth is drawn heavier. */
export const contours: readonly { readonly path: string; readonly index: boolean }[] = Array.from(
  { length: CONTOURS },
  (_, index) => ({ path: contour(60 + index * SPACING), index: index % 5 === 2 }),
);

export const descent: readonly Point[] = descend({ x: 268, y: 46 }, 0.46, 5);
