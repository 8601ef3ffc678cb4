import { expect, it } from "vitest";
import { importWords } from "#app/(study)/notes/_plan/words.ts";
import { card, note } from "./plan-of.ts";

const many = (...notes: readonly ReturnType<typeof note>[]) => {
  const counts = { unchanged: 0, reworded: 0, moved: 0, new: 0, gone: 0 };
  for (const each of notes) for (const { change } of each.cards) counts[change] += 1;
  return { notes, counts, exercises: [], basis: "b" };
};
const NONE = { kept: 0, dropped: 0 };

it("the button counts the cards that will be new", () => {
  const plan = note([card("new", "a"), card("new", "b")]);
  expect(importWords(plan, { kept: 2, dropped: 0 })).toBe("Import 2 cards");
  expect(importWords(plan, { kept: 1, dropped: 1 })).toBe("Import 1 card, 1 dropped");
});

it("beside other changes it promises the new cards as new ones", () => {
  const plan = note([card("new", "a"), card("moved")]);
  expect(importWords(plan, { kept: 1, dropped: 0 })).toBe("Import 1 new card");
  expect(importWords(plan, { kept: 0, dropped: 1 })).toBe("Import the changes, 1 dropped");
});

it("where nothing is new it names the changes, a card that comes back among them", () => {
  expect(importWords(note([card("reworded")]), NONE)).toBe("Import the changes");
  expect(importWords(note([card("gone")]), NONE)).toBe("Import the changes");
  expect(importWords(note([{ ...card("unchanged"), revived: true }]), NONE)).toBe(
    "Import the changes",
  );
});

it("where no card changes it names the text", () => {
  const [changed, same] = [note([card("unchanged")]), note([], { unchanged: true })];
  expect(importWords(changed, NONE)).toBe("Import the note");
  expect(importWords(many(changed, note([])), NONE)).toBe("Import 2 notes");
  expect(importWords(many(changed, same, note([], { leftOut: true })), NONE)).toBe(
    "Import the note",
  );
});

it("texts that are there already are imported again", () => {
  expect(importWords(note([card("unchanged")], { unchanged: true }), NONE)).toBe("Import again");
  expect(importWords(many(note([], { unchanged: true })), NONE)).toBe("Import again");
});
