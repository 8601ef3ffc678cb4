import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrderOfPrerequisites } from "#lib/domain/scheduling/index.ts";

const NAMES = Array.from("abcdefghij");

const graphs = fc.record({
  notes: fc.shuffledSubarray(NAMES),
  buildsOn: fc
    .array(fc.tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...NAMES))))
    .map((links) => new Map(links)),
});

/** Everything that a note needs, step by step, among `notes`. */
const reach = (
  from: string,
  notes: readonly string[],
  buildsOn: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (note: string): void => {
    for (const need of buildsOn.get(note) ?? [])
      if (notes.includes(need) && !found.has(need)) {
        found.add(need);
        visit(need);
      }
  };
  visit(from);
  return found;
};

describe("the order of prerequisites, for any links", () => {
  it("holds every note once", () => {
    fc.assert(
      fc.property(graphs, ({ notes, buildsOn }) => {
        expect(inOrderOfPrerequisites(notes, buildsOn).toSorted()).toEqual(notes.toSorted());
      }),
    );
  });

  it("puts what a note needs before it, unless that needs the note as well", () => {
    fc.assert(
      fc.property(graphs, ({ notes, buildsOn }) => {
        const ordered = inOrderOfPrerequisites(notes, buildsOn);
        for (const note of notes)
          for (const need of reach(note, notes, buildsOn)) {
            if (need === note || reach(need, notes, buildsOn).has(note)) continue;
            expect(ordered.indexOf(need)).toBeLessThan(ordered.indexOf(note));
          }
      }),
    );
  });

  it("is kept where it holds already: ordering twice is ordering once, where no notes go in a circle", () => {
    fc.assert(
      fc.property(graphs, ({ notes, buildsOn }) => {
        fc.pre(notes.every((note) => !reach(note, notes, buildsOn).has(note)));
        const ordered = inOrderOfPrerequisites(notes, buildsOn);
        expect(inOrderOfPrerequisites(ordered, buildsOn)).toEqual(ordered);
      }),
    );
  });
});
