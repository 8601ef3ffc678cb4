import type { Canonical, Span } from "#lib/domain/notes/index.ts";

/** Where a card stands in its note, whatever its words: used only to match old cards to new ones. */
export type Slot = string & { readonly brand: "Slot" };

export type CardKind =
  "definition" | "term" | "question" | "cloze" | "formula" | "set" | "why" | "contrast";

/** A card before it has an identity. Texts are Markdown with math; `[…]` is the hidden part of a cloze. */
export interface Draft {
  readonly kind: CardKind;
  /** The rule of the notation and, for a sentence, its pattern: "R1", "R3e". */
  readonly rule: string;
  readonly prompt: string;
  readonly answer: string;
  /** Note title › section › concept › step, without the steps that would give the answer away. */
  readonly context: readonly string[];
  /** 1-based line of the sentence or label the card is made from. */
  readonly line: number;
  readonly label: Canonical | "none";
  /** The label in words: "Definition", "Example", "Test". */
  readonly labelName: string;
  readonly slot: Slot;
  readonly concept: string;
  /** Number of the section, or its name where it has none; null in a note without sections. */
  readonly section: string | null;
  readonly sectionName: string | null;
  /** The block that the card's source stands in. */
  readonly block: Span;
}

/** A line that gave no card, with the gate that stopped it and the reason in words. */
export interface Refusal {
  readonly line: number;
  /** The label as found, without its bracket; empty for a line without one. */
  readonly label: string;
  readonly gate: string;
  readonly reason: string;
}
