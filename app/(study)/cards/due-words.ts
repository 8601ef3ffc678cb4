import { dateInWords, shortDate, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { ListedCard } from "#lib/server/use-cases/list-cards.ts";

/** "30 Dec"; in another year "30 Dec 2027". */
const shortDay = (day: LocalDate, today: LocalDate): string =>
  day.slice(0, 4) === today.slice(0, 4) ? shortDate(day) : `${shortDate(day)} ${day.slice(0, 4)}`;

export interface DueWords {
  readonly shown: string;
  /** For readers, beside what is shown. */
  readonly aside?: string;
}

/** When a card comes, in the width of a column: "today", "1 Dec", "new", "suspended". */
export const dueWords = ({ state, dueOn }: ListedCard, today: LocalDate): DueWords => {
  switch (state.kind) {
    case "due":
      return dueOn !== null && dueOn < today
        ? { shown: "today", aside: `since ${dateInWords(dueOn, today)}` }
        : { shown: "today" };
    case "scheduled":
      return { shown: dueOn === null ? "–" : shortDay(dueOn, today) };
    case "buried":
      return { shown: "buried", aside: state.words };
    case "new":
    case "suspended":
    case "archived":
    case "dropped":
      return { shown: state.kind };
  }
};
