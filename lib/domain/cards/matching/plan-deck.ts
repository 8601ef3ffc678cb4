import type { CardInDeck, CardInNote } from "./cards.ts";
import { join, matchExact, matchNamed, matchUntouched, type Sides } from "./exact.ts";
import { mappedTo, type CardMapping } from "./mapping.ts";
import { matchNear } from "./near.ts";
import { arrangePlan, type Plan } from "./plan.ts";
import { sideOf } from "./side.ts";

/** A note of the deck with all its cards in order, archived and dropped ones too. */
export interface NoteInDeck {
  readonly id: string;
  readonly path: string;
  readonly cards: readonly CardInDeck[];
}

/** A text that is imported, over the note that it is a new text of; null where it is a new note. */
export interface GivenNote<Next> {
  readonly note: NoteInDeck | null;
  /** Another note that this text stood in until now, and that leaves with this import. */
  readonly cameFrom?: NoteInDeck | null;
  readonly cards: readonly Next[];
  /** What an earlier import of the very same text called its cards. */
  readonly mapping?: CardMapping | null;
}

export interface PlannedNote<Next, Given extends GivenNote<Next> = GivenNote<Next>> {
  readonly given: Given;
  readonly plan: Plan<Next>;
}

interface Ranges {
  /** By note, indexes of its cards that live, and of those that are archived. */
  readonly living: ReadonlyMap<NoteInDeck, readonly number[]>;
  readonly archived: ReadonlyMap<NoteInDeck, readonly number[]>;
}

const rangesOf = (notes: readonly NoteInDeck[]): Ranges => {
  const living = new Map<NoteInDeck, number[]>();
  const archived = new Map<NoteInDeck, number[]>();
  let at = 0;
  for (const note of notes) {
    const [lives, rests]: [number[], number[]] = [[], []];
    for (const card of note.cards) {
      (card.archived ? rests : lives).push(at);
      at += 1;
    }
    living.set(note, lives);
    archived.set(note, rests);
  }
  return { living, archived };
};

/**
 * What importing some notes at once does to the cards of a deck: pure and repeatable. `leaving` are further notes that
 * go with this import, whose cards may be met elsewhere; of the notes `aside`, only archived cards may come back.
 *
 * A text that the note had before has the cards that it had then. Then equal words leave first, in the note itself,
 * across notes, and among archived cards; then nearly equal ones within a note.
 */
export const planDeck = <Next extends CardInNote, Given extends GivenNote<Next>>(
  given: readonly Given[],
  aside: readonly NoteInDeck[],
  leaving: readonly NoteInDeck[] = [],
): readonly PlannedNote<Next, Given>[] => {
  const within = [
    ...new Set([...given.flatMap(({ note }) => note ?? []), ...notesLeaving(given), ...leaving]),
  ];
  const notes = [...within, ...aside];
  const { living, archived } = rangesOf(notes);
  const cards = notes.flatMap((note) => note.cards);
  const starts = startsOf(given);
  const places = placesOf(notes, new Set(within));
  const sides: Sides = {
    olds: cards.map(sideOf),
    nexts: given.flatMap((each) => each.cards.map(sideOf)),
    pairs: new Map(),
    taken: new Set(),
  };
  const eachNote = (match: Match, ranges: Ranges["living"]): void =>
    given.forEach(({ note, cameFrom }, index) => {
      for (const from of [cameFrom, note])
        if (from) match(sides, ranges.get(from) ?? [], starts[index] ?? []);
    });

  const restore = (reach: Reach): void => restoreMappings(sides, given, starts, places, reach);
  restore("own");
  restore("archived");
  eachNote(matchUntouched, living);
  eachNote(matchNamed, living);
  eachNote(matchExact, living);
  restore("within");
  const everyNext = starts.flat();
  const at = (from: readonly NoteInDeck[], ranges: typeof living): number[] =>
    from.flatMap((note) => ranges.get(note) ?? []);
  matchExact(sides, at(within, living), everyNext);
  eachNote(matchNamed, archived);
  eachNote(matchExact, archived);
  matchExact(sides, at(notes, archived), everyNext);
  eachNote(matchNear, living);
  eachNote(matchNear, archived);
  return arrangeAll(given, starts, notes, cards, sides);
};

