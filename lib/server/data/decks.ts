import "server-only";
import { newDeckId, type DeckId, type LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";
import { openSchedulesOfDeck } from "./queue-schedules.ts";

export const BUILT_IN_DECK = "built-in" as DeckId;
const BUILT_IN_TITLE = "Deep Learning";
const OWN_NOTES_KEY = "own";

export const ensureBuiltInDeck = async (transaction: Transaction, at: Date): Promise<DeckId> => {
  await transaction.deck.upsert({
    where: { id: BUILT_IN_DECK },
    create: { id: BUILT_IN_DECK, key: "built-in", title: BUILT_IN_TITLE, createdAt: at },
    update: {},
  });
  return BUILT_IN_DECK;
};

/** The deck of a learner's own notes and cards, made when it is first needed. */
export const ensureOwnDeck = async (
  transaction: Transaction,
  learnerId: LearnerId,
  at: Date,
): Promise<DeckId> => {
  const deck = await transaction.deck.upsert({
    where: { ownerId_key: { ownerId: learnerId, key: OWN_NOTES_KEY } },
    create: {
      id: newDeckId(),
      ownerId: learnerId,
      key: OWN_NOTES_KEY,
      title: "My notes",
      createdAt: at,
    },
    update: {},
  });
  await enrol(transaction, learnerId, deck.id as DeckId, at);
  return deck.id as DeckId;
};

export const selectOptionalOwnDeck = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<DeckId | null> => {
  const deck = await transaction.deck.findUnique({
    where: { ownerId_key: { ownerId: learnerId, key: OWN_NOTES_KEY } },
    select: { id: true },
  });
  return deck ? (deck.id as DeckId) : null;
};

export const enrol = async (
  transaction: Transaction,
  learnerId: LearnerId,
  deckId: DeckId,
  at: Date,
): Promise<void> => {
  const where = { userId_deckId: { userId: learnerId, deckId } };
  if (await transaction.enrolment.findUnique({ where })) return;
  await transaction.enrolment.upsert({
    where,
    create: { userId: learnerId, deckId, enrolledAt: at },
    update: {},
  });
  await openSchedulesOfDeck(transaction, learnerId, deckId);
};
