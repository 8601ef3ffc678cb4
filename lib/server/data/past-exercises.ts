import "server-only";
import type { LocalDate } from "#lib/domain/time/index.ts";
import { groupBy } from "../group-by.ts";
import type { CardId, LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";
import { type LoggedExercise, toLogged } from "./logged-event.ts";

/** An exercise that a review was given to. */
export interface PastExercise {
  readonly day: LocalDate;
  readonly exercise: LoggedExercise;
  /** Null where the answer was not right, or was not timed. */
  readonly rightAfterMillis: number | null;
}

/** The exercises of these cards that reviews were given to, newest first by card; undone ones too. */
export const selectPastExercises = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
): Promise<ReadonlyMap<CardId, readonly PastExercise[]>> => {
  const rows = await transaction.review.findMany({
    where: {
      userId: learnerId,
      cardId: { in: [...cardIds] },
      type: "review",
      exercise: { not: null },
    },
  });
  // Asked for an order, SQLite walks through the whole log rather than to the cards.
  const past = rows.toSorted((one, other) => Number(other.at - one.at)).map(toLogged);
  return groupBy(
    past.flatMap(({ event, exercise, verdict, durationMillis }) =>
      exercise === null || event.cardId === null
        ? []
        : [
            {
              cardId: event.cardId as CardId,
              day: event.day,
              exercise,
              rightAfterMillis: verdict?.correct === true ? durationMillis : null,
            },
          ],
    ),
    (each) => each.cardId,
  );
};
