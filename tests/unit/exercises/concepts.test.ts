import { describe, expect, it } from "vitest";
import { familiesForConcept, placeFamilies } from "#lib/domain/exercises/index.ts";

describe("families join the concept that matches best", () => {
  it("finds them by words of the title", () => {
    expect(familiesForConcept("8.2.1", "Ill-Conditioning of the Hessian Matrix")).toEqual([
      "step-raises-cost-diagonal",
      "change-in-cost",
      "critical-step-size",
      "ill-conditioning-in-log",
    ]);
    expect(familiesForConcept("8.2.2", "Model Identifiability")).toEqual(["count-unit-orderings"]);
    expect(familiesForConcept(null, "Weight-space symmetries")).toEqual(["count-unit-orderings"]);
    expect(familiesForConcept("8.2.1", "Batch normalization")).toEqual([]);
  });

  it("goes by the number where a section has no concept heading", () => {
    expect(familiesForConcept("8.2.2", "")).toEqual(["count-unit-orderings"]);
    expect(familiesForConcept("8.2.3", "")).toEqual([]);
    expect(familiesForConcept(null, "")).toEqual([]);
  });

  it("places each family once, where its best keyword stands", () => {
    const places = [
      { section: "8.2.2", title: "Local minima" },
      { section: "8.2.1", title: "Ill-Conditioning" },
      { section: "8.2.2", title: "Model Identifiability" },
    ];
    expect(placeFamilies(places)).toEqual([
      { family: "step-raises-cost-diagonal", place: 1 },
      { family: "change-in-cost", place: 1 },
      { family: "critical-step-size", place: 1 },
      { family: "ill-conditioning-in-log", place: 1 },
      { family: "count-unit-orderings", place: 2 },
    ]);
    expect(placeFamilies([{ section: "2.1", title: "Cooking" }])).toEqual([]);
  });
});
