import { bareName, nameKey } from "./headings/names.ts";
import type { Note } from "./outline.ts";
import { isBlock, isConcept, isNote, isSection, type Step } from "./walk.ts";

/** Where something stands in a note, in the words that a reader sees. */
export interface Place {
  readonly note: string;
  /** Number and name of the innermost section; null outside any. */
  readonly section: { readonly number: string | null; readonly name: string } | null;
  /** Names of the concepts around it, outermost first; `Concept)` in a list counts. */
  readonly concepts: readonly string[];
  readonly conceptKey: string;
}

export const placeOf = (path: readonly Step[]): Place => {
  const section = path.findLast(isSection);
  return {
    note: path.find(isNote)?.title ?? "",
    section: section ? { number: section.number ?? null, name: section.name } : null,
    concepts: conceptNames(path),
    conceptKey: conceptKeyOf(path),
  };
};

const conceptNames = (path: readonly Step[]): string[] =>
  path.flatMap((step) => {
    if (isConcept(step)) return [step.name];
    const opensConcept = isBlock(step) && step.label === "concept";
    return opensConcept ? [(step.inline?.text ?? "").replaceAll("**", "")] : [];
  });

/**
 * The key of the concept that a path ends in: slugs of the names, nested ones joined by "/". Section
 * numbers, levels and aliases are not part of it. Without a concept the section stands for it, then the note.
 */
export const conceptKeyOf = (path: readonly Step[]): string => {
  const concepts = conceptNames(path);
  if (concepts.length > 0) return concepts.map(nameKey).join("/");
  return nameKey(path.findLast(isSection)?.name ?? path.find(isNote)?.title ?? "");
};

/** Name of the innermost concept, or of the section or note if there is none, without its aliases. */
export const conceptNameOf = (path: readonly Step[]): string => {
  const section = path.findLast(isSection)?.name ?? path.find(isNote)?.title ?? "";
  return bareName(conceptNames(path).at(-1) ?? section);
};

/** All section numbers of a note, in order: "8.2", "8.2.1", … */
export const sectionNumbers = (note: Note): readonly string[] => {
  const numbers = note.number === undefined ? [] : [note.number];
  const visit = (sections: Note["sections"]): void => {
    for (const section of sections) {
      if (section.number !== undefined) numbers.push(section.number);
      visit(section.sections);
    }
  };
  visit(note.sections);
  return numbers;
};
