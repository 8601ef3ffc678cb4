import { describe, expect, it } from "vitest";
import { families, familiesForConcept, placeFamilies } from "#lib/domain/exercises/index.ts";

describe("families join the concept that matches best", () => {
  it("finds them by words of the title", () => {
    const illConditioning = familiesForConcept("8.2.1", "Ill-Conditioning of the Hessian Matrix");
    expect(illConditioning).toEqual(
      expect.arrayContaining(["step-raises-cost-diagonal", "change-in-cost", "critical-step-size"]),
    );
    expect(illConditioning).not.toContain("count-unit-orderings");
    for (const title of ["Model Identifiability", "Weight-space symmetries"]) {
      const found = familiesForConcept(null, title);
      expect(found).toContain("count-unit-orderings");
      expect(found).not.toContain("change-in-cost");
    }
    expect(familiesForConcept("8.2.1", "Batch normalization")).toEqual([]);
  });

  it("goes by the number where a section has no concept heading", () => {
    const idsOf = (section: string) =>
      families.filter((family) => family.section === section).map(({ id }) => id);
    expect(familiesForConcept("8.2.2", "")).toEqual(idsOf("8.2.2"));
    expect(familiesForConcept("8.9.9", "")).toEqual([]);
    expect(familiesForConcept(null, "")).toEqual([]);
  });

  it("places each family once, where its best keyword stands", () => {
    const places = [
      { section: "8.2.2", title: "Local minima" },
      { section: "8.2.1", title: "Ill-Conditioning" },
      { section: "8.2.2", title: "Model Identifiability" },
    ];
    const placed = placeFamilies(places);
    expect(new Set(placed.map(({ family }) => family)).size).toBe(placed.length);
    expect(placed).toContainEqual({ family: "step-raises-cost-diagonal", place: 1 });
    expect(placed).toContainEqual({ family: "change-in-cost", place: 1 });
    expect(placed).toContainEqual({ family: "count-unit-orderings", place: 2 });
    expect(placeFamilies([{ section: "2.1", title: "Cooking" }])).toEqual([]);
  });
});
