import type { FamilyId } from "../family.ts";

/** How the name of every made family begins. */
export const MADE = "made.";

/** The family of an exercise that a learner made: named by its card, so that no two have one name. */
export const madeFamilyId = (cardId: string): FamilyId => `${MADE}${cardId}`;

export const isMadeFamily = (family: FamilyId): boolean => family.startsWith(MADE);

/** The card that a made family is named by; null for a family of the catalogue. */
export const cardOfMadeFamily = (family: FamilyId): string | null =>
  isMadeFamily(family) ? family.slice(MADE.length) : null;
