// Small enough for the browser: no zones, no schemas. The border's parser is events.ts.
export * from "./memory.ts";
export * from "./sm2.ts";
export {
  SCHEDULER_NAMES,
  type Scheduler,
  type SchedulerChoice,
  type SchedulerName,
} from "./scheduler.ts";
export { type AdoptedState, type EventContent, type LogEvent } from "./log-event.ts";
export { foldCard, type Availability, type Fold, type FoldStep, type Role } from "./fold.ts";
export { foreseenReviews, type ForeseenReview } from "./foreseen.ts";
export { previewGrades, type GradePreview } from "./preview.ts";
export {
  STAGES,
  stateOn,
  type QueueCard,
  type QueueState,
  type Stage,
} from "./queue/queue-card.ts";
export { USUAL_LIMITS, type DeckLimits, type QueueLimits } from "./queue/limits.ts";
export { DUE_ORDERS, type DueOrder } from "./queue/due-order.ts";
export { type DayChoice } from "./queue/day-choice.ts";
export { arrangeCram } from "./queue/cram.ts";
export { beginCatchUp, isBacklog, isRunning, lastDayOf, type CatchUp } from "./queue/catch-up.ts";
export { lessToday, moreToday, type DayChange } from "./queue/change-day.ts";
export { inOrderOfPrerequisites } from "./queue/prerequisites.ts";
export { arrangeQueue, countQueue, type Queue, type QueueItem } from "./queue/arrange-queue.ts";
export { arrangeComingDays, type DayQueue } from "./queue/coming-days.ts";
export { ITEMS_BETWEEN_SIBLINGS } from "./queue/sibling-lanes.ts";
