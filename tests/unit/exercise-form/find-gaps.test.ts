import { describe, expect, it } from "vitest";
import { findGaps } from "#app/_exercise/find-gaps.ts";
import type { AnswerKind, PlainKind } from "#lib/domain/exercises/reading.ts";

const options = ["rises", "falls"].map((id) => ({ id, label: id, synonyms: [] }));
const number: PlainKind = { kind: "number", label: "", tolerance: { kind: "exact" } };
const choice: PlainKind = { kind: "choice", label: "", options };
const pair: AnswerKind = { kind: "verdict", label: "", options, reason: number };
const reasoned: AnswerKind = { kind: "verdict", label: "", options, reason: choice };

describe("what an answer still lacks", () => {
  it("is said at the half that it belongs to", () => {
    expect(findGaps(pair, { option: "", typed: "" })).toEqual({
      verdict: "Choose rises or falls.",
      field: "Nothing is typed yet. Write a number such as 0.5.",
    });
    expect(findGaps(pair, { option: "", typed: "3" })).toEqual({
      verdict: "Choose rises or falls.",
    });
    expect(findGaps(pair, { option: "rises", typed: "abc" })).toEqual({
      field: "No number found. Write a number such as 0.5.",
    });
    expect(findGaps(pair, { option: "rises", typed: "1/2" })).toEqual({});
  });

  it("is a choice where words are offered", () => {
    expect(findGaps(choice, { option: "", typed: "" })).toEqual({
      verdict: "Choose rises or falls.",
    });
    expect(findGaps(choice, { option: "falls", typed: "" })).toEqual({});
    expect(findGaps(reasoned, { option: "rises", typed: "" })).toEqual({
      field: "Choose rises or falls.",
    });
    expect(findGaps(reasoned, { option: "rises", typed: "falls" })).toEqual({});
  });

  it("does not list more than three words again", () => {
    const many = [...options, ...options].map((option, index) => ({ ...option, id: `${index}` }));
    expect(findGaps({ ...choice, options: many }, { option: "", typed: "" })).toEqual({
      verdict: "Choose one.",
    });
  });
});
