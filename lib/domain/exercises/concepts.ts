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

/** Written between spaces, so that a keyword is found as whole words. */
const asWords = (title: string): string => ` ${normalize(title)} `;

const keywords = families.map((family) => ({
  family,
  words: family.concepts.map((keyword) => asWords(keyword)),
}));

type FamilyWithKeywords = (typeof keywords)[number];

interface PlaceInWords {
  readonly section: string | null;
  /** Null where the place has no title of its own. */
  readonly words: string | null;
}

const inWords = ({ section, title }: ConceptPlace): PlaceInWords => ({
  section,
  words: title.trim() === "" ? null : asWords(title),
});

/** How well a family fits a place: the rank of the best keyword in the title, 0 best. */
const fit = (
  { family, words }: FamilyWithKeywords,
  { section, words: title }: PlaceInWords,
): number | undefined => {
  if (title === null) return section === family.section ? 0 : undefined;
  const rank = words.findIndex((keyword) => title.includes(keyword));
  return rank < 0 ? undefined : rank;
};

/** The families whose keywords the title holds; without a title those of the section's number. */
export const familiesForConcept = (section: string | null, title: string): readonly FamilyId[] =>
  keywords
    .filter((each) => fit(each, inWords({ section, title })) !== undefined)
    .map(({ family }) => family.id);

/** Each family that fits anywhere in a note, at its best place: one exercise card a family (A4). */
export const placeFamilies = (places: readonly ConceptPlace[]): readonly Placement[] => {
  const titles = places.map(inWords);
  return keywords.flatMap((each) => {
    const { family } = each;
    const ranked = titles
      .flatMap((title, index) => {
        const rank = fit(each, title);
        const elsewhere = Number(title.section !== family.section);
        return rank === undefined ? [] : [{ index, rank, elsewhere }];
      })
      .sort((a, b) => a.rank - b.rank || a.elsewhere - b.elsewhere || a.index - b.index);
    const [best] = ranked;
    return best === undefined ? [] : [{ family: family.id, place: best.index }];
  });
};
