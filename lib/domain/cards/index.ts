export type { CardKind, Draft, Refusal, Slot } from "./draft.ts";
export type { Cloze, ClozeCard, ClozeProblem, ClozeProblemKind } from "./cloze.ts";
export { GAP, hasClozeMarks, parseCloze } from "./cloze.ts";
export type { CanSet } from "./desk.ts";
export { LABEL_NAMES } from "./labels.ts";
export { exerciseSlot, familyOf, isExerciseSlot, readSlot } from "./slot.ts";
export { writeCards } from "./write-cards.ts";
export { answerChange, type AnswerChange } from "./matching/answer-change.ts";
export type { CardInDeck, CardInNote } from "./matching/cards.ts";
export { wordsKey, type CardMapping } from "./matching/mapping.ts";
export { matchNotes, type NoteText } from "./matching/match-notes.ts";
export { deckAfter, type CardAfter, type DeckAfter, type NoteAfter } from "./matching/outcome.ts";
export type { Change, ChangeKind, Kept, Plan } from "./matching/plan.ts";
export {
  notesLeaving,
  planDeck,
  type GivenNote,
  type NoteInDeck,
  type PlannedNote,
} from "./matching/plan-deck.ts";
export { planImport } from "./matching/plan-import.ts";
