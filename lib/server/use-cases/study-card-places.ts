import { inOrderOfPrerequisites } from "#lib/domain/scheduling/index.ts";
import type { CardPlace } from "../data/card-places.ts";
import type { StoredNoteLink } from "../data/note-links.ts";
import type { NoteSummary } from "../data/notes.ts";
import { buildsOnOf } from "./linked-notes.ts";
import { readOwnSlot } from "./own-slot.ts";

export const conceptOf = (card: CardPlace): string =>
  `${card.noteId ?? card.deckId} ${card.conceptKey}`;

/** Cards of one block are siblings; so are the clozes of one text that the learner wrote. */
export const blockOf = (card: CardPlace): string | null => {
  if (card.family !== null) return null;
  if (card.noteId !== null)
    return card.blockStart === null ? null : `${card.noteId} ${card.blockStart}`;
  return card.kind === "cloze" ? `${card.deckId} ${card.source}` : null;
};

/** Names a section across notes; the cards of no note stand together. */
export const sectionKeyOf = (
  card: Pick<CardPlace, "noteId" | "sectionNumber" | "sectionName">,
): string => `${card.noteId ?? ""} ${card.sectionNumber ?? card.sectionName ?? ""}`;

/** What the learner wrote comes before what the notes still hold in store: it is on their mind today. */
const placeOf = ({ noteId }: CardPlace, noteOrder: ReadonlyMap<string, number>): number =>
  noteId === null ? -1 : (noteOrder.get(noteId) ?? noteOrder.size);

/** Far more than one text has hidden parts. */
const PARTS_AT_MOST = 1_000;

/** The parts of one text share its position; within it they come in the order of the text. */
export const noteOrderOf = (card: CardPlace): number =>
  card.noteId === null && card.family === null
    ? card.position + readOwnSlot(card.slot).ordinal / PARTS_AT_MOST
    : card.position;

/** Each note behind those that it builds on, and else in the order of paths. */
export const noteOrderFrom = (
  notes: readonly NoteSummary[],
  links: readonly StoredNoteLink[],
): ReadonlyMap<string, number> => {
  const ids = notes.map((note) => note.id);
  const ordered = inOrderOfPrerequisites(ids, buildsOnOf(notes, links));
  return new Map(ordered.map((id, index) => [id, index]));
};

/** The sections of these cards, note by note, each where its first card stands. */
export const sectionOrders = (
  cards: readonly CardPlace[],
  noteOrder: ReadonlyMap<string, number>,
): ((card: CardPlace) => number) => {
  const orders = new Map<string, number>();
  const inOrder = [...cards].sort(
    (one, other) =>
      placeOf(one, noteOrder) - placeOf(other, noteOrder) || one.position - other.position,
  );
  for (const card of inOrder)
    if (!orders.has(sectionKeyOf(card))) orders.set(sectionKeyOf(card), orders.size);
  return (card) => orders.get(sectionKeyOf(card)) ?? orders.size;
};
