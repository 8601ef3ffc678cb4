export { isAnswer, type StudiedCard, type StudyRow } from "./rows.ts";
export { retentionOf, retentionOfRows, type Retention } from "./retention.ts";
export { retentionByDay, reviewsByDay, type DayOfRetention, type DayOfReviews } from "./by-day.ts";
export { retentionByInterval, type BandRetention, type IntervalBand } from "./by-interval.ts";
export { betterForesight, foresightOf, type BetterForesight, type Foresight } from "./foresight.ts";
export { forecast, forecast30Days, type DayForecast } from "./forecast.ts";
export {
  conceptStates,
  HELD_FROM_DAYS,
  sectionDepths,
  type ConceptStanding,
  type ConceptState,
  type Depth,
  type SectionDepth,
} from "./depth.ts";
export { depthHistory, openingRows, type PastDepth } from "./depth-history.ts";
export { studiedOfLast, totals, usualDay, type StudiedDays, type Totals } from "./habit.ts";
export { paceSeconds, RECENT_ANSWERS, USUAL_SECONDS } from "./pace.ts";
export {
  AWAY_AFTER_ANSWERS,
  resultsByFamily,
  type ExerciseRow,
  type FamilyResult,
  type Slip,
  type SlipStanding,
} from "./slips.ts";
export { weakFamilies, type ReviewedExercise, type WeakFamily } from "./weak-families.ts";
