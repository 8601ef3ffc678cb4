import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  edit,
  editedNote,
  generatedNote,
  printNote,
  type GeneratedNote,
} from "./notes/generate.ts";
import {
  EMPTY_DECK,
  importInto,
  livingCards,
  type MemoryDeck,
  type NoteFile,
} from "./notes/memory-deck.ts";

/** These read many notes for each run. */
const FEWER = { numRuns: 40 };

const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
const file = (note: GeneratedNote, path = "a.md"): NoteFile => ({
  path,
  markdown: printNote(note),
});

const identities = (deck: MemoryDeck) =>
  [...livingCards(deck)].map(([place, { id }]) => `${place} = ${id}`).sort();

/** Every identity once in the whole deck, archived cards too. */
const expectNoSharing = (deck: MemoryDeck): void => {
  const ids = deck.notes.flatMap(({ cards }) => cards.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
};

/** Ids by what their cards say, where nothing else says the same. */
const byWords = (deck: MemoryDeck): ReadonlyMap<string, string> => {
  const found = new Map<string, string[]>();
  for (const { prompt, answer, id } of livingCards(deck).values()) {
    const words = `${prompt}\n${answer}`;
    found.set(words, [...(found.get(words) ?? []), id]);
  }
  return new Map(
    [...found].flatMap(([words, ids]) => (ids.length === 1 ? [[words, ids[0] ?? ""]] : [])),
  );
};

/** Every card whose words are in the deck before and after is the same card. */
const expectKept = (before: MemoryDeck, after: MemoryDeck): void => {
  const now = byWords(after);
  const kept = [...byWords(before)].filter(([words]) => now.has(words));
  for (const [words, id] of kept) expect(`${words} ${now.get(words)}`).toBe(`${words} ${id}`);
};

describe("identity through edits of whole notes", () => {
  it("the notes that are made here do give cards", () => {
    const counts = fc
      .sample(generatedNote, { seed: 1, numRuns: 50 })
      .map((note) => livingCards(importInto(EMPTY_DECK, [file(note)]).deck).size);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeGreaterThan(3);
  });

  it("a note over itself leaves every card unchanged", () => {
    fc.assert(
      fc.property(generatedNote, (note) => {
        const { deck } = importInto(EMPTY_DECK, [file(note)]);
        const again = importInto(deck, [file(note)]);
        const { unchanged, ...others } = again.plans[0]?.counts ?? { unchanged: -1 };
        expect(others).toEqual({ reworded: 0, moved: 0, new: 0, gone: 0 });
        expect(unchanged).toBe(livingCards(deck).size);
        expect(again.deck.notes).toEqual(deck.notes);
      }),
    );
  });

  it("no kept card loses its identity, and no two cards share one", () => {
    fc.assert(
      fc.property(generatedNote, edits, (note, changes) => {
        const before = importInto(EMPTY_DECK, [file(note)]).deck;
        const after = importInto(before, [file(editedNote(note, changes))]).deck;
        expectNoSharing(after);
        expectKept(before, after);
      }),
    );
  });

  it("to another text and back brings every card its own history", () => {
    fc.assert(
      fc.property(generatedNote, edits, edits, (note, first, second) => {
        const [a, b] = [file(note), file(editedNote(note, first))];
        const c = file(editedNote(editedNote(note, first), second));
        const before = importInto(EMPTY_DECK, [a]).deck;
        const atB = importInto(before, [b]).deck;
        const back = importInto(importInto(importInto(atB, [c]).deck, [b]).deck, [a]).deck;
        expect(identities(importInto(importInto(atB, [c]).deck, [b]).deck)).toEqual(
          identities(atB),
        );
        expect(identities(back)).toEqual(identities(before));
        expectNoSharing(back);
      }),
      FEWER,
    );
  });
});

const folder = fc.array(generatedNote, { minLength: 2, maxLength: 4 });
const paths = ["01.md", "02.md", "03.md", "04.md"];
/** At the paths of a folder, from the one numbered `from`; `round` a circle of `round` paths. */
const filesOf = (notes: readonly GeneratedNote[], from = 0, round = paths.length): NoteFile[] =>
  notes.map((note, index) => file(note, paths[(index + from) % round] ?? ""));

/** A concept goes from one note to another, and some notes are edited. */
const changeFolder = (
  notes: readonly GeneratedNote[],
  changes: readonly (readonly [number, Parameters<typeof editedNote>[1]])[],
): readonly GeneratedNote[] =>
  changes.reduce<readonly GeneratedNote[]>(
    (all, [which, some]) =>
      all.map((note, index) => (index === which % all.length ? editedNote(note, some) : note)),
    notes,
  );

const movedConcept = (notes: readonly GeneratedNote[], from: number, to: number) => {
  const source = notes[from % notes.length];
  const moved = source?.sections[0];
  if (!moved || source.sections.length < 2) return notes;
  return notes.map((note, index) => {
    const taken = index === from % notes.length ? note.sections.slice(1) : note.sections;
    return { ...note, sections: index === to % notes.length ? [...taken, moved] : taken };
  });
};

describe("identity in a folder of notes", () => {
  const changes = fc.array(fc.tuple(fc.nat(3), edits), { maxLength: 3 });

  it("sections that go to another note take their cards along, and no two cards share an identity", () => {
    fc.assert(
      fc.property(folder, fc.nat(3), fc.nat(3), (notes, from, to) => {
        const before = importInto(EMPTY_DECK, filesOf(notes)).deck;
        const after = importInto(before, filesOf(movedConcept(notes, from, to))).deck;
        expectNoSharing(after);
        expectKept(before, after);
      }),
    );
  });

  it("notes that are renumbered keep all their cards", () => {
    fc.assert(
      fc.property(folder, fc.integer({ min: 1, max: 3 }), (notes, by) => {
        const before = importInto(EMPTY_DECK, filesOf(notes)).deck;
        const after = importInto(before, filesOf(notes, by)).deck;
        expectNoSharing(after);
        expectKept(before, after);
        expect(livingCards(after).size).toBe(livingCards(before).size);
      }),
      FEWER,
    );
  });

  it("there and back brings every card its own history, wherever it was meanwhile", () => {
    fc.assert(
      fc.property(folder, changes, fc.nat(3), fc.nat(3), fc.nat(3), (notes, some, from, to, by) => {
        const a = filesOf(notes);
        const b = filesOf(movedConcept(changeFolder(notes, some), from, to), by, notes.length);
        const before = importInto(EMPTY_DECK, a).deck;
        const there = importInto(before, b).deck;
        const back = importInto(there, a).deck;
        expectNoSharing(there);
        expect(identities(back)).toEqual(identities(before));
        expect(identities(importInto(back, b).deck)).toEqual(identities(there));
      }),
      FEWER,
    );
  });
});
