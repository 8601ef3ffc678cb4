import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnswerKind } from "#lib/domain/exercises/reading.ts";
import { preview, readAnswer } from "#lib/domain/exercises/reading.ts";
import { numberText, roundedText } from "#lib/domain/exercises/numbers/format.ts";
import {
  add,
  decimal,
  exact,
  multiply,
  subtract,
  toNumber,
} from "#lib/domain/exercises/numbers/quantity.ts";

const tolerance = { kind: "relative", share: 0.01 } as const;
const options = [
  { id: "rises", label: "rises", synonyms: [] },
  { id: "falls", label: "falls", synonyms: [] },
];
const number = { kind: "number", label: "", tolerance } as const;
const kinds: readonly AnswerKind[] = [
  number,
  { kind: "integer", label: "" },
  { kind: "fraction", label: "" },
  { kind: "number-or-none", label: "", tolerance },
  { kind: "vector", label: "", length: 2, tolerance },
  { kind: "interval", label: "", tolerance },
  { kind: "set", label: "", of: ["A", "B", "C"] },
  { kind: "ordering", label: "", of: ["A", "B", "C"] },
  { kind: "formula", label: "", names: ["a", "ε"] },
  { kind: "choice", label: "", options },
  { kind: "verdict", label: "", options, reason: number },
];

const signs = fc.string({
  unit: fc.constantFrom(
    ...Array.from("0123456789.,;+-*/^!%()[]{}<>=\\$ eExaε√π½²⁻∞−' \nABCabcrisesfracsqrtpiln"),
  ),
  maxLength: 60,
});

const readNumber = (text: string): number | undefined => {
  const reading = readAnswer(number, text);
  return reading.kind === "read" && reading.value.kind === "number"
    ? toNumber(reading.value.value)
    : undefined;
};

describe("reading", () => {
  it("never throws and always gives a value or a reason with an example", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.oneof(signs, fc.string()), (kind, text) => {
        const reading = readAnswer(kind, text);
        if (reading.kind === "unreadable") {
          expect(reading.reason).not.toBe("");
          expect(reading.hint).not.toBe("");
        } else {
          expect(reading.shown).not.toMatch(/NaN|undefined|\de[-+]?\d/u);
        }
        expect(preview(kind, text).kind).not.toBe(undefined);
      }),
      { numRuns: 3000 },
    );
  });

  it("gives back every number that it writes", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 100 }), (top, bottom) => {
        const quantity = exact(top, bottom);
        const read = readNumber(numberText(quantity)) ?? Number.NaN;
        expect(Math.abs(read - toNumber(quantity))).toBeLessThanOrEqual(1e-5 * Math.abs(read));
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 1e-300, max: 1e300 }), (value) => {
        const read = readNumber(roundedText(value, 15)) ?? Number.NaN;
        expect(Math.abs(read - value)).toBeLessThanOrEqual(1e-13 * Math.abs(value));
      }),
    );
  });

  it("reads the same number with a decimal comma, a typeset minus and full-width digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), (hundredths) => {
        const plain = (hundredths / 100).toFixed(2);
        const wide = plain.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
        for (const text of [
          plain.replace(".", ","),
          plain.replace("-", "−"),
          wide,
          ` $${plain}$ `,
        ]) {
          expect(readNumber(text)).toBe(hundredths / 100);
        }
      }),
    );
  });

  it("follows the usual order of operations", () => {
    const small = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        expect(readNumber(`${a}+${b}*${c}`)).toBe(a + b * c);
        expect(readNumber(`${a}-${b}-${c}`)).toBe(a - b - c);
        expect(readNumber(`(${a}+${b})*${c}`)).toBe((a + b) * c);
        expect(readNumber(`-${a}^2`)).toBe(-(a * a));
        expect(readNumber(`${a}/${b}/${c}`)).toBeCloseTo(a / b / c, 12);
      }),
    );
  });
});

describe("exact numbers", () => {
  const tenths = fc.integer({ min: -10000, max: 10000 }).map((value) => value / 10);
  it("add and multiply decimals without a trace of binary fractions", () => {
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        expect(subtract(add(decimal(a), decimal(b)), decimal(b))).toEqual(decimal(a));
        expect(multiply(decimal(a), decimal(b))).toEqual(
          exact(Math.round(a * 10) * Math.round(b * 10), 100),
        );
      }),
    );
    expect(numberText(multiply(decimal(0.1), exact(3)))).toBe("0.3");
  });
  it("become doubles where they grow beyond all bounds", () => {
    const huge = exact(10n ** 400n, 10n ** 399n);
    expect(toNumber(huge)).toBe(10);
    expect(toNumber(exact(1n, 10n ** 310n))).toBeGreaterThan(0);
    expect(toNumber(exact(10n ** 500n))).toBe(Infinity);
  });
});
