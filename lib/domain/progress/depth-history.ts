import { addDays, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { medianDays } from "./depth.ts";
import type { StudiedCard, StudyRow } from "./rows.ts";

export interface PastDepth {
  readonly day: LocalDate;
  /** Middle interval in days of the cards in rotation at the end of that day, by section. */
  readonly depthDays: ReadonlyMap<string, number>;
}

/**
 * The depth of each section at the end of each of `days`. The log is read once; a card that
 * `sectionOf` does not know is left out, so that archived cards do not weigh on the past.
 */
export const depthHistory = (
  rows: readonly StudyRow[],
  sectionOf: ReadonlyMap<string, string>,
  days: readonly LocalDate[],
): readonly PastDepth[] => {
  const steps = rows
    .filter((row) => row.role === "scheduled" || row.role === "setting")
    .sort((one, other) => one.at - other.at);
  const intervals = new Map<string, number>();
  let read = 0;
  return [...days].sort().map((day) => {
    for (let row = steps[read]; row !== undefined && row.day <= day; row = steps[(read += 1)])
      intervals.set(row.cardId, row.intervalDaysAfter);
    return { day, depthDays: depthsBySection(intervals, sectionOf) };
  });
};

/**
 * Stands for all that happened before `from`, where only the rows from that day on were read: one row
 * a card with the interval that it had by then. A card without any row has kept its interval.
 */
export const openingRows = (
  rows: readonly StudyRow[],
  cards: readonly StudiedCard[],
  from: LocalDate,
): readonly StudyRow[] => {
  const first = new Map<string, StudyRow>();
  for (const row of [...rows].sort((one, other) => one.at - other.at))
    if (!first.has(row.cardId)) first.set(row.cardId, row);
  return cards.flatMap(({ cardId, memory }) => {
    const now = memory.kind === "new" ? 0 : memory.intervalDays;
    const intervalDays = first.get(cardId)?.intervalDaysBefore ?? now;
    return intervalDays === 0 ? [] : [openingRow(cardId, intervalDays, addDays(from, -1))];
  });
};

const openingRow = (cardId: string, intervalDays: number, day: LocalDate): StudyRow => ({
  cardId,
  at: 0 as Instant,
  day,
  role: "setting",
  grade: null,
  intervalDaysBefore: intervalDays,
  intervalDaysAfter: intervalDays,
  durationMillis: null,
});

const depthsBySection = (
  intervals: ReadonlyMap<string, number>,
  sectionOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> => {
  const bySection = new Map<string, number[]>();
  for (const [cardId, intervalDays] of intervals) {
    const section = sectionOf.get(cardId);
    // A forgotten card is new again and has no interval.
    if (section === undefined || intervalDays === 0) continue;
    const ofSection = bySection.get(section);
    if (ofSection === undefined) bySection.set(section, [intervalDays]);
    else ofSection.push(intervalDays);
  }
  return new Map([...bySection].map(([section, days]) => [section, medianDays(days) ?? 0]));
};
