import type { CurveMark, Point } from "../../plot.ts";
import { at } from "./graph.ts";

/** The part of the plane that is drawn. */
export interface Spans {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

export type Height = (place: Point) => number;

const CELLS = 30;
const CORNERS = CELLS + 1;
const ROUNDS = 4;

/** A function at the corners of a grid over the window, row by row; a corner is known by its number. */
interface Grid {
  readonly height: Height;
  readonly cornerAt: (corner: number) => Point;
  readonly heights: readonly number[];
}

const gridOf = (height: Height, { x, y }: Spans): Grid => {
  const [dx, dy] = [(x[1] - x[0]) / CELLS, (y[1] - y[0]) / CELLS];
  const cornerAt = (corner: number): Point => {
    const column = corner % CORNERS;
    return at(x[0] + column * dx, y[0] + ((corner - column) / CORNERS) * dy);
  };
  const heights = Array.from({ length: CORNERS * CORNERS }, (_, corner) =>
    height(cornerAt(corner)),
  );
  return { height, cornerAt, heights };
};

/** The corners of each cell, counter-clockwise from the lower left. */
const cells: readonly (readonly [number, number, number, number])[] = Array.from(
  { length: CELLS * CELLS },
  (_, cell) => {
    const column = cell % CELLS;
    const corner = ((cell - column) / CELLS) * CORNERS + column;
    return [corner, corner + 1, corner + 1 + CORNERS, corner + CORNERS];
  },
);

/** Where the level is met between two corners: false position, with the weight of the end that stays halved. */
const crossing = ({ height, cornerAt, heights }: Grid, level: number, edge: Edge): Point => {
  const [a, b] = [cornerAt(edge.from), cornerAt(edge.to)];
  const along = (share: number): Point => at(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
  let [low, high, share] = [0, 1, 0];
  let [below, above] = [(heights[edge.from] ?? 0) - level, (heights[edge.to] ?? 0) - level];
  for (let round = 0; round < ROUNDS && below !== above; round += 1) {
    share = (low * above - high * below) / (above - below);
    const value = height(along(share)) - level;
    if (value > 0 === above > 0) [high, above, below] = [share, value, below / 2];
    else [low, below, above] = [share, value, above / 2];
  }
  return along(share);
};

/** A side of a cell, from its lower or left corner. */
interface Edge {
  readonly from: number;
  readonly to: number;
}

/** Neighbours along a contour: each crossed edge, by its number, with the one or two edges that follow. */
type Chain = Map<number, { readonly edge: Edge; readonly next: number[] }>;

const numberOf = ({ from, to }: Edge): number => 2 * from + (to - from === 1 ? 0 : 1);

/**
 * Marching squares: a cell with corners on both sides of the level holds a stretch of the contour
 * between two of its edges; of four crossed edges, those around a higher corner belong together.
 */
const trace = ({ heights }: Grid, level: number): Chain => {
  const chain: Chain = new Map();
  const link = (one: Edge | undefined, other: Edge | undefined): void => {
    if (one === undefined || other === undefined) return;
    for (const [edge, neighbour] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = chain.get(numberOf(edge));
      if (known === undefined) chain.set(numberOf(edge), { edge, next: [numberOf(neighbour)] });
      else known.next.push(numberOf(neighbour));
    }
  };
  const above = heights.map((height) => height > level);
  for (const [a, b, c, d] of cells) {
    const atA = above[a];
    const atB = above[b];
    const atC = above[c];
    const atD = above[d];
    if (atA === atB && atB === atC && atC === atD) continue;
    const crossed: Edge[] = [];
    if (atA !== atB) crossed.push({ from: a, to: b });
    if (atB !== atC) crossed.push({ from: b, to: c });
    if (atC !== atD) crossed.push({ from: d, to: c });
    if (atD !== atA) crossed.push({ from: a, to: d });
    if (crossed.length === 4 && atA === true) {
      link(crossed[3], crossed[0]);
      link(crossed[1], crossed[2]);
    } else {
      link(crossed[0], crossed[1]);
      link(crossed[2], crossed[3]);
    }
  }
  return chain;
};

/** The edges in the order of the lines: open lines from one of their ends, then closed ones, which end where they began. */
const inOrder = (chain: Chain): readonly (readonly Edge[])[] => {
  const left = new Set(chain.keys());
  const ends = [...chain].filter(([, { next }]) => next.length === 1).map(([number]) => number);
  return [...ends, ...chain.keys()].flatMap((start): (readonly Edge[])[] => {
    if (!left.has(start)) return [];
    const line: Edge[] = [];
    let number: number | undefined = start;
    while (number !== undefined) {
      left.delete(number);
      const here = chain.get(number);
      if (here === undefined) break;
      line.push(here.edge);
      number = here.next.find((each) => left.has(each));
    }
    const first = chain.get(start);
    const isClosed = first?.next.length === 2 && line.length > 2;
    return [isClosed ? [...line, first.edge] : line];
  });
};

/** Rounds places to about a thousandth of the window, finer than a line is thick. */
const roundedFor = ({ x, y }: Spans): ((place: Point) => Point) => {
  const width = Math.max(x[1] - x[0], y[1] - y[0]);
  const scale = 10 ** Math.max(0, 3 - Math.floor(Math.log10(width)));
  const round = (value: number): number => Math.round(value * scale) / scale + 0;
  return (place) => at(round(place.x), round(place.y));
};

export interface Levels {
  readonly levels: readonly number[];
  /** Lines below this height are dashed. */
  readonly ground?: number;
}

/** By where lines begin: their order then tells nothing about their heights. */
const byPlace = (one: CurveMark, other: CurveMark): number => {
  const [a = at(0, 0)] = one.points;
  const [b = at(0, 0)] = other.points;
  return a.x - b.x || a.y - b.y;
};

/**
 * A map of a function: the lines on which it has these values, inside a window. Without a ground
 * nothing in it tells up from down.
 */
export const contourMap = (
  height: Height,
  spans: Spans,
  { levels, ground }: Levels,
): readonly CurveMark[] => {
  const grid = gridOf(height, spans);
  const rounded = roundedFor(spans);
  const lines = levels.flatMap((level) =>
    inOrder(trace(grid, level)).map((line) => ({
      kind: "curve" as const,
      points: line.map((edge) => rounded(crossing(grid, level, edge))),
      ink: "contour" as const,
      line: ground !== undefined && level < ground ? ("dashed" as const) : ("solid" as const),
    })),
  );
  return ground === undefined ? lines.sort(byPlace) : lines;
};

/** Levels around the height of a critical point, closer near it and none of them that height itself. */
export const levelsAround = (
  height: Height,
  spans: Spans,
  ground: number,
  count = 5,
): readonly number[] => {
  const heights = gridOf(height, spans).heights.map((value) => value - ground);
  const [lowest, highest] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  // A little less, so that hardly a corner of the grid lies on a level: there up and down would differ.
  const farthest = 0.9871 * Math.max(-lowest, highest);
  return Array.from({ length: count }, (_, index) => farthest * ((index + 0.5) / count) ** 2)
    .flatMap((distance) => [-distance, distance])
    .filter((distance) => distance > lowest && distance < highest)
    .sort((a, b) => a - b)
    .map((distance) => ground + distance);
};

/** Levels at even distances from the lowest height of the window to the highest, both left out. */
export const evenLevels = (height: Height, spans: Spans, count = 7): readonly number[] => {
  const { heights } = gridOf(height, spans);
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  return Array.from(
    { length: count },
    (_, index) => lowest + ((highest - lowest) * (index + 1)) / (count + 1),
  );
};
