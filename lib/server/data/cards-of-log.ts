import "server-only";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { groupBy } from "../group-by.ts";
import type { StoredCard } from "./cards.ts";
import type { Transaction } from "./database.ts";
import type { LearnerId } from "./identifiers.ts";
import type { KeysByLearner } from "./keys-by-learner.ts";

/** A card as far as the log needs it. */
export type CardOfLog = Pick<StoredCard, "id" | "version" | "family">;

/**
 * Those of these cards that each learner studies, with cards of removed notes: what was answered before an undo
 * reached the device belongs in the log.
 */
export const selectCardsOfLog = async (
  transaction: Transaction,
  cardIds: KeysByLearner,
): Promise<ReadonlyMap<LearnerId, readonly CardOfLog[]>> => {
  const ids = [...new Set([...cardIds.values()].flat())];
  if (ids.length === 0) return new Map();
  const rows = await transaction.$queryRaw<readonly (CardOfLog & { learnerId: LearnerId })[]>`
    SELECT "userId" AS "learnerId", "Card"."id", "version", "family"
    FROM "Card" JOIN "Enrolment" ON "Enrolment"."deckId" = "Card"."deckId"
    WHERE "Card"."id" IN (${Prisma.join(ids)}) AND "deletedAt" IS NULL
      AND "userId" IN (${Prisma.join([...cardIds.keys()])})`;
  return groupBy(rows, ({ learnerId }) => learnerId);
};
