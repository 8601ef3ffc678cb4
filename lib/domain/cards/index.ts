export type { CardKind, Draft, Refusal, Slot } from "./draft.ts";
export type { Cloze, ClozeCard, ClozeProblem, ClozeProblemKind } from "./cloze.ts";
export { GAP, hasClozeMarks, parseCloze } from "./cloze.ts";
export { LABEL_NAMES } from "./labels.ts";
export { familyOf, readSlot } from "./slot.ts";
export { writeCards } from "./write-cards.ts";
export type { AnswerChange } from "./matching/answer-change.ts";
export type { CardInDeck, CardInNote, Change, ChangeKind, Plan } from "./matching/plan-import.ts";
export { planImport } from "./matching/plan-import.ts";
