import "server-only";
import type { CardId, LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";
import { insertRows } from "./insert-rows.ts";
import { type LoggedEvent, toLogged, toRow } from "./logged-event.ts";

export const insertEvents = async (
  transaction: Transaction,
  learnerId: LearnerId,
  events: readonly LoggedEvent[],
): Promise<void> => {
  const rows = events.map((logged) => toRow(learnerId, logged));
  await insertRows(transaction, "Review", rows);
};

/** Which of these ids the learner's log holds already. */
export const selectKnownEventIds = async (
  transaction: Transaction,
  learnerId: LearnerId,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, id: { in: [...ids] } },
    select: { id: true },
  });
  return new Set(rows.map((row) => row.id));
};

/** The card each of these events belongs to; events that are not stored are left out. */
export const selectCardsOfEvents = async (
  transaction: Transaction,
  learnerId: LearnerId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CardId>> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, id: { in: [...ids] }, cardId: { not: null } },
    select: { id: true, cardId: true },
  });
  return new Map(rows.map((row) => [row.id, row.cardId as CardId]));
};

/**
 * All events of these cards by card, the undos of their reviews among them: an undo names only its target and may
 * have arrived before it.
 */
export const selectEventsByCard = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
): Promise<ReadonlyMap<CardId, readonly LoggedEvent[]>> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, cardId: { in: [...cardIds] } },
  });
  const undos = await transaction.review.findMany({
    where: { userId: learnerId, target: { in: rows.map((row) => row.id) } },
  });
  const cardOfEvent = new Map(rows.map((row) => [row.id, row.cardId as CardId]));
  const byCard = new Map<CardId, LoggedEvent[]>(cardIds.map((cardId) => [cardId, []]));
  for (const row of rows) byCard.get(row.cardId as CardId)?.push(toLogged(row));
  for (const undo of undos) {
    const cardId = cardOfEvent.get(undo.target ?? "");
    if (cardId !== undefined) byCard.get(cardId)?.push(toLogged(undo));
  }
  return byCard;
};

/** A review that stands, as far as it tells which wording was shown. */
export interface Showing {
  readonly cardId: CardId;
  /** Null where neither device nor server said. */
  readonly cardVersion: number | null;
  readonly receivedAt: Date;
}

/** Reviews of these cards that no undo takes back. */
export const selectShowings = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
): Promise<readonly Showing[]> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, cardId: { in: [...cardIds] }, type: "review" },
    select: { id: true, cardId: true, cardVersion: true, receivedAt: true },
  });
  const undos = await transaction.review.findMany({
    where: { userId: learnerId, target: { in: rows.map((row) => row.id) } },
    select: { target: true },
  });
  const undone = new Set(undos.map(({ target }) => target));
  return rows.flatMap(({ id, cardId, ...row }) =>
    cardId === null || undone.has(id) ? [] : [{ cardId: cardId as CardId, ...row }],
  );
};

/** The learner's whole log, oldest first. */
export const selectLog = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly LoggedEvent[]> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map(toLogged);
};

/** How long the latest reviews took, newest first, practice aside; those without a time are left out. */
export const selectRecentDurationsMillis = async (
  transaction: Transaction,
  learnerId: LearnerId,
  count: number,
): Promise<readonly number[]> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, type: "review", purpose: "review" },
    orderBy: { at: "desc" },
    take: count,
    select: { durationMillis: true },
  });
  return rows.flatMap((row) => row.durationMillis ?? []);
};

export const selectReviewedCardIds = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly CardId[]> => {
  const rows = await transaction.review.findMany({
    where: { userId: learnerId, cardId: { not: null } },
    distinct: ["cardId"],
    select: { cardId: true },
  });
  return rows.flatMap((row) => (row.cardId === null ? [] : [row.cardId as CardId]));
};
