import "server-only";
import { database } from "../data/database.ts";
import { selectSharedCardsOfNote, type StoredCard } from "../data/cards.ts";
import { selectBuiltInNotes, type StoredNote } from "../data/notes.ts";
import { cardFace, type CardFace } from "./card-face.ts";

/** What fits the first screen beside its margin, in characters of Markdown. */
const SHORT = { prompt: 160, answer: 220 };

const isShort = ({ prompt, answer }: StoredCard): boolean =>
  prompt.length <= SHORT.prompt && answer.length <= SHORT.answer;

const isQuestion = ({ prompt }: StoredCard): boolean => prompt.endsWith("?");
const hasFormula = ({ answer }: StoredCard): boolean => answer.includes("$");

/** Wishes for the card that a stranger meets, the best first: the prediction that the exercise below it applies. */
const WISHES: readonly ((card: StoredCard) => boolean)[] = [
  (card) => isShort(card) && hasFormula(card) && /second-order taylor.*step/i.test(card.prompt),
  (card) => isShort(card) && hasFormula(card) && isQuestion(card),
  (card) => isShort(card) && isQuestion(card),
  isShort,
  () => true,
];

const pick = (cards: readonly StoredCard[]): StoredCard | undefined => {
  for (const wish of WISHES) {
    const found = cards.find(wish);
    if (found) return found;
  }
  return undefined;
};

const activeTextCards = async (note: StoredNote): Promise<readonly StoredCard[]> => {
  const cards = await selectSharedCardsOfNote(await database(), note.id);
  return cards.filter((card) => card.family === null && card.archivedAt === null);
};

/**
 * A card of the built-in notes for somebody without an account; none while no note is installed. It is chosen by its
 * content, because the ids of cards differ from one database to the next.
 */
export const findCardToTry = async (): Promise<CardFace | null> => {
  for (const note of await selectBuiltInNotes(await database())) {
    const card = pick(await activeTextCards(note));
    if (card) return cardFace(card, note);
  }
  return null;
};
