import { countOf } from "#app/_ui/count-of.ts";
import type { SchedulerChoice } from "#lib/domain/scheduling/index.ts";
import type {
  SchedulerComparison,
  SchedulerSide,
} from "#lib/server/use-cases/compare-schedulers.ts";

/** "SM-2", or "FSRS at 90%". */
export const schedulerWords = ({ scheduler, retention }: SchedulerChoice): string =>
  scheduler === "sm2" ? "SM-2" : `FSRS at ${retention}%`;

/** Reviews that fall due today and in the 30 days after it. */
export const loadOf = ({ coming }: SchedulerSide): number =>
  coming.reduce((sum, { due }) => sum + due, 0);

/** What a switch would change, before it is made. */
export const switchWords = ({ chosen, ...sides }: SchedulerComparison): string => {
  const other = chosen.scheduler === "sm2" ? "fsrs" : "sm2";
  const [now, then] = [sides[chosen.scheduler], sides[other]];
  const today = `Today ${countOf(then.dueToday, "card")} instead of ${now.dueToday}`;
  return `${today}, and ${loadOf(then)} instead of ${loadOf(now)} until the end of the 30 days.`;
};

/** What the learner's own log says about which of the two foresees better. */
export const betterWords = ({ better, reviews }: SchedulerComparison): string => {
  if (better.kind === "too-few")
    return `Too few reviews to tell which foresees you better: ${countOf(better.reviews, "review")} of cards that you knew before, and it takes ${better.wanted}.`;
  const count = `${countOf(reviews, "review")} of cards that you knew before`;
  if (better.kind === "even")
    return `Over ${count}, neither foresaw your recall better than the other, as far as so many can show.`;
  const [one, other] = better.which === "first" ? ["SM-2", "FSRS"] : ["FSRS", "SM-2"];
  return `Over ${count}, ${one} foresaw your recall better than ${other}, by more than chance explains.`;
};
