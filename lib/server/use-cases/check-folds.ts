import "server-only";
import { foldCard } from "#lib/domain/scheduling/index.ts";
import { schedulerOf } from "#lib/domain/scheduling/schedulers.ts";
import { database, inTransaction, type Transaction } from "../data/database.ts";
import { selectAccount, selectLearnerIds } from "../data/accounts.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { selectEventsByCard, selectReviewedCardIds } from "../data/review-log.ts";
import { selectCardsWithoutSchedule } from "../data/queue-schedules.ts";
import { foldIsStored, replaceFolds, selectCachedCardIds, stepsOf } from "../data/schedules.ts";

export interface FoldCheck {
  readonly learners: number;
  readonly cards: number;
  readonly events: number;
  /** Cards whose stored state is not what their log folds to. */
  readonly differing: readonly { readonly learnerId: string; readonly cardId: string }[];
}

const CARDS_AT_ONCE = 200;

const checkCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cardIds: readonly CardId[],
  mend: boolean,
): Promise<{ readonly events: number; readonly differing: readonly CardId[] }> => {
  const scheduler = schedulerOf(await selectAccount(transaction, learnerId));
  const byCard = await selectEventsByCard(transaction, learnerId, cardIds);
  const differing: CardId[] = [];
  let count = 0;
  for (const [cardId, logged] of byCard) {
    const events = logged.map(({ event }) => event);
    const fold = foldCard(events, scheduler);
    const steps = stepsOf(cardId, events, fold);
    count += events.length;
    if (await foldIsStored(transaction, learnerId, cardId, fold, steps)) continue;
    differing.push(cardId);
    if (mend)
      await replaceFolds(transaction, [{ learnerId, cardId, fold, steps, storedSteps: null }]);
  }
  return { events: count, differing };
};

/** Folds every log of the database again and compares it with what is stored; `mend` puts the fold in its place. */
export const checkFolds = async (mend = false): Promise<FoldCheck> => {
  const client = await database();
  const learnerIds = await selectLearnerIds(client);
  const differing: { learnerId: string; cardId: string }[] = [];
  let cards = 0;
  let events = 0;
  for (const learnerId of learnerIds) {
    const found = await Promise.all([
      selectReviewedCardIds(client, learnerId),
      selectCachedCardIds(client, learnerId),
      selectCardsWithoutSchedule(client, learnerId),
    ]);
    const cardIds = [...new Set(found.flat())];
    cards += cardIds.length;
    for (let from = 0; from < cardIds.length; from += CARDS_AT_ONCE) {
      const part = cardIds.slice(from, from + CARDS_AT_ONCE);
      const checked = await inTransaction((transaction) =>
        checkCards(transaction, learnerId, part, mend),
      );
      events += checked.events;
      differing.push(...checked.differing.map((cardId) => ({ learnerId, cardId })));
    }
  }
  return { learners: learnerIds.length, cards, events, differing };
};
