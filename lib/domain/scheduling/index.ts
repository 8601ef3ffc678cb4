// Small enough for the browser: no zones, no schemas. The border's parser is events.ts.
export * from "./memory.ts";
export * from "./sm2.ts";
export { type AdoptedState, type EventContent, type LogEvent } from "./log-event.ts";
export { foldCard, type Availability, type Fold, type FoldStep, type Role } from "./fold.ts";
export { previewGrades, type GradePreview } from "./preview.ts";
