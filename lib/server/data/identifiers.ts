import { randomUUID } from "node:crypto";

export type LearnerId = string & { readonly brand: "LearnerId" };
export type DeckId = string & { readonly brand: "DeckId" };
export type NoteId = string & { readonly brand: "NoteId" };
export type CardId = string & { readonly brand: "CardId" };
export type ImportId = string & { readonly brand: "ImportId" };

/** Identifiers are random and say nothing about what they name. */
export const newLearnerId = (): LearnerId => randomUUID() as LearnerId;
export const newDeckId = (): DeckId => randomUUID() as DeckId;
export const newNoteId = (): NoteId => randomUUID() as NoteId;
export const newCardId = (): CardId => randomUUID() as CardId;
export const newImportId = (): ImportId => randomUUID() as ImportId;
