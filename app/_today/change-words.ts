import { countOf } from "#app/_ui/count-of.ts";
import type { DayChange, DayChoice } from "#lib/domain/scheduling/index.ts";

type Amount = Pick<DayChange, "newCards" | "reviews">;

/** "20 more reviews", "10 more new cards". */
export const moreWords = ({ newCards, reviews }: Amount): string =>
  [
    reviews > 0 ? countOf(reviews, "more review") : null,
    newCards > 0 ? countOf(newCards, "more new card") : null,
  ]
    .filter((part) => part !== null)
    .join(", ");

/** "Less: 17 instead of 34"; `total` is what waits without the change. */
export const lessWords = ({ newCards, reviews }: Amount, total: number): string =>
  `Less: ${total - newCards - reviews} instead of ${total}`;

/** What holds for today alone. */
export const chosenWords = (choice: DayChoice): string => {
  switch (choice.kind) {
    case "more":
      return `Today you chose up to ${moreWords(choice)}.`;
    case "less":
      return "Today you chose less; what is left out stays due.";
    case "off":
      return "Today is a day off.";
  }
};
