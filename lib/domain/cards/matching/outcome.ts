import type { CardInDeck, CardInNote } from "./cards.ts";
import { wordsKey, type CardMapping } from "./mapping.ts";
import type { GivenNote, PlannedNote } from "./plan-deck.ts";

/** A card as it stands after an import: in which note, with which words, and what it was before. */
export interface CardAfter<Next> {
  readonly id: string;
  readonly next: Next;
  /** Null for a new card. */
  readonly was: CardInDeck | null;
  /** Its words changed: it has a new content version. */
  readonly reworded: boolean;
}

export interface NoteAfter<Next, Given> {
  readonly given: Given;
  /** In the order of the text; dropped cards too, which stay dropped. */
  readonly cards: readonly CardAfter<Next>[];
  readonly mapping: CardMapping;
}

export interface DeckAfter<Next, Given> {
  readonly notes: readonly NoteAfter<Next, Given>[];
  /** Cards whose block is gone: archived, never deleted. */
  readonly putAside: readonly string[];
}

/**
 * What is to be stored when a plan is carried out. Every new card gets an identity from `newId`, every other keeps its
 * own. `leaving` are further notes that go with this import.
 */
export const deckAfter = <Next extends CardInNote, Given extends GivenNote<Next>>(
  planned: readonly PlannedNote<Next, Given>[],
  leaving: readonly { readonly cards: readonly CardInDeck[] }[],
  newId: () => string,
): DeckAfter<Next, Given> => {
  const notes = planned.map((each) => noteAfter(each, newId));
  const alive = new Set(notes.flatMap(({ cards }) => cards.map(({ id }) => id)));
  const before = [
    ...planned.flatMap(({ given: { note, cameFrom } }) => [note ?? [], cameFrom ?? []].flat()),
    ...leaving,
  ];
  const putAside = before
    .flatMap(({ cards }) => cards)
    .filter(({ id, archived }) => !archived && !alive.has(id))
    .map(({ id }) => id);
  return { notes, putAside };
};

const noteAfter = <Next extends CardInNote, Given extends GivenNote<Next>>(
  { given, plan }: PlannedNote<Next, Given>,
  newId: () => string,
): NoteAfter<Next, Given> => {
  const keptAs = new Map<Next, { readonly was: CardInDeck; readonly reworded: boolean }>();
  for (const each of [...plan.changes, ...plan.dropped]) {
    if (each.change === "new" || each.change === "gone") continue;
    keptAs.set(each.next, { was: each.was, reworded: each.change === "reworded" });
  }
  const cards = given.cards.map((next): CardAfter<Next> => {
    const kept = keptAs.get(next);
    return kept
      ? { id: kept.was.id, next, ...kept }
      : { id: newId(), next, was: null, reworded: false };
  });
  return {
    given,
    cards,
    mapping: cards.map(({ id, next }) => [next.slot, wordsKey(next), id]),
  };
};
