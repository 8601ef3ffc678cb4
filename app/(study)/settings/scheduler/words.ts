import { countOf } from "#app/_ui/count-of.ts";
import { SCHEDULER_NAMES, type SchedulerName } from "#lib/domain/scheduling/index.ts";
import type { SchedulerComparison, Load } from "#lib/server/use-cases/compare-schedulers.ts";
import { schedulerWords } from "../scheduler-words.ts";

/** Reviews that fall due today and in the 30 days after it. */
export const loadOf = ({ coming }: Load): number => coming.reduce((sum, { due }) => sum + due, 0);

/** What is in force now: SM-2, or FSRS at the retention that is chosen. */
export const isInForce = (
  name: SchedulerName,
  { chosen, retention }: SchedulerComparison,
): boolean => name === chosen.scheduler && (name === "sm2" || retention === chosen.retention);

/** What each change that can be made would do, before it is made. */
export const changeWords = (comparison: SchedulerComparison): readonly string[] =>
  SCHEDULER_NAMES.filter((name) => !isInForce(name, comparison)).map((name) => {
    const { now, retention } = comparison;
    const then = comparison[name];
    const today = `today ${countOf(then.dueToday, "card")} instead of ${now.dueToday}`;
    return `By ${schedulerWords({ scheduler: name, retention })}: ${today}, and ${loadOf(then)} instead of ${loadOf(now)} until the end of the 30 days.`;
  });

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
