import { plainText } from "#lib/domain/prose/index.ts";
import type { StoredCard } from "../data/cards.ts";
import { remembered } from "./remembered.ts";

const words = remembered(plainText);

/** Where a card stands, in words: number or name of its section, then its concept. A card of one's own has no place. */
export const cardPlace = ({
  sectionNumber,
  concept,
  noteTitle,
}: Pick<StoredCard, "sectionNumber" | "concept" | "noteTitle">): readonly string[] => {
  const section = sectionNumber ?? noteTitle;
  return [section, concept].flatMap((step, index, steps) =>
    step === null || step === "" || (index > 0 && step === steps[0]) ? [] : [words(step)],
  );
};
