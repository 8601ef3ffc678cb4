import * as fc from "fast-check";
import { expect, it } from "vitest";
import { retentionOf } from "#lib/domain/progress/index.ts";

const samples = fc
  .integer({ min: 10, max: 5000 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

it("the bounds of a retention hold its share, stay between 0 and 1 and never meet", () => {
  fc.assert(
    fc.property(samples, ([passed, total]) => {
      const measured = retentionOf(passed, total);
      if (measured.kind === "too-few") throw new Error("10 reviews are enough");
      const bounds = [0, measured.low, measured.share, measured.high, 1];
      expect(bounds).toEqual(bounds.toSorted((one, other) => one - other));
      expect(measured.high).toBeGreaterThan(measured.low);
    }),
  );
});

it("ten times the reviews at the same share give narrower bounds", () => {
  fc.assert(
    fc.property(samples, ([passed, total]) => {
      const few = retentionOf(passed, total);
      const many = retentionOf(passed * 10, total * 10);
      if (few.kind === "too-few" || many.kind === "too-few") throw new Error("enough reviews");
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});
