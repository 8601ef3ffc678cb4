import { describe, expect, it } from "vitest";
import type { AnswerKind } from "#lib/domain/exercises/reading.ts";
import { readAnswer } from "#lib/domain/exercises/reading.ts";
import { ONE_PERCENT } from "#lib/domain/exercises/answer-kind.ts";
import { numberText } from "#lib/domain/exercises/numbers/format.ts";
import type { Answer } from "#lib/domain/exercises/answer-kind.ts";

const number: AnswerKind = { kind: "number", label: "Number", tolerance: ONE_PERCENT };
const integer: AnswerKind = { kind: "integer", label: "Number" };
const count: AnswerKind = { kind: "integer", label: "Steps", orNever: true };
const pair: AnswerKind = { kind: "vector", label: "Point", length: 2, tolerance: ONE_PERCENT };
const interval: AnswerKind = { kind: "interval", label: "Interval", tolerance: ONE_PERCENT };
const set: AnswerKind = { kind: "set", label: "Which", of: ["A", "B", "C"] };
const ordering: AnswerKind = { kind: "ordering", label: "Order", of: ["A", "B", "C"] };
const axis = { label: "", from: -4, to: 6, step: 0.5 };
const point: AnswerKind = { kind: "point", label: "Saddle", axes: [axis, axis] };
const slider: AnswerKind = { kind: "slider", label: "Step", axis };
const verdict: AnswerKind = {
  kind: "verdict",
  label: "The cost",
  options: [
    { id: "rises", label: "rises", synonyms: ["yes", "y", "true", "up", "1"] },
    { id: "falls", label: "falls", synonyms: ["no", "n", "false", "down", "0"] },
  ],
  reason: number,
};

/** The value in one line: exact where the reading is exact. */
const write = (value: Answer): string => {
  switch (value.kind) {
    case "number":
      return numberText(value.value);
    case "vector":
      return `(${value.components.map(numberText).join("; ")})`;
    case "interval":
      return `${numberText(value.from)} to ${numberText(value.to)}`;
    case "set":
    case "ordering":
      return value.labels.join("");
    case "choice":
      return value.option;
    case "formula":
      return value.text;
    case "none":
      return "none";
    case "verdict":
      return `${value.option}; ${write(value.reason)}`;
  }
};

const read = (kind: AnswerKind, text: string): string => {
  const reading = readAnswer(kind, text);
  return reading.kind === "read" ? write(reading.value) : `unreadable: ${reading.reason}`;
};

