import { addDays, daysBetween, mondayOf, type LocalDate } from "#lib/domain/time/local-date.ts";

/** Fewest reviews of each step of the calendar; below the first step there were none. */
export const HEAT_STEPS = [1, 5, 10, 20, 30] as const;

/** 0 for none, else 1 to 5. The steps are the same for everybody and every week, so that weeks compare. */
export const heatOf = (reviews: number): number =>
  HEAT_STEPS.filter((fewest) => reviews >= fewest).length;

/** Days of a week by its Monday; what `days` does not reach is null. They follow each other without a gap. */
export const weeksOf = <Day extends { readonly day: LocalDate }>(
  days: readonly Day[],
): readonly (readonly (Day | null)[])[] => {
  const first = days[0];
  if (first === undefined) return [];
  const monday = mondayOf(first.day);
  const lead = daysBetween(monday, first.day);
  const count = Math.ceil((lead + days.length) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => days[week * 7 + weekday - lead] ?? null),
  );
};

/** The month's short name above the week that holds its first day; null above the others. */
export const monthsAbove = (
  weeks: readonly (readonly ({ readonly day: LocalDate } | null)[])[],
): readonly (LocalDate | null)[] =>
  weeks.map((week) => {
    const first = week.find((each) => each !== null)?.day;
    if (first === undefined) return null;
    const monday = mondayOf(first);
    const begins = Array.from({ length: 7 }, (_, weekday) => addDays(monday, weekday)).find((day) =>
      day.endsWith("-01"),
    );
    return begins ?? null;
  });
