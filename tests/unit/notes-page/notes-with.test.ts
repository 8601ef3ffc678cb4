import { expect, test } from "vitest";
import { nameOf, notesWith } from "#app/(study)/notes/notes-with.ts";

const NOTES = [
  { number: "2.7", title: "Eigendecomposition", path: "ch02/07/note.md" },
  { number: null, title: "Poincaré Maps", path: "flows/poincare.md" },
];
const found = (words: string): readonly string[] => notesWith(NOTES, words).map(nameOf);

test("a note is found by words of its number, title and path, in any order", () => {
  expect(found("eigen 2.7")).toEqual(["2.7 Eigendecomposition"]);
  expect(found("ch02 eigen")).toEqual(["2.7 Eigendecomposition"]);
  expect(found("eigen maps")).toEqual([]);
});

test("neither case nor accents matter; no words find all", () => {
  expect(found("POINCARE")).toEqual(["Poincaré Maps"]);
  expect(found("poincaré maps")).toEqual(["Poincaré Maps"]);
  expect(found("  ")).toHaveLength(2);
});
