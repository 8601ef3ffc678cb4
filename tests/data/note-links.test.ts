import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import type { Database } from "#lib/server/data/database.ts";
import type { NoteId } from "#lib/server/data/identifiers.ts";
import { selectLinksOfNotes } from "#lib/server/data/note-links.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { importNote, planNote } from "#lib/server/use-cases/import-note.ts";
import { linkEarlierNotes } from "#lib/server/use-cases/link-earlier-notes.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner } from "./support/learners.ts";

const NOW = Date.UTC(2026, 10, 24, 12) as Instant;

/** A note with one card, which links to others. */
const noteOn = (word: string, ...links: readonly string[]): string =>
  [
    `# ${word}`,
    "",
    `### Concept) ${word}`,
    "- Def.)",
    `  - ${word} is a reduction of a ${word.toLowerCase()} map to fewer positions.`,
    ...links.map((link) => `- See [there](${link}) too.`),
    "",
  ].join("\n");

const store = async (learner: Learner, path: string, markdown: string): Promise<string> => {
  const { basis } = await planNote(learner.id, { path, markdown });
  const imported = await importNote(learner.id, { path, markdown, basis }, NOW);
  return imported.kind === "imported" ? imported.noteId : "";
};

/** What importing writes beside a note, for a note that was stored without. */
const link = async (database: Database, noteId: string, ...paths: string[]): Promise<void> => {
  await database.noteLink.deleteMany({ where: { noteId } });
  await database.noteLink.createMany({
    data: paths.map((path, position) => ({ noteId, position, path, text: path })),
  });
};

forEachDatabase(({ open }) => {
  test("new cards of a note come after those of the notes that it builds on", async () => {
    const database = await open();
    const learner = await makeLearner();
    const notesOf = async () => [
      ...new Set((await nextInQueue(learner, NOW)).items.map(({ card }) => card.source?.noteTitle)),
    ];
    const pooling = await store(learner, "01/a.md", noteOn("Pooling"));
    const padding = await store(learner, "01/b.md", noteOn("Padding"));
    await store(learner, "02/c.md", noteOn("Striding"));
    expect(await notesOf()).toEqual(["Pooling", "Padding", "Striding"]);
    await link(database, pooling, "02/c", "03/missing.md");
    await link(database, padding, "01/a.md");
    expect(await notesOf()).toEqual(["Striding", "Pooling", "Padding"]);
    await link(database, pooling, "01/b.md");
    expect(await notesOf()).toEqual(["Pooling", "Padding", "Striding"]);
  });

  test("notes from before links were stored get theirs at the next set-up, once", async () => {
    const database = await open();
    const learner = await makeLearner();
    const pooling = await store(learner, "01/a.md", noteOn("Pooling", "../02/c.md", "b.md"));
    await store(learner, "01/b.md", noteOn("Padding"));
    await store(learner, "02/c.md", noteOn("Striding", "../01/b.md"));
    const links = () => selectLinksOfNotes(database, [pooling as NoteId]);
    const before = await links();
    expect(before.map(({ path }) => path)).toEqual(["02/c.md", "01/b.md"]);
    await database.noteLink.deleteMany();
    expect(await linkEarlierNotes()).toBe(2);
    expect(await links()).toEqual(before);
    await database.noteLink.deleteMany();
    expect(await linkEarlierNotes()).toBe(0);
  });
});
