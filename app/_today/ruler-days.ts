import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { Today } from "#lib/server/use-cases/see-today.ts";

export interface RulerDay {
  readonly day: LocalDate;
  readonly when: "past" | "today" | "coming";
  readonly reviews: number;
  /** Today: all that waits, new cards too. Later: what falls due as things stand. */
  readonly due: number;
}

/** The days that the ruler shows: none before the learner's first one. */
export const rulerDays = (
  today: Pick<Today, "day" | "since" | "past" | "coming" | "waiting">,
): readonly RulerDay[] => {
  const since = today.since ?? today.day;
  return [
    ...today.past
      .filter(({ day }) => day >= since || day === today.day)
      .map(({ day, reviews }): RulerDay => {
        const isToday = day === today.day;
        const due = isToday ? today.waiting.total : 0;
        return { day, when: isToday ? "today" : "past", reviews, due };
      }),
    ...today.coming.map(({ day, due }): RulerDay => ({ day, when: "coming", reviews: 0, due })),
  ];
};
