import { describe, expect, it } from "vitest";
import {
  derivativeOf,
  exactValueAt,
  factorsTex,
  fromRoots,
  powersTex,
  printedCoefficients,
  valueAt,
} from "#lib/domain/exercises/families/common/polynomial.ts";
import { quotientTex } from "#lib/domain/exercises/families/common/tex.ts";
import { decimal, exact } from "#lib/domain/exercises/numbers/quantity.ts";

describe("a polynomial", () => {
  it("is built from its roots and is zero there", () => {
    expect(fromRoots([-3, 0, 2])).toEqual([1, 1, -6, 0]);
    expect([-3, 0, 2].map((root) => valueAt(fromRoots([-3, 0, 2]), root))).toEqual([0, 0, 0]);
  });

  it("has the same value in doubles and in fractions", () => {
    expect(exactValueAt([2, 0, -1], 0.5)).toEqual(decimal(-0.5));
    expect(valueAt([2, 0, -1], 0.5)).toBe(-0.5);
  });

  it("loses its constant and lowers each power when it is differentiated", () => {
    expect(derivativeOf([1, -6, 0, 4, 7])).toEqual([4, -18, 0, 4]);
  });

  it("is written without zeros and without factors of 1", () => {
    expect(powersTex([1, -6, 0, -1, 7])).toBe("x^4-6x^3-x+7");
    expect(printedCoefficients([1, -6, 0, -1, 7])).toEqual([-6, 7]);
    expect(printedCoefficients([2, 1])).toEqual([2, 1]);
  });

  it("shows a root at the origin as the bare letter", () => {
    expect(factorsTex([-3, 0, 2])).toBe("(x+3)x(x-2)");
  });
});

describe("a quotient with its value", () => {
  it("shows what it comes to, and writes a fraction in lowest terms once", () => {
    expect(quotientTex("22", "10", exact(22, 10))).toBe(String.raw`\frac{22}{10} = 2.2`);
    expect(quotientTex("4", "34", exact(4, 34))).toBe(
      String.raw`\frac{4}{34} = \frac{2}{17} \approx 0.1176`,
    );
    expect(quotientTex("5", "34", exact(5, 34))).toBe(String.raw`\frac{5}{34} \approx 0.1471`);
  });
});
