import "server-only";
import { groupBy } from "../group-by.ts";
import type { Transaction } from "./database.ts";
import type { CardId } from "./identifiers.ts";

/** What a card said before it was reworded, by its content version. */
export interface FormerWording {
  readonly cardId: CardId;
  readonly version: number;
  readonly prompt: string;
  readonly answer: string;
  readonly until: Date;
}

/** Oldest first, by card. The caller has asked whether the learner studies these cards. */
export const selectFormerWordings = async (
  transaction: Transaction,
  cardIds: readonly CardId[],
): Promise<ReadonlyMap<CardId, readonly FormerWording[]>> => {
  const rows = await transaction.cardWording.findMany({
    where: { cardId: { in: [...cardIds] } },
    orderBy: { version: "asc" },
  });
  return groupBy(
    rows.map((row): FormerWording => ({ ...row, cardId: row.cardId as CardId })),
    (row) => row.cardId,
  );
};
