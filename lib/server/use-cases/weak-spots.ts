import "server-only";
import { selectFamily, type FindFamily } from "#lib/domain/exercises/index.ts";
import { weakFamilies, type WeakFamily } from "#lib/domain/progress/index.ts";
import type { LocalDate } from "#lib/domain/time/index.ts";
import type { AnsweredExercise } from "../data/answered-exercises.ts";
import { exerciseRow, feedbackHtmlOf } from "./see-exercises.ts";

/** A family that goes badly, with what of the latest answers says so. */
export interface WeakSpot extends Omit<WeakFamily, "mistakes"> {
  readonly title: string;
  /** Its number; empty where the learner made it. */
  readonly section: string;
  /** The mistake that was named most, what to do instead as inline HTML; null if none was. */
  readonly mistake: { readonly times: number; readonly feedbackHtml: string } | null;
}

const MOST_SPOTS = 5;

/** Where the learner is weak by the latest answers, the weakest first; nothing where nothing is known. */
export const weakSpots = (
  /** Oldest first. */
  answered: readonly AnsweredExercise[],
  lapses: ReadonlySet<string>,
  day: LocalDate,
  find: FindFamily = selectFamily,
): readonly WeakSpot[] => {
  const known = answered.filter(({ exercise }) => find(exercise.family) !== undefined);
  const rows = known.map((each) => ({ ...exerciseRow(each), lapse: lapses.has(each.eventId) }));
  return weakFamilies(rows, day, MOST_SPOTS).map(({ mistakes: [mistake], ...weak }) => {
    return {
      ...weak,
      title: find(weak.family)?.title ?? "",
      section: selectFamily(weak.family)?.section ?? "",
      mistake: mistake
        ? {
            times: mistake.times,
            feedbackHtml: feedbackHtmlOf(known, weak.family, mistake.misconception, find),
          }
        : null,
    };
  });
};
