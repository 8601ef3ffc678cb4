import {
  deckAfter,
  matchNotes,
  planDeck,
  type CardInDeck,
  type CardMapping,
  type Plan,
} from "#lib/domain/cards/index.ts";
import { readNoteCards, type NoteCard } from "#lib/server/use-cases/note-cards.ts";

export interface NoteFile {
  readonly path: string;
  readonly markdown: string;
}

interface MemoryNote extends NoteFile {
  readonly id: string;
  readonly removed: boolean;
  readonly cards: readonly CardInDeck[];
  readonly mappings: ReadonlyMap<string, CardMapping>;
}

/** A deck without a database: notes are read, matched, planned and stored by the same rules. */
export interface MemoryDeck {
  readonly notes: readonly MemoryNote[];
  readonly made: number;
}

export const EMPTY_DECK: MemoryDeck = { notes: [], made: 0 };

export interface Imported {
  readonly deck: MemoryDeck;
  readonly plans: readonly Plan<NoteCard>[];
}

const known = new Map<string, readonly NoteCard[]>();

/** The cards of a text, made once: going back and forth reads the same texts again and again. */
const cardsOf = (markdown: string): readonly NoteCard[] => {
  const cards = known.get(markdown) ?? readNoteCards(markdown).cards;
  known.set(markdown, cards);
  return cards;
};

const cardRow = (id: string, card: NoteCard, dropped: boolean): CardInDeck => ({
  id,
  slot: card.slot,
  prompt: card.prompt,
  answer: card.answer,
  source: card.source,
  sectionName: card.sectionName,
  archived: false,
  dropped,
});

const planOver = (deck: MemoryDeck, files: readonly NoteFile[]) => {
  const texts = files.map((file) => ({
    file,
    path: file.path,
    hash: file.markdown,
    markdown: () => file.markdown,
  }));
  const olds = deck.notes.map((note) => ({
    note,
    path: note.path,
    hash: note.markdown,
    removed: note.removed,
    markdown: () => note.markdown,
  }));
  const found = matchNotes(texts, olds);
  const given = texts.map(({ file }, index) => {
    const note = found.notes[index]?.note ?? null;
    return {
      file,
      note,
      cameFrom: found.cameFrom[index]?.note ?? null,
      cards: cardsOf(file.markdown).map((card) => ({ ...card })),
      mapping: mappingFor(deck, note, file.markdown),
    };
  });
  const leaving = given.flatMap(({ cameFrom }) => cameFrom ?? []);
  const within = new Set([...given.flatMap(({ note }) => note ?? []), ...leaving]);
  const aside = deck.notes.filter((note) => !within.has(note));
  return { planned: planDeck<NoteCard, (typeof given)[number]>(given, aside), leaving };
};

/** What the same text had for cards before, in this note or, else, in any. */
const mappingFor = (
  deck: MemoryDeck,
  note: MemoryNote | null,
  markdown: string,
): CardMapping | null =>
  [...(note ? [note] : []), ...deck.notes]
    .map((each) => each.mappings.get(markdown))
    .find((mapping) => mapping !== undefined) ?? null;

/** Imports a folder, as one import. */
export const importInto = (deck: MemoryDeck, files: readonly NoteFile[]): Imported => {
  const { planned, leaving } = planOver(deck, files);
  let made = deck.made;
  const newId = (): string => {
    made += 1;
    return `new ${made}`;
  };
  const after = deckAfter(planned, [], newId);
  const aside = new Set(after.putAside);
  const taken = new Set(after.notes.flatMap(({ cards }) => cards.map(({ id }) => id)));
  const rest = (cards: readonly CardInDeck[]): CardInDeck[] =>
    cards
      .filter(({ id }) => !taken.has(id))
      .map((card) => (aside.has(card.id) ? { ...card, archived: true } : card));
  const stored = after.notes.map(({ given: { file, note }, cards, mapping }): MemoryNote => ({
    ...file,
    id: note?.id ?? newId(),
    removed: false,
    cards: [
      ...cards.map(({ id, next, was }) => cardRow(id, next, was?.dropped === true)),
      ...rest(note?.cards ?? []),
    ],
    mappings: new Map([...(note?.mappings ?? []), [file.markdown, mapping]]),
  }));
  const touched = new Set(after.notes.map(({ given }) => given.note));
  const others = deck.notes
    .filter((note) => !touched.has(note))
    .map((note) => ({
      ...note,
      removed: note.removed || leaving.includes(note),
      cards: rest(note.cards),
    }));
  return { deck: { notes: [...stored, ...others], made }, plans: planned.map(({ plan }) => plan) };
};

/** Cards that are studied, by path and slot. */
export const livingCards = (deck: MemoryDeck): ReadonlyMap<string, CardInDeck> =>
  new Map(
    deck.notes.flatMap((note) =>
      note.cards
        .filter(({ archived }) => !archived)
        .map((card): [string, CardInDeck] => [`${note.path} ${card.slot}`, card]),
    ),
  );
