import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { inDueOrder } from "./due-order.ts";
import { keepSiblingsApart } from "./keep-siblings-apart.ts";
import type { QueueCard } from "./queue-card.ts";

/**
 * All cards with a text, for going through them before an exam: due or not, new ones too, in an order of the day's own,
 * siblings apart. No limit holds any back. Exercises are left out: they are practised with new numbers.
 */
export const arrangeCram = <Card extends QueueCard>(
  cards: readonly Card[],
  today: LocalDate,
): readonly Card[] =>
  keepSiblingsApart(
    inDueOrder(
      cards.filter(({ kind, availability }) => kind === "card" && !availability.suspended),
      today,
      "random",
    ),
  );
