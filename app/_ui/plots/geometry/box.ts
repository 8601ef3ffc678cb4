/** Pixels of a picture: x to the right, y downward. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly from: Pixel;
  readonly to: Pixel;
}

/** The box of a thing with its middle at a point. */
export const boxAround = ({ x, y }: Pixel, width: number, height = width): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Area that two boxes share, in square pixels. */
export const sharedArea = (a: Box, b: Box): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
};

/** The part of a box, from 0 to 1, that lies outside another. */
export const shareOutside = (box: Box, bounds: Box): number =>
  1 - sharedArea(box, bounds) / (box.width * box.height);

export const isInBox = ({ x, y }: Pixel, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Length of the piece of a segment that runs through a box (Liang and Barsky's clipping). */
export const lengthInside = ({ from, to }: Segment, box: Box): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  const sides: readonly (readonly [toward: number, room: number])[] = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ];
  for (const [toward, room] of sides) {
    if (toward === 0 && room < 0) return 0;
    if (toward < 0) enters = Math.max(enters, room / toward);
    if (toward > 0) leaves = Math.min(leaves, room / toward);
  }
  return enters < leaves ? (leaves - enters) * Math.hypot(dx, dy) : 0;
};

/** The pieces between neighbouring points. */
export const segmentsAlong = (points: readonly Pixel[]): readonly Segment[] =>
  points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
