import { describe, expect, it } from "vitest";
import { inOrderOfPrerequisites } from "#lib/domain/scheduling/index.ts";

const order = (notes: string, links: Record<string, string>): string =>
  inOrderOfPrerequisites(
    Array.from(notes),
    new Map(Object.entries(links).map(([note, needs]) => [note, Array.from(needs)])),
  ).join("");

describe("notes in the order of their prerequisites", () => {
  it("what a note builds on comes before it, in the order of its links", () => {
    expect(order("abcd", { a: "dc" })).toBe("dcab");
  });

  it("notes without links stay where they stand", () => {
    expect(order("cab", {})).toBe("cab");
  });

  it("what a prerequisite builds on comes before both", () => {
    expect(order("abc", { a: "b", b: "c" })).toBe("cba");
  });

  it("a link to itself, to a note that is not there, or given twice changes nothing", () => {
    expect(order("ab", { a: "axx", b: "aa" })).toBe("ab");
  });

  it("notes that go in a circle stay as they stood", () => {
    expect(order("abc", { a: "b", b: "c", c: "a" })).toBe("abc");
    expect(order("bca", { a: "b", b: "c", c: "a" })).toBe("bca");
  });

  it("what a circle builds on comes before all of it", () => {
    expect(order("abcd", { a: "b", b: "ad" })).toBe("dabc");
  });

  it("a chain of as many notes as a deck may hold needs no deep stack", () => {
    const notes = Array.from({ length: 50_000 }, (_, index) => `${index}`);
    const links = new Map(notes.map((note, index) => [note, [`${index + 1}`]]));
    expect(inOrderOfPrerequisites(notes, links)).toEqual(notes.toReversed());
  });
});
