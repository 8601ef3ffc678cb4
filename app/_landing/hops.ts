import { sm2, type Grade, type Memory } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";

/** One interval of a card: how long, and the day on which the card returns. */
export interface Hop {
  readonly intervalDays: number;
  readonly dueOn: LocalDate;
}

/** What SM-2 plans for a new card that gets these grades, the first today and each next when the card is due. */
export const hopsOf = (today: LocalDate, grades: readonly Grade[]): readonly Hop[] => {
  const hops: Hop[] = [];
  let memory: Memory = { kind: "new" };
  let day = today;
  for (const grade of grades) {
    const next = sm2.remember(memory, grade, day);
    hops.push({ intervalDays: next.intervalDays, dueOn: next.dueOn });
    memory = next;
    day = next.dueOn;
  }
  return hops;
};

export interface PlacedHop extends Hop {
  /** Left and right foot of the arc, as shares of the whole line, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** Room on the line grows with the square root of the days, so that 1 day and 95 days both show. */
export const placeHops = (hops: readonly Hop[]): readonly PlacedHop[] => {
  const widths = hops.map(({ intervalDays }) => Math.sqrt(intervalDays));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let from = 0;
  return hops.map((hop, index) => {
    const to = from + (widths[index] ?? 0) / whole;
    const placed = { ...hop, from, to };
    from = to;
    return placed;
  });
};
