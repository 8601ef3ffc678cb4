import type { LocalDate } from "#lib/domain/time/local-date.ts";

/** What becomes of the schedule of a card whose answer changed: kept, asked sooner, or begun anew. */
export const WORDING_CHOICES = ["keep", "sooner", "reset"] as const;
export type WordingChoice = (typeof WORDING_CHOICES)[number];

interface Event {
  readonly id: string;
  readonly [field: string]: unknown;
}

/**
 * A review with what the choice adds to it, in the order of the log. A reset comes before the review, which is then
 * the first of a new card; a nearer day comes after it, for the review itself sets the day.
 */
export const withChoice = (
  choice: WordingChoice,
  review: Event & { readonly cardId: string },
  { soonDay, newId }: { readonly soonDay: LocalDate; readonly newId: () => string },
): readonly Event[] => {
  const { cardId } = review;
  switch (choice) {
    case "keep":
      return [review];
    case "sooner":
      return [review, { id: newId(), type: "set-due", cardId, dueOn: soonDay }];
    case "reset":
      return [{ id: newId(), type: "forget", cardId }, review];
  }
};
