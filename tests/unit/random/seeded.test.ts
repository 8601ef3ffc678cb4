import { describe, expect, it } from "vitest";
import { hash32, seededRandom } from "#lib/domain/random/index.ts";

const stream = (seed: number): readonly number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 8 }, () => random.integer(0, 99));
};

describe("the seeded generator", () => {
  it("gives the same stream for ever", () => {
    expect(stream(0)).toEqual([44, 93, 80, 73, 37, 93, 9, 42]);
    expect(stream(1)).toEqual([97, 36, 60, 33, 82, 92, 56, 79]);
    expect(stream(4294967295)).toEqual(stream(-1));
    expect(seededRandom(7).unit()).toBe(seededRandom(7).unit());
  });

  it("gives neighbouring seeds unrelated beginnings", () => {
    const heads = Array.from({ length: 2000 }, (_, seed) => seededRandom(seed).integer(0, 1));
    const ones = heads.filter((head) => head === 1).length;
    const changes = heads.filter((head, seed) => seed > 0 && head !== heads[seed - 1]).length;
    expect(ones).toBeGreaterThan(900);
    expect(ones).toBeLessThan(1100);
    expect(changes).toBeGreaterThan(900);
    expect(changes).toBeLessThan(1100);
  });

  it("reaches both ends of a range, and every item", () => {
    const random = seededRandom(3);
    const seen = new Set(Array.from({ length: 200 }, () => random.integer(-2, 2)));
    expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
    const picked = new Set(Array.from({ length: 100 }, () => random.pick(["a", "b", "c"])));
    expect(picked.size).toBe(3);
  });

  it("keeps a unit number from 0 to below 1", () => {
    const random = seededRandom(5);
    const values = Array.from({ length: 500 }, () => random.unit());
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it("refuses an empty range and an empty list", () => {
    expect(() => seededRandom(0).integer(2, 1)).toThrow(RangeError);
    expect(() => seededRandom(0).pick([])).toThrow(RangeError);
  });
});

describe("the hash of a text", () => {
  it("stays the same for ever", () => {
    expect(hash32("")).toBe(2872998923);
    expect(hash32("a")).toBe(2448022055);
    expect(hash32("b")).toBe(135196497);
  });

  it("tells similar texts apart", () => {
    const hashes = new Set(Array.from({ length: 5000 }, (_, index) => hash32(`card ${index}`)));
    expect(hashes.size).toBe(5000);
  });
});
