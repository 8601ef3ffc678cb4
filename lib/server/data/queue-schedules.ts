import "server-only";
import { addDays, type LocalDate } from "#lib/domain/time/index.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { chunksOf } from "./chunks.ts";
import type { CardId, DeckId, LearnerId } from "./identifiers.ts";
import { NEW_CARD_EASE_HUNDREDTHS, toSchedule, type Schedule } from "./schedules.ts";
import type { Transaction } from "./database.ts";

/** The schedule of a card that was never answered, for all who study these cards and have none of them yet. */
const openSchedules = async (transaction: Transaction, cards: Prisma.Sql): Promise<void> => {
  await transaction.$executeRaw`
    INSERT INTO "Schedule" ("userId", "cardId", "repetition", "intervalDays", "easeHundredths", "lapses")
    SELECT "Enrolment"."userId", "Card"."id", 0, 0, ${NEW_CARD_EASE_HUNDREDTHS}, 0
    FROM "Card" JOIN "Enrolment" ON "Enrolment"."deckId" = "Card"."deckId"
    WHERE ${cards} ON CONFLICT DO NOTHING`;
};

export const openSchedulesOfCards = async (
  transaction: Transaction,
  cardIds: readonly CardId[],
): Promise<void> => {
  for (const ids of chunksOf(cardIds))
    await openSchedules(transaction, Prisma.sql`"Card"."id" IN (${Prisma.join(ids)})`);
};

export const openSchedulesOfDeck = (
  transaction: Transaction,
  learnerId: LearnerId,
  deckId: DeckId,
): Promise<void> =>
  openSchedules(
    transaction,
    Prisma.sql`"Card"."deckId" = ${deckId} AND "Enrolment"."userId" = ${learnerId}`,
  );

/** Cards that the learner studies and that have no schedule: none, unless one was lost. */
export const selectCardsWithoutSchedule = async (
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<readonly CardId[]> => {
  const rows = await transaction.card.findMany({
    where: {
      deck: { enrolments: { some: { userId: learnerId } } },
      schedules: { none: { userId: learnerId } },
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id as CardId);
};

/**
 * The schedules of which the days from `today` to `through` may want to know: of new cards, of those due by then, and
 * of those that took their place in one of them already. What falls due later costs nothing: each part has its index.
 */
export const selectSchedulesBy = async (
  transaction: Transaction,
  learnerId: LearnerId,
  today: LocalDate,
  through: LocalDate,
): Promise<ReadonlyMap<CardId, Schedule>> => {
  const parts = await Promise.all(
    [
      { dueOn: null },
      { dueOn: { lte: through } },
      { introducedOn: { gte: today } },
      { lastDay: { gte: today } },
      { repeatOpenOn: { gte: today } },
    ].map((part) => transaction.schedule.findMany({ where: { userId: learnerId, ...part } })),
  );
  return new Map(parts.flat().map((row) => [row.cardId as CardId, toSchedule(row)]));
};

/** The first day behind `through` on which anything falls due; null where nothing does. */
export const selectNextDueDay = async (
  transaction: Transaction,
  learnerId: LearnerId,
  through: LocalDate,
): Promise<LocalDate | null> => {
  const row = await transaction.schedule.findFirst({
    where: { userId: learnerId, dueOn: { gte: addDays(through, 1) } },
    orderBy: { dueOn: "asc" },
    select: { dueOn: true },
  });
  return (row?.dueOn as LocalDate | undefined) ?? null;
};