type Match = (sides: Sides, open: readonly number[], free: readonly number[]) => void;

/** Notes that go because their text stands in another note now. */
export const notesLeaving = (given: readonly GivenNote<unknown>[]): readonly NoteInDeck[] =>
  given.flatMap(({ cameFrom }) => cameFrom ?? []);

/** By given note, the indexes of its cards among all new cards. */
const startsOf = (given: readonly GivenNote<unknown>[]): readonly (readonly number[])[] => {
  let next = 0;
  return given.map(({ cards }) => cards.map(() => next++));
};

/** How far a mapping reaches: the note's own living cards, archived ones, those that live in other imported notes. */
type Reach = "own" | "archived" | "within";

/**
 * A text that the note had before has the cards that it had then, but for those that other texts keep: a card that
 * lives elsewhere is called back only once the text around it has let it go.
 */
const restoreMappings = <Next extends CardInNote>(
  sides: Sides,
  given: readonly GivenNote<Next>[],
  starts: readonly (readonly number[])[],
  places: ReadonlyMap<string, CardPlace>,
  reach: Reach,
): void =>
  given.forEach(({ note, cards, mapping }, index) => {
    if (!mapping) return;
    const cardOf = mappedTo(mapping);
    cards.forEach((card, place) => {
      const next = starts[index]?.[place];
      const old = places.get(cardOf(card) ?? "");
      if (!old || next === undefined || sides.taken.has(old.index) || sides.pairs.has(next)) return;
      if (reachOf(old, note) === reach) join(sides, old.index, next);
    });
  });

interface CardPlace {
  readonly index: number;
  readonly note: NoteInDeck;
  readonly archived: boolean;
  /** The note is part of the import: its cards may be met elsewhere. */
  readonly within: boolean;
}

const placesOf = (
  notes: readonly NoteInDeck[],
  within: ReadonlySet<NoteInDeck>,
): ReadonlyMap<string, CardPlace> => {
  let index = 0;
  return new Map(
    notes.flatMap((note) =>
      note.cards.map(({ id, archived }): [string, CardPlace] => [
        id,
        { index: index++, note, archived, within: within.has(note) },
      ]),
    ),
  );
};

const reachOf = (place: CardPlace, note: NoteInDeck | null): Reach | null => {
  if (place.archived) return "archived";
  if (place.note === note) return "own";
  return place.within ? "within" : null;
};

const arrangeAll = <Next extends CardInNote, Given extends GivenNote<Next>>(
  given: readonly Given[],
  starts: readonly (readonly number[])[],
  notes: readonly NoteInDeck[],
  cards: readonly CardInDeck[],
  { olds, nexts, pairs, taken }: Sides,
): readonly PlannedNote<Next, Given>[] => {
  const noteOf = notes.flatMap((note) => note.cards.map(() => note));
  const indexOf = new Map(cards.map((card, index) => [card, index]));
  return given.map((each, index) => ({
    given: each,
    plan: arrangePlan(
      (each.note?.cards ?? []).map((card) => ({
        card,
        taken: taken.has(indexOf.get(card) ?? -1),
      })),
      each.cards.map((card, place) => {
        const next = starts[index]?.[place] ?? -1;
        const old = pairs.get(next) ?? -1;
        const [was, left, right] = [cards[old], olds[old], nexts[next]];
        if (!was || !left || !right) return { card, match: null };
        const exact =
          (was.prompt === card.prompt && was.answer === card.answer) || left.key() === right.key();
        return { card, match: { was, exact, elsewhere: noteOf[old] !== each.note } };
      }),
    ),
  }));
};
