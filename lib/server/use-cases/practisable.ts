import { isMadeFamily, selectFamily } from "#lib/domain/exercises/index.ts";

/** The family by which a card can be practised; null where there is none of that name. */
export const practisable = (family: string | null): string | null => {
  if (family === null || isMadeFamily(family)) return family;
  return selectFamily(family)?.id ?? null;
};
