import { describe, expect, it } from "vitest";
import { betterForesight, foresightOf } from "#lib/domain/progress/index.ts";

const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe("what was expected beside what came", () => {
  it("is a mean and a share, all together and by what was expected", () => {
    const reviews = [
      ...many(20, (index) => ({ expected: 0.92, recalled: index >= 2 })),
      ...many(12, (index) => ({ expected: 0.6, recalled: index >= 6 })),
    ];
    const { expected, observed, bands } = foresightOf(reviews);
    expect(expected).toBeCloseTo((20 * 0.92 + 12 * 0.6) / 32, 10);
    expect(observed).toMatchObject({ passed: 24, total: 32 });
    expect(bands.map(({ observed: { total } }) => total)).toEqual([12, 0, 0, 20, 0]);
    expect(bands[1]).toMatchObject({ expected: null, observed: { kind: "too-few" } });
  });

  it("nothing was expected of no reviews", () => {
    expect(foresightOf([])).toMatchObject({ expected: null, observed: { total: 0 } });
  });
});

describe("which of two foresaw better", () => {
  /** Nine of ten are recalled. */
  const reviews = (count: number, expected: readonly [number, number]) =>
    many(count, (index) => ({ expected, recalled: index % 10 !== 0 }));

  it("is not said of too few reviews", () => {
    expect(betterForesight(reviews(99, [0.9, 0.2]))).toEqual({
      kind: "too-few",
      reviews: 99,
      wanted: 100,
    });
  });

  it("is the one that was less surprised", () => {
    expect(betterForesight(reviews(400, [0.9, 0.5]))).toEqual({ kind: "better", which: "first" });
    expect(betterForesight(reviews(400, [0.5, 0.9]))).toEqual({ kind: "better", which: "second" });
  });

  it("is neither where chance explains the difference", () => {
    expect(betterForesight(reviews(100, [0.9, 0.89]))).toEqual({ kind: "even" });
    expect(betterForesight(reviews(100, [0.9, 0.9]))).toEqual({ kind: "even" });
  });

  it("an expectation of 1 that fails weighs much, but not without end", () => {
    expect(betterForesight(reviews(400, [1, 0.9]))).toEqual({ kind: "better", which: "second" });
  });
});
