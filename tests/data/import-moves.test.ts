import { expect, test } from "vitest";
import { listNotes } from "#lib/server/use-cases/list-notes.ts";
import { planNotes } from "#lib/server/use-cases/plan-notes.ts";
import { latestImport, undoableImportOf, undoImport } from "#lib/server/use-cases/undo-import.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import {
  activeCards,
  importAll,
  noteOf,
  NOW,
  PADDING,
  PADDING_MEANS,
  POOLING,
  POOLING_MEANS,
  undo,
  WINDOW_GROWS,
} from "./support/importing.ts";
import { makeLearner } from "./support/learners.ts";

const pathsOf = async (learner: Learner) => (await listNotes(learner, NOW)).map(({ path }) => path);

forEachDatabase(({ open }) => {
  test("a renamed note keeps its cards, also when it was edited on the way, and undo takes it back", async () => {
    await open();
    const learner = await makeLearner();
    await importAll(learner, [POOLING, PADDING]);
    const before = await activeCards(learner);
    const markdown = POOLING.markdown.replace(
      "# Pooling\n",
      "# Pooling\n\nMore of this to come.\n",
    );
    const renamed = { path: "layers/pool.md", markdown };
    const plan = await planNotes(learner.id, { notes: [renamed, PADDING] });
    expect(plan.notes[0]).toMatchObject({ pathBefore: POOLING.path, counts: { new: 0, gone: 0 } });
    const { importId } = await importAll(learner, [renamed, PADDING]);
    expect(await activeCards(learner)).toEqual(before);
    expect(await pathsOf(learner)).toEqual(["layers/pool.md", PADDING.path]);
    await undo(learner, importId);
    expect(await pathsOf(learner)).toEqual([PADDING.path, POOLING.path]);
    expect(await activeCards(learner)).toEqual(before);
  });

  test("a sentence that goes to another note takes its card along, there and back", async () => {
    await open();
    const learner = await makeLearner();
    await importAll(learner, [POOLING, PADDING]);
    const before = await activeCards(learner);
    const there = [
      { ...POOLING, markdown: noteOf("Pooling", POOLING_MEANS) },
      { ...PADDING, markdown: noteOf("Padding", PADDING_MEANS, WINDOW_GROWS) },
    ];
    const plan = await planNotes(learner.id, { notes: there });
    expect(plan.counts).toMatchObject({ new: 0, gone: 0, moved: 1 });
    expect(plan.notes[1]?.cards.find(({ change }) => change === "moved")?.from).toBe(POOLING.path);
    const { importId } = await importAll(learner, there);
    expect(await activeCards(learner)).toEqual(before);
    await undo(learner, importId);
    expect(await activeCards(learner)).toEqual(before);
    expect((await planNotes(learner.id, { notes: [POOLING, PADDING] })).counts).toMatchObject({
      moved: 0,
      new: 0,
    });
  });

  test("chapters that are renumbered keep their cards, and undo puts them back", async () => {
    await open();
    const learner = await makeLearner();
    const texts = [
      noteOf("Tacking", "Tacking is a turn of the bow through the wind."),
      POOLING.markdown,
      PADDING.markdown,
    ];
    const at = (from: number, given = texts) =>
      given.map((markdown, index) => ({ path: `0${index + from}.md`, markdown }));
    await importAll(learner, at(1));
    const before = await activeCards(learner);
    const later = await planNotes(learner.id, { notes: at(2) });
    expect(later.counts).toMatchObject({ new: 0, gone: 0 });
    const moved = await importAll(learner, at(2));
    expect(await pathsOf(learner)).toEqual(["02.md", "03.md", "04.md"]);
    expect(await activeCards(learner)).toEqual(before);
    await undo(learner, moved.importId);
    expect(await pathsOf(learner)).toEqual(["01.md", "02.md", "03.md"]);
    expect(await activeCards(learner)).toEqual(before);
    // The first chapter is cut, the others move up.
    const cut = await importAll(learner, at(1, texts.slice(1)));
    const kept = await activeCards(learner);
    for (const [prompt, id] of Object.entries(kept)) expect(before[prompt]).toBe(id);
    await undo(learner, cut.importId);
    expect(await activeCards(learner)).toEqual(before);
  });

  test("imports are taken back one after the other, the newest first", async () => {
    await open();
    const learner = await makeLearner();
    const first = await importAll(learner, [POOLING]);
    const asFirst = await activeCards(learner);
    const reworded = { ...POOLING, markdown: POOLING.markdown.replace("fewer", "much fewer") };
    const second = await importAll(learner, [reworded, PADDING], {}, (NOW + 1) as typeof NOW);
    expect(await latestImport(learner.id)).toMatchObject({ importId: second.importId, notes: 2 });
    expect(await undoImport(learner.id, first.importId ?? "", NOW)).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(/changed since/),
    });
    await undo(learner, second.importId);
    expect(await activeCards(learner)).toEqual(asFirst);
    expect(await latestImport(learner.id)).toMatchObject({
      importId: first.importId,
      canUndo: true,
    });
    await undo(learner, first.importId);
    expect(await activeCards(learner)).toEqual({});
    expect(await undoImport(learner.id, first.importId ?? "", NOW)).toMatchObject({
      kind: "refused",
    });
  });

  test("a note tells its own newest import, as long as that can be taken back", async () => {
    await open();
    const learner = await makeLearner();
    const first = await importAll(learner, [POOLING, PADDING]);
    const noteIdOf = (path: string) => first.notes.find((note) => note.path === path)?.noteId ?? "";
    const [pooling, padding] = [noteIdOf(POOLING.path), noteIdOf(PADDING.path)];
    expect(await undoableImportOf(learner.id, pooling)).toEqual({
      importId: first.importId,
      at: NOW,
      others: 1,
      brought: true,
    });
    const reworded = { ...POOLING, markdown: POOLING.markdown.replace("fewer", "much fewer") };
    const second = await importAll(learner, [reworded], {}, (NOW + 1) as typeof NOW);
    expect(await undoableImportOf(learner.id, pooling)).toMatchObject({
      importId: second.importId,
      others: 0,
      brought: false,
    });
    // The import that brought both cannot be taken back while one of them has a newer text.
    expect(await undoableImportOf(learner.id, padding)).toBeNull();
    await undo(learner, second.importId);
    expect(await undoableImportOf(learner.id, padding)).toMatchObject({ importId: first.importId });
    expect(await undoableImportOf((await makeLearner()).id, padding)).toBeNull();
  });

  test("nobody undoes the import of somebody else", async () => {
    await open();
    const learner = await makeLearner();
    const { importId } = await importAll(learner, [POOLING]);
    const other = await makeLearner();
    expect(await latestImport(other.id)).toBeNull();
    expect(await undoImport(other.id, importId ?? "", NOW)).toEqual({
      kind: "refused",
      reason: "There is no such import.",
    });
  });
});
