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
export { STAGES, type QueueCard, type QueueState, type Stage } from "./queue/queue-card.ts";
export { USUAL_LIMITS, type QueueLimits } from "./queue/new-cards.ts";
export { inOrderOfPrerequisites } from "./queue/prerequisites.ts";
export { arrangeQueue, type Queue, type QueueItem } from "./queue/arrange-queue.ts";
export { arrangeComingDays, type DayQueue } from "./queue/coming-days.ts";
export { ITEMS_BETWEEN_SIBLINGS } from "./queue/sibling-lanes.ts";
