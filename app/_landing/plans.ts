import type { Grade } from "#lib/domain/scheduling/index.ts";
import { dateInWords, daysInWords, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { Plan } from "./card-to-try.tsx";
import { hopsOf, type Hop } from "./hops.ts";

const REVIEWS = 5;
const GOOD: Grade = 4;

const NAMES = [
  { grade: 1, name: "Again", when: "not known" },
  { grade: 3, name: "Hard", when: "with effort" },
  { grade: 4, name: "Good", when: "after a pause" },
  { grade: 5, name: "Easy", when: "at once" },
] as const satisfies readonly { grade: Grade; name: string; when: string }[];

const whatItDoes = (grade: Grade, today: LocalDate, [first, second]: readonly Hop[]): string => {
  if (!first || !second) throw new Error("A plan has at least two reviews");
  const tomorrow = `tomorrow, ${dateInWords(first.dueOn, today)}`;
  const then = `after ${daysInWords(second.intervalDays)}`;
  if (grade < 3) return `Back later today, and ${tomorrow}. The first interval starts anew.`;
  const repeat = grade < GOOD ? " Once more today, until it is Good." : "";
  return `Passed: back ${tomorrow}, then ${then}.${repeat}`;
};

/** For each grade that a stranger can try: the days on which the card would return if it were given each time. */
export const plansOf = (today: LocalDate): readonly Plan[] =>
  NAMES.map(({ grade, name, when }) => {
    // After a failure the later reviews are taken to pass; or there would be no later interval to show.
    const rest = grade < 3 ? GOOD : grade;
    const hops = hopsOf(today, [grade, ...Array.from({ length: REVIEWS - 1 }, () => rest)]);
    return { grade, name, when, hops, does: whatItDoes(grade, today, hops) };
  });
