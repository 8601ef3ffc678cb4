import type { FamilyId } from "./family.ts";
import { families } from "./registry.ts";

/** A place in a note where exercise cards may stand: a concept, or a section without concepts. */
export interface ConceptPlace {
  /** The section's number, "8.2.1", or null. */
  readonly section: string | null;
  /** The concept's title; empty for a section that has no concept heading of its own. */
  readonly title: string;
}

export interface Placement {
  readonly family: FamilyId;
  /** Index of the place that fits best. */
  readonly place: number;
}

const singular = (word: string): string => {
  if (word === "minima") return "minimum";
  return word.length > 3 ? word.replace(/ies$/u, "y").replace(/(?<!s)s$/u, "") : word;
};

const normalize = (title: string): string =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(singular)
    .join(" ");

/** How well a family fits a place: the rank of the best keyword in the title, 0 best. */
const fit = (family: (typeof families)[number], place: ConceptPlace): number | undefined => {
  if (place.title.trim() === "") return place.section === family.section ? 0 : undefined;
  const title = ` ${normalize(place.title)} `;
  const rank = family.concepts.findIndex((keyword) => title.includes(` ${normalize(keyword)} `));
  return rank < 0 ? undefined : rank;
};

/** The families whose keywords the title holds; without a title those of the section's number. */
export const familiesForConcept = (section: string | null, title: string): readonly FamilyId[] =>
  families.filter((family) => fit(family, { section, title }) !== undefined).map(({ id }) => id);

/** Each family that fits anywhere in a note, at its best place: one exercise card a family (A4). */
export const placeFamilies = (places: readonly ConceptPlace[]): readonly Placement[] =>
  families.flatMap((family) => {
    const ranked = places
      .map((place, index) => ({
        index,
        rank: fit(family, place),
        elsewhere: Number(place.section !== family.section),
      }))
      .filter((candidate) => candidate.rank !== undefined)
      .sort(
        (a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.elsewhere - b.elsewhere || a.index - b.index,
      );
    const [best] = ranked;
    return best === undefined ? [] : [{ family: family.id, place: best.index }];
  });
