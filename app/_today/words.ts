import type { StudiedDays } from "#lib/domain/progress/index.ts";
import type { Waiting } from "#lib/server/use-cases/see-today.ts";
import { countOf } from "#app/_ui/count-of.ts";

/** "15 cards, 6 exercises, 2 new." */
export const waitingWords = ({ cards, exercises, fresh, repeats }: Waiting): string =>
  [
    cards > 0 ? countOf(cards, "card") : null,
    exercises > 0 ? countOf(exercises, "exercise") : null,
    fresh > 0 ? `${fresh} new` : null,
    repeats > 0 ? `${repeats} to repeat` : null,
  ]
    .filter((part) => part !== null)
    .join(", ")
    .concat(".");

/** What the first days bring, in a line. */
export const FIRST_DAY_WORDS =
  "Grade each as you remember it. What you pass comes back tomorrow, after 6 days, then at intervals that grow.";

export const habitWords = ({ studied, of }: StudiedDays): string =>
  of < 2
    ? "A day off loses nothing; cards wait."
    : `Studied ${studied} of the last ${of} days. A day off loses nothing; cards wait.`;
