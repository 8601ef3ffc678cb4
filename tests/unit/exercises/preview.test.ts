import { describe, expect, it } from "vitest";
import type { AnswerKind } from "#lib/domain/exercises/reading.ts";
import { fieldHelp, pairText, preview } from "#lib/domain/exercises/reading.ts";

const number: AnswerKind = {
  kind: "number",
  label: "Change",
  tolerance: { kind: "relative", share: 0.01 },
};
const integer: AnswerKind = { kind: "integer", label: "Count" };
const vector: AnswerKind = { ...number, kind: "vector", length: 2 };

const shown = (kind: AnswerKind, text: string): string => {
  const result = preview(kind, text);
  return result.kind === "read" ? result.shown : result.kind;
};

describe("the live preview", () => {
  it("says nothing about an empty field", () => {
    expect(preview(number, "  ")).toEqual({ kind: "empty" });
  });
  it("shows a number as it was read", () => {
    expect(shown(number, "0,35")).toBe("$0.35$");
    expect(shown(number, "-1.23456789")).toBe("$-1.23456789$");
    expect(shown(number, "1e-3")).toBe("$0.001$");
  });
  it("typesets arithmetic and says what it comes to", () => {
    expect(shown(number, "3/10")).toBe(String.raw`$\frac{3}{10} = 0.3$`);
    expect(shown(number, "1/3")).toBe(String.raw`$\frac{1}{3} \approx 0.33333$`);
    expect(shown(number, "2/6")).toBe(String.raw`$\frac{2}{6} = \frac{1}{3} \approx 0.33333$`);
    expect(shown(number, "1 1/2")).toBe(String.raw`$1\,\frac{1}{2} = 1.5$`);
    expect(shown(number, "35%")).toBe(String.raw`$35\,\% = 0.35$`);
    expect(shown(number, "sqrt(2)")).toBe(String.raw`$\sqrt{2} \approx 1.41421$`);
    expect(shown(integer, "(4!)^3")).toBe(String.raw`$\left(4!\right)^{3} = 13824$`);
    expect(shown(integer, "-2^2")).toBe("$-2^{2} = -4$");
    expect(shown(integer, "(-2)^2")).toBe(String.raw`$\left(-2\right)^{2} = 4$`);
    expect(shown(integer, "2*(3-5)")).toBe(String.raw`$2 \cdot \left(3 - 5\right) = -4$`);
    expect(shown(integer, "5-(2-1)")).toBe(String.raw`$5 - \left(2 - 1\right) = 4$`);
  });
  it("shows each component", () => {
    expect(shown(vector, "0,5; 1/4")).toBe(String.raw`$(0.5,\; \frac{1}{4} = 0.25)$`);
  });
  it("keeps a reason and an example for what cannot be read", () => {
    expect(preview(integer, "abc")).toEqual({
      kind: "unreadable",
      reason: "No number found.",
      hint: "Write a number such as 24.",
    });
  });
});

describe("beside the field", () => {
  it("stands how close counts", () => {
    expect(fieldHelp(number)).toBe("Within 1 % counts. Fractions such as 3/2 are fine.");
    expect(fieldHelp(integer)).toMatch(/^Exact\./u);
  });
  it("a pair is one text", () => {
    expect(pairText({ verdict: "rises", reason: "0.45" })).toBe("rises; 0.45");
  });
});
