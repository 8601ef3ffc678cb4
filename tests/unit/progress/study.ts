// Rows and cards for tests of the figures.
import type { StudiedCard, StudyRow } from "#lib/domain/progress/index.ts";
import { addDays, type Instant, type LocalDate } from "#lib/domain/time/index.ts";

export const TODAY = "2026-11-24" as LocalDate;

/** Today is 0, yesterday −1. */
export const dayOf = (count: number): LocalDate => addDays(TODAY, count);

/** A scheduled review after 6 days that was passed, unless told otherwise. */
export const row = (count: number, more: Partial<StudyRow> = {}): StudyRow => ({
  cardId: "card",
  at: (Date.UTC(2026, 10, 24, 12) + count * 86_400_000) as Instant,
  day: dayOf(count),
  role: "scheduled",
  grade: 4,
  intervalDaysBefore: 6,
  intervalDaysAfter: 15,
  durationMillis: null,
  ...more,
});

export const rows = (count: number, more: Partial<StudyRow> = {}): readonly StudyRow[] =>
  Array.from({ length: count }, () => row(0, more));

/** A card with this interval that falls due in so many days. */
export const card = (
  cardId: string,
  intervalDays: number,
  dueInDays: number,
  more: Partial<StudiedCard> = {},
): StudiedCard => ({
  cardId,
  kind: "card",
  section: "8.2.1",
  concept: "Ill-Conditioning",
  memory: {
    kind: "reviewed",
    repetition: 2,
    intervalDays,
    easeHundredths: 250,
    lapses: 0,
    dueOn: dayOf(dueInDays),
    lastDay: dayOf(dueInDays - intervalDays),
  },
  availability: { suspended: false, buriedUntil: null },
  ...more,
});

export const freshCard = (cardId: string, more: Partial<StudiedCard> = {}): StudiedCard =>
  card(cardId, 1, 0, { memory: { kind: "new" }, ...more });
