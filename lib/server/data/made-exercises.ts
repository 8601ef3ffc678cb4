import "server-only";
import { cardOfMadeFamily } from "#lib/domain/exercises/index.ts";
import { chunksOf } from "./chunks.ts";
import type { Transaction } from "./database.ts";
import type { CardId, LearnerId } from "./identifiers.ts";

/** One version of an exercise that a learner made. */
export interface MadeText {
  readonly cardId: CardId;
  /** Content version of the card. */
  readonly version: number;
  readonly text: string;
}

/**
 * All versions of those of these families that stand in a deck of the learner, oldest first; deleted ones too, for
 * the log speaks of them.
 */
export const selectMadeExercises = async (
  transaction: Transaction,
  learnerId: LearnerId,
  families: readonly string[],
): Promise<readonly MadeText[]> => {
  const cardIds = families.flatMap((family) => cardOfMadeFamily(family) ?? []);
  const found: MadeText[] = [];
  for (const ids of chunksOf(cardIds)) {
    const rows = await transaction.madeExercise.findMany({
      where: {
        cardId: { in: [...ids] },
        card: { deck: { enrolments: { some: { userId: learnerId } } } },
      },
      orderBy: [{ cardId: "asc" }, { version: "asc" }],
      select: { cardId: true, version: true, text: true },
    });
    found.push(...rows.map((row) => ({ ...row, cardId: row.cardId as CardId })));
  }
  return found;
};

/** Keeps a version for ever. */
export const insertMadeExercises = async (
  transaction: Transaction,
  exercises: readonly MadeText[],
  madeAt: Date,
): Promise<void> => {
  for (const some of chunksOf(exercises)) {
    await transaction.madeExercise.createMany({ data: some.map((each) => ({ ...each, madeAt })) });
  }
};
