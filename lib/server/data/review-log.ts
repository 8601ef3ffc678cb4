import "server-only";
import { groupBy } from "../group-by.ts";
import type { CardId, LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";
import { insertRows } from "./insert-rows.ts";
import { anyOf, type KeysByLearner } from "./keys-by-learner.ts";
import { type LoggedEvent, toLogged, toRow } from "./logged-event.ts";

export const insertEvents = async (
  transaction: Transaction,
  events: ReadonlyMap<LearnerId, readonly LoggedEvent[]>,
): Promise<void> => {
  const rows = [...events].flatMap(([learnerId, logged]) =>
    logged.map((each) => toRow(learnerId, each)),
  );
  await insertRows(transaction, "Review", rows);
};

/** Which of these ids each learner's log holds already. */
export const selectKnownEventIds = async (
  transaction: Transaction,
  ids: KeysByLearner,
): Promise<ReadonlyMap<LearnerId, ReadonlySet<string>>> => {
  const rows = await transaction.review.findMany({
    where: anyOf(ids, "id"),
    select: { userId: true, id: true },
  });
  const known = groupBy(rows, ({ userId }) => userId);
  return new Map(
    [...ids.keys()].map((learnerId) => [
      learnerId,
      new Set(known.get(learnerId)?.map(({ id }) => id)),
    ]),
  );
};

/** The card each of these events belongs to, by learner and id; events that are not stored are left out. */
export const selectCardsOfEvents = async (
  transaction: Transaction,
  ids: KeysByLearner,
): Promise<ReadonlyMap<LearnerId, ReadonlyMap<string, CardId>>> => {
  const rows = await transaction.review.findMany({
    where: { ...anyOf(ids, "id"), cardId: { not: null } },
    select: { userId: true, id: true, cardId: true },
  });
  const byLearner = groupBy(rows, ({ userId }) => userId as LearnerId);
  return new Map(
    [...byLearner].map(([learnerId, events]) => [
      learnerId,
      new Map(events.map((row) => [row.id, row.cardId as CardId])),
    ]),
  );
};

export type EventsByCard = ReadonlyMap<CardId, readonly LoggedEvent[]>;

/**
 * All events of these cards by learner and card, the undos of their reviews among them: an undo names only its target
 * and may have arrived before it.
 */
export const selectEventsByCards = async (
  transaction: Transaction,
  cardIds: KeysByLearner<CardId>,
): Promise<ReadonlyMap<LearnerId, EventsByCard>> => {
  const rows = await transaction.review.findMany({ where: anyOf(cardIds, "cardId") });
  const rowsOf = groupBy(rows, ({ userId }) => userId as LearnerId);
  const ids = [...rowsOf].map(([learnerId, of]) => [learnerId, of.map(({ id }) => id)] as const);
  const undos = await transaction.review.findMany({ where: anyOf(new Map(ids), "target") });
  const undosOf = groupBy(undos, ({ userId }) => userId as LearnerId);
  return new Map(
    [...cardIds].map(([learnerId, cards]) => {
      const of = rowsOf.get(learnerId) ?? [];
      const cardOfEvent = new Map(of.map((row) => [row.id, row.cardId as CardId]));
      const byCard = new Map<CardId, LoggedEvent[]>(cards.map((cardId) => [cardId, []]));
      for (const row of of) byCard.get(row.cardId as CardId)?.push(toLogged(row));
      for (const undo of undosOf.get(learnerId) ?? []) {
        const cardId = cardOfEvent.get(undo.target ?? "");
        if (cardId !== undefined) byCard.get(cardId)?.push(toLogged(undo));
      }
      return [learnerId, byCard] as const;
    }),
  );
};

/** The same of one learner. */
export const selectEventsByCard = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
): Promise<EventsByCard> => {
  const byLearner = await selectEventsByCards(transaction, new Map([[learnerId, cardIds]]));
  return byLearner.get(learnerId) ?? new Map();
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
