import { countOf } from "#app/_ui/count-of.ts";
import type { MarginCard } from "#lib/server/use-cases/margin-cards.ts";

/** The states worth a number, in the order in which they matter. */
const COUNTED = ["due", "new"] as const;

/** "16 exercises, 2 due, 11 new". */
export const exercisesInWords = (exercises: readonly MarginCard[]): string =>
  [
    countOf(exercises.length, "exercise"),
    ...COUNTED.flatMap((kind) => {
      const count = exercises.filter(({ state }) => state.kind === kind).length;
      return count === 0 ? [] : [`${count} ${kind}`];
    }),
  ].join(", ");
