/** Intervals in days that the strip is ruled at: those of a card that is always graded 4. */
export const RULED_DAYS = [1, 6, 15, 38, 95] as const;

const LAST = RULED_DAYS[4];
const SIDE = 0.04;

/** Where an interval lies on a strip of width 1; what is longer than the last rule stands at the end. */
export const intervalPlace = (days: number): number => {
  const share = Math.log1p(Math.min(days, LAST * 1.6)) / Math.log1p(LAST * 1.6);
  const first = Math.log1p(1) / Math.log1p(LAST * 1.6);
  return SIDE + ((share - first) / (1 - first)) * (1 - 2 * SIDE);
};

export interface Dot {
  readonly place: number;
  /** 0 on the line, 1 above it, and so on. */
  readonly storey: number;
}

/** Dots that would cover each other stand above each other. `intervalsDays` ascending. */
export const stackDots = (intervalsDays: readonly number[], apart: number): readonly Dot[] => {
  const dots: Dot[] = [];
  for (const days of intervalsDays) {
    const place = intervalPlace(days);
    const below = dots.findLast((dot) => place - dot.place < apart);
    const stack = below === undefined ? [] : dots.filter((dot) => dot.place === below.place);
    dots.push({ place: below?.place ?? place, storey: stack.length });
  }
  return dots;
};
