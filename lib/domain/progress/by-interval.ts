import { retentionOfRows, type Retention } from "./retention.ts";
import type { StudyRow } from "./rows.ts";

export interface IntervalBand {
  readonly fromDays: number;
  /** Null: no upper end. */
  readonly toDays: number | null;
  /** "1 d", "2–6 d", "over 95 d". */
  readonly label: string;
}

export interface BandRetention extends IntervalBand {
  readonly retention: Retention;
}

// Each band ends at an interval of a card that is always graded 4: 1, 6, 15, 38, 95 days.
const BANDS: readonly IntervalBand[] = [
  { fromDays: 1, toDays: 1, label: "1 d" },
  { fromDays: 2, toDays: 6, label: "2–6 d" },
  { fromDays: 7, toDays: 15, label: "7–15 d" },
  { fromDays: 16, toDays: 38, label: "16–38 d" },
  { fromDays: 39, toDays: 95, label: "39–95 d" },
  { fromDays: 96, toDays: null, label: "over 95 d" },
];

/** How much came back after an interval of so many days; every band, the empty ones too. */
export const retentionByInterval = (rows: readonly StudyRow[]): readonly BandRetention[] =>
  BANDS.map((band) => ({
    ...band,
    retention: retentionOfRows(rows.filter((row) => isWithin(band, row.intervalDaysBefore))),
  }));

const isWithin = ({ fromDays, toDays }: IntervalBand, days: number): boolean =>
  days >= fromDays && (toDays === null || days <= toDays);
