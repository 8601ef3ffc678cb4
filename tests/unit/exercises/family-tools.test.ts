import { describe, expect, it } from "vitest";
import { bestStepSize } from "#lib/domain/exercises/families/8.2.1/best-step-size.ts";
import { eigenvaluesExceed } from "#lib/domain/exercises/families/8.2.1/positive-definite.ts";
import { eigenvaluesOf, powerIteration } from "#lib/domain/exercises/families/8.2.1/spectrum.ts";
import { over, plus, times } from "#lib/domain/exercises/families/common/exactly.ts";
import { above, at, decadesOf } from "#lib/domain/exercises/families/common/graph.ts";
import { logarithmTex } from "#lib/domain/exercises/families/common/logarithms.ts";
import { polynomialTex, valueTex } from "#lib/domain/exercises/families/common/tex.ts";
import { numberText } from "#lib/domain/exercises/numbers/format.ts";
import { real } from "#lib/domain/exercises/numbers/quantity.ts";
import { tidy } from "#lib/domain/exercises/numbers/tidy.ts";

describe("printed numbers are computed exactly", () => {
  it("as the decimals that they show, not as the doubles nearest them", () => {
    expect(numberText(plus(0.1, 0.2))).toBe("0.3");
    expect(numberText(times(0.1, 3))).toBe("0.3");
    expect(numberText(over(1, 3))).toBe("1/3");
  });
});

describe("a value at the end of a formula", () => {
  it.each([
    [times(0.75), "= 0.75"],
    [over(13, 36), String.raw`= \frac{13}{36} \approx 0.3611`],
    [over(1, 7000), String.raw`\approx 0.0001429`],
    [real(Math.sqrt(2)), String.raw`\approx 1.414`],
    [real(3), "= 3"],
  ])("is exact where a short text can say it, case %#", (value, tex) => {
    expect(valueTex(value)).toBe(tex);
  });
});

describe("a polynomial", () => {
  it.each([
    [[5, -2, 1], "5x^2-2x+1"],
    [[1, -1, 0], "x^2-x"],
    [[0, 1, -1], "x-1"],
    [[0, 0, 0], "0"],
  ])("leaves out zeros and coefficients of 1: %j", ([a = 0, b = 0, c = 0], tex) => {
    const terms = [
      [a, "x^2"],
      [b, "x"],
      [c, ""],
    ] as const;
    expect(polynomialTex(terms)).toBe(tex);
  });
});

describe("a printed logarithm", () => {
  it("has 5 significant digits, however near to 0 it lies", () => {
    expect(logarithmTex("0.99", 0.99)).toBe(String.raw`\log_{10} 0.99 = -0.0043648`);
    expect(logarithmTex("50", 50)).toBe(String.raw`\log_{10} 50 = 1.699`);
  });
});

describe("numbers for a picture", () => {
  it("have no exponent and no minus in front of 0", () => {
    expect(JSON.stringify([7.4e-7, -1e-17, 0.1 + 0.2].map(tidy))).toBe("[0,0,0.3]");
  });

  it("lie between the powers of ten that enclose them, a power itself included", () => {
    expect(decadesOf([0.3, 20])).toEqual([0.1, 100]);
    expect(decadesOf([0.1 ** 3, 1000])).toEqual([0.001, 1000]);
    expect(decadesOf([1, 1])).toEqual([0.1, 10]);
  });

  it("end where a logarithmic axis can show no more", () => {
    const points = [at(0, 1), at(1, 0.1), at(2, 0.001), at(3, 1)];
    expect(above(0.01, points)).toEqual(points.slice(0, 2));
    expect(above(0.0001, points)).toEqual(points);
  });
});

describe("whole eigenvalues", () => {
  it("of a plane that mixes, and of a third axis by itself", () => {
    const H = [
      [9, -4, 0],
      [-4, 3, 0],
      [0, 0, 5],
    ];
    expect(eigenvaluesOf({ H })).toEqual([11, 1, 5]);
    expect(powerIteration(H)).toBeCloseTo(11, 9);
  });

  it("exceed a bound where all minors of the shifted matrix are above 0", () => {
    const H = [
      [2, 1, 0],
      [1, 2, 0],
      [0, 0, 3],
    ] as const;
    expect(eigenvaluesExceed(H, { numerator: 9, denominator: 10 })).toBe(true);
    expect(eigenvaluesExceed(H, { numerator: 11, denominator: 10 })).toBe(false);
  });
});

describe("a step that ends in the minimum", () => {
  it("has no contour through its end, which would be a point", () => {
    const plot = bestStepSize.plot?.(
      {
        g: [-1, 2],
        H: [
          [6, 0],
          [0, 6],
        ],
      },
      "answered",
    );
    if (plot?.kind !== "step") throw new Error("no step");
    expect(plot.contours.contours.map(({ role }) => role)).not.toContain("end");
    expect(plot.contours.description).toContain("ends in the minimum");
  });
});
