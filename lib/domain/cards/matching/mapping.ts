import { hash32 } from "#lib/domain/random/index.ts";
import type { CardInNote } from "./cards.ts";

/** Which card each slot of one text had: slot, a short name of prompt and answer, identity of the card. */
export type CardMapping = readonly (readonly [slot: string, words: string, cardId: string])[];

export const wordsKey = ({ prompt, answer }: Pick<CardInNote, "prompt" | "answer">): string =>
  `${hash32(`${prompt}\n${answer}`).toString(36)}.${(prompt.length + answer.length).toString(36)}`;

/** What an earlier import of the same text called this card; undefined where the rules gave another one then. */
export const mappedTo = (mapping: CardMapping): ((card: CardInNote) => string | undefined) => {
  const bySlot = new Map(mapping.map((entry) => [entry[0], entry]));
  return (card) => {
    const entry = bySlot.get(card.slot);
    return entry && entry[1] === wordsKey(card) ? entry[2] : undefined;
  };
};
