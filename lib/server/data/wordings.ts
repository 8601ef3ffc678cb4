import "server-only";
import { chunksOf } from "./chunks.ts";
import type { CardId, LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";

/** What a card said before it was reworded, by its content version then. */
export interface FormerWording {
  readonly cardId: CardId;
  readonly version: number;
  readonly prompt: string;
  readonly answer: string;
  readonly until: Date;
}

export const insertWordings = async (
  transaction: Transaction,
  wordings: readonly FormerWording[],
): Promise<void> => {
  for (const some of chunksOf(wordings))
    await transaction.cardWording.createMany({ data: [...some] });
};

/** Former wordings of cards that the learner studies, the newest first; of archived cards too. */
export const selectWordings = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
): Promise<readonly FormerWording[]> => {
  const rows = await transaction.cardWording.findMany({
    where: {
      cardId: { in: [...cardIds] },
      card: { deck: { enrolments: { some: { userId: learnerId } } } },
    },
    orderBy: [{ cardId: "asc" }, { version: "desc" }],
  });
  return rows.map((row) => ({ ...row, cardId: row.cardId as CardId }));
};
