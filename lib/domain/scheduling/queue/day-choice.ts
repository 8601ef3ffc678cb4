import type { LocalDate } from "#lib/domain/time/local-date.ts";

/** New cards and reviews of a day, Infinity where there is no limit. */
export interface Amount {
  readonly newCards: number;
  readonly reviews: number;
}

export const NOTHING: Amount = { newCards: 0, reviews: 0 };

/** What a learner chose for one day. The limits that hold for every day stay as they are. */
export type DayChoice = { readonly day: LocalDate } & (
  MoreToday | LessToday | { readonly kind: "off" }
);

/** So many on top of every limit. */
type MoreToday = { readonly kind: "more" } & Amount;

/** So many in the whole day, at most. */
type LessToday = { readonly kind: "less" } & Amount;

/** The account's limits with what was chosen for the day. */
export const amountOn = ({ newCards, reviews }: Amount, choice: DayChoice | null): Amount => {
  switch (choice?.kind) {
    case "more":
      return { newCards: newCards + choice.newCards, reviews: reviews + choice.reviews };
    case "less":
      return {
        newCards: Math.min(newCards, choice.newCards),
        reviews: Math.min(reviews, choice.reviews),
      };
    case "off":
      return NOTHING;
    case undefined:
      return { newCards, reviews };
  }
};
