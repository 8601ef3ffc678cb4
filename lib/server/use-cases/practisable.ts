import { selectFamily } from "#lib/domain/exercises/index.ts";

/** The family by which a card can be practised; null where the catalogue has none of that name. */
export const practisable = (family: string | null): string | null =>
  selectFamily(family ?? "")?.id ?? null;