describe("the forty inputs are read as the catalogue says", () => {
  it.each<[row: number, kind: AnswerKind, typed: string, reading: string]>([
    [1, number, "0.35", "0.35"],
    [2, number, "0,35", "0.35"],
    [3, number, ".35", "0.35"],
    [4, number, "−0.35", "-0.35"],
    [5, number, "- 0.35", "-0.35"],
    [6, number, "3/10", "0.3"],
    [7, number, "−3 / −10", "0.3"],
    [8, number, "1 1/2", "1.5"],
    [9, number, "-1 1/2", "-1.5"],
    [10, number, "35%", "0.35"],
    [10, number, String.raw`35 \%`, "0.35"],
    [11, number, "1e-3", "0.001"],
    [11, number, "1E−3", "0.001"],
    [12, number, "2.5x10^-4", "0.00025"],
    [12, number, "2.5·10⁻⁴", "0.00025"],
    [13, number, String.raw`\frac{5}{8}`, "0.625"],
    [13, number, String.raw`\tfrac58`, "0.625"],
    [14, number, "½", "0.5"],
    [14, number, "1⁄2", "0.5"],
    [15, number, "≈ 0.33", "0.33"],
    [16, number, "0.3333", "0.3333"],
    [17, number, "1,234", "unreadable: 1,234 can be 1234 or 1.234."],
    [18, number, "0,123", "0.123"],
    [19, number, "1,234.5", "1234.5"],
    [20, number, "1.234,5", "1234.5"],
    [21, integer, "13\u00A0824", "13824"],
    [21, integer, "13,824", "13824"],
    [22, integer, "(4!)^3", "13824"],
    [23, integer, "4!^3", "13824"],
    [24, integer, "2^10", "1024"],
    [25, integer, "2^3^2", "512"],
    [26, number, "-2^2", "-4"],
    [27, integer, "7.0", "7"],
    [28, integer, "7.5", "7.5"],
    [29, number, "1/0", "unreadable: This divides by zero."],
    [30, number, "about half", "unreadable: No number found."],
    [31, number, "0.3 or 0.4", "unreadable: Two answers are typed, one is wanted."],
    [32, number, "ε=0.4", "0.4"],
    [32, number, "eps = 0.4", "0.4"],
    [33, pair, "(0,5; -1)", "(0.5; -1)"],
    [34, pair, "1,2", "(1; 2)"],
    [35, pair, "0,5, 1,2", "(0.5; 1.2)"],
    [36, pair, "(1, 2, 3)", "unreadable: 3 components are typed, two are wanted."],
    [37, interval, "]-1, 3[", "-1 to 3"],
    [37, interval, "-1<x<3", "-1 to 3"],
    [38, set, "c and A", "AC"],
    [39, ordering, "C > A > B", "BAC"],
    [40, verdict, "rises", "unreadable: The number is missing."],
  ])("row %i: %o typed %o", (_, kind, typed, reading) => {
    expect(read(kind, typed)).toBe(reading);
  });

  it("row 30 offers an example", () => {
    expect(readAnswer(number, "about half")).toMatchObject({ hint: "Write a number such as 0.5." });
  });
});

describe("other ways of writing the same", () => {
  it.each<[kind: AnswerKind, typed: string, reading: string]>([
    [number, "1½", "1.5"],
    [number, "2^½", "1.41421"],
    [number, "５．５", "5.5"],
    [number, "answer: 0.5", "0.5"],
    [number, "$0.5$", "0.5"],
    [number, String.raw`\(\dfrac{1}{4}\)`, "0.25"],
    [number, String.raw`x = \frac{\sqrt{16}}{8}`, "0.5"],
    [number, String.raw`10^{-2}`, "0.01"],
    [number, String.raw`0{,}5`, "0.5"],
    [number, String.raw`3 \cdot 10^{-2}`, "0.03"],
    [number, "5.", "5"],
    [number, "1_000.5", "1000.5"],
    [number, "1'000", "1000"],
    [number, "1,234,567", "1234567"],
    [number, "1.234.567", "1234567"],
    [number, "sqrt(2)", "1.41421"],
    [number, "√4", "2"],
    [number, "sqrt(2)^2", "2"],
    [number, "ln(e^2)^3", "8"],
    [number, "2 sqrt(9)/3", "2"],
    [number, "ln(e)", "1"],
    [number, "log10(1000)", "3"],
    [number, "2 pi", "6.28319"],
    [number, "2*e", "5.43656"],
    [number, "2**3", "8"],
    [number, "2^-1", "0.5"],
    [number, "0.1 + 0.2", "0.3"],
    [number, "+5", "5"],
    [integer, "(4!)(2!)", "48"],
    [integer, String.raw`13\,824`, "13824"],
    [integer, "7,5", "7.5"],
    [integer, "5! * 2^3", "960"],
    [pair, "[1 2]", "(1; 2)"],
    [pair, "1; 2", "(1; 2)"],
    [pair, "<1,2>", "(1; 2)"],
    [pair, String.raw`\begin{pmatrix}1\\2\end{pmatrix}`, "(1; 2)"],
    [pair, "x=1, y=2", "(1; 2)"],
    [pair, "y=2, x=1", "(1; 2)"],
    [pair, "(1/2, -3/4)", "(0.5; -0.75)"],
    [pair, "(1, 2", "unreadable: An opening bracket is not closed."],
    [interval, "-1..3", "-1 to 3"],
    [interval, "from -1 to 3", "-1 to 3"],
    [interval, "3 > x > -1", "-1 to 3"],
    [interval, "(-oo, 0,5)", "-∞ to 0.5"],
    [interval, "(-inf; 0,5)", "-∞ to 0.5"],
    [interval, "(3, 1)", "unreadable: The ends are in the wrong order."],
    [set, "{C, A}", "AC"],
    [set, "AAc", "AC"],
    [set, "none", ""],
    [set, "∅", ""],
    [set, "D", 'unreadable: "d" is none of A, B, C.'],
    [count, "never", "none"],
    [count, "∞", "none"],
    [count, "Infinite", "none"],
    [count, "13,824", "13824"],
    [integer, "never", "unreadable: No number found."],
    [ordering, "B, A, C", "BAC"],
    [ordering, "B<A<C", "BAC"],
    [ordering, "BAC", "BAC"],
    [ordering, "BA", "unreadable: C is missing."],
    [ordering, "BACA", "unreadable: A letter is typed twice."],
    [point, "0,5; 1", "(0.5; 1)"],
    [point, "(1, 2, 3)", "unreadable: 3 components are typed, two are wanted."],
    [slider, "ε = 3/10", "0.3"],
    [slider, "1,234", "unreadable: 1,234 can be 1234 or 1.234."],
    [verdict, "rises; 0.45", "rises; 0.45"],
    [verdict, "Up; 0,45", "rises; 0.45"],
    [verdict, "r;1/2", "rises; 0.5"],
    [verdict, "falls, 0.45", "falls; 0.45"],
    [verdict, "1; 2", "rises; 2"],
    [verdict, "; 2", "unreadable: The verdict is missing."],
    [verdict, "0.45", "unreadable: The verdict is missing."],
    [verdict, "rises; abc", "unreadable: No number found."],
    [verdict, "sideways; 3", 'unreadable: "sideways" is none of the choices.'],
  ])("%o typed %o", (kind, typed, reading) => {
    expect(read(kind, typed)).toBe(reading);
  });
});

