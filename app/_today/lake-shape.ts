// The bed of the lake: a basin for each section, as deep as its middle interval is long.

/** Intervals in days that a card graded 4 each time goes through; the scale is ruled at these. */
const RULED_DAYS = [1, 6, 15, 38, 95, 238, 595] as const;
const FEWEST_RULES = 3;

/** Between two basins the ground rises to this share of the shallower one. */
const RIDGE = 0.45;

/** Basins stand one apart, the first three quarters behind the left shore, the last a half before the right. */
const LEFT_SHORE = 0.75;
const RIGHT_SHORE = 0.5;

export interface LakeScale {
  /** Intervals in days at which the depth is ruled, the last one at or below the deepest basin. */
  readonly ruledDays: readonly number[];
  /** Pixels below the surface. */
  readonly depth: (days: number) => number;
}

/** The logarithm of an interval, so that the first weeks are as easy to read as the years. */
export const lakeScale = (deepestDays: number, pixels: number): LakeScale => {
  const enough = RULED_DAYS.findIndex((days) => days >= deepestDays);
  const rules = enough < 0 ? RULED_DAYS.length : Math.max(FEWEST_RULES, enough + 1);
  const ruledDays = RULED_DAYS.slice(0, rules);
  const bottomDays = Math.max(deepestDays, ruledDays.at(-1) ?? 1);
  const perUnit = pixels / Math.log1p(bottomDays);
  return { ruledDays, depth: (days) => perUnit * Math.log1p(days) };
};

/** Where the basin stands, as a share of the width from the left. */
export const basinPlace = (index: number, count: number): number =>
  (index + LEFT_SHORE) / (count - 1 + LEFT_SHORE + RIGHT_SHORE);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The bed as a path: level at each basin and at each ridge. `depths` and `surface` in pixels, `width` in units. */
export const bedPath = (depths: readonly number[], width: number, surface: number): string => {
  const points = depths.flatMap((depth, index): Point[] => {
    const x = basinPlace(index, depths.length) * width;
    const before = depths[index - 1];
    const basin = { x, y: surface + depth };
    if (before === undefined) return [basin];
    const ridge = RIDGE * Math.min(before, depth);
    const halfway = (basinPlace(index - 1, depths.length) * width + x) / 2;
    return [{ x: halfway, y: surface + ridge }, basin];
  });
  const shores = [{ x: 0, y: surface }, ...points, { x: width, y: surface }];
  return shores.map((point, index) => segment(shores[index - 1], point)).join("");
};

const segment = (from: Point | undefined, to: Point): string => {
  const end = `${round(to.x)} ${round(to.y)}`;
  if (from === undefined) return `M${end}`;
  const middle = round((from.x + to.x) / 2);
  return `C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${end}`;
};

const round = (value: number): number => Math.round(value * 10) / 10;
