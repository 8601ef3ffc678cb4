import type { Canonical, Item, Span } from "#lib/domain/notes/index.ts";
import type { Desk } from "../desk.ts";
import type { Phrase } from "../language/phrase.ts";
import type { Scope } from "./scope.ts";
import type { Story } from "./story.ts";

/** The claim that a nested `Why?)`, `i.e.)` or `How?)` speaks of. */
export interface Claim {
  readonly phrase: Phrase;
  readonly story: Story;
  readonly line: number;
  readonly shape:
    "statement" | "conclusion" | "imperative" | "noun" | "formula" | "lead-in" | "premise";
  /** It may be asked about: no gate of sentences stops it. */
  readonly sound: boolean;
}

/** Where in the note the rules stand, and what they know there. Never changed: each step makes its own. */
export interface Place {
  readonly desk: Desk;
  readonly scope: Scope;
  /** What the templates call the concept: its heading, or the item that has its own `Def.)`. Masked. */
  readonly owner: string;
  /** The owner with its aliases. Masked. */
  readonly title: string;
  /** Nearest label; "concept" directly under a heading without one. */
  readonly label: Canonical;
  readonly found: string;
  readonly block: Span;
  /** Context steps below the heading. */
  readonly steps: readonly string[];
  /** The side of a contrast that the sentence belongs to: put in front of the prompt. */
  readonly side: string;
  readonly sides: readonly [string, string] | null;
  readonly story: Story;
  /** Inside an example: conclusions are asked with "What follows?". */
  readonly isStory: boolean;
  readonly isWorked: boolean;
  /** Under a `Why?)`: only patterns that stand alone are asked. */
  readonly isReason: boolean;
  readonly claim: Claim | null;
  /** Directly in the block of the label, not below a sentence of it. */
  readonly isTop: boolean;
  readonly isDirectlyUnderConcept: boolean;
  /** Directly below a free label that names what stands there ("Encryption)"). */
  readonly isNamedBlock: boolean;
  readonly walk: (items: readonly Item[], place: Place) => void;
}