describe("what cannot be read says why", () => {
  it.each([
    ["", "Nothing is typed yet."],
    ["abc", "No number found."],
    ["3 apples", 'The word "apples" cannot be read.'],
    ["3 constructor", 'The word "constructor" cannot be read.'],
    [String.raw`3 \toString`, 'The word "\\toString" cannot be read.'],
    ["2e", "An e directly after a digit needs an exponent."],
    ["3!!", "Two factorial signs in a row can mean two things."],
    ["(1", "An opening bracket is not closed."],
    ["1)", "A closing bracket has no partner."],
    ["1 +", "A number is missing at the end."],
    ["3 4", "Two numbers are typed, one is wanted."],
    ["0.3, 0.4", "Two answers are typed, one is wanted."],
    ["sqrt(-1)", "This has no real value."],
    ["ln(0)", "This is too large for a number."],
    ["10^999^2", "The exponent is larger than 1,000."],
    ["(10^999)^9", "This is too large for a number."],
    ["171!", "Factorials are read up to 170!."],
    ["(1/2)!", "A factorial needs a whole number from 0."],
    ["log(10)", "log can mean ln or log10."],
    ["1,23.5", "The digits of 1,23.5 are not grouped by three."],
    ["3,,5", "The digits of 3,,5 are not grouped by three."],
    ["± 3", "The sign ± has no meaning here."],
    ["9".repeat(201), "More than 200 characters."],
    ["(".repeat(60) + "1" + ")".repeat(60), "More than 20 levels of brackets and powers."],
  ])("%o", (typed, reason) => {
    const reading = readAnswer(number, typed);
    expect(reading).toMatchObject({ kind: "unreadable", reason });
    expect(reading.kind === "unreadable" && reading.hint).toMatch(/\.$/u);
  });
});
