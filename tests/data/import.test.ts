import { expect, test } from "vitest";
import { families } from "#lib/domain/exercises/index.ts";
import type { Instant } from "#lib/domain/time/index.ts";
import { importNote, planNote } from "#lib/server/use-cases/import-note.ts";
import { installBuiltInNotes } from "#lib/server/use-cases/install-built-in-notes.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { readNoteVersion } from "#lib/server/use-cases/note-versions.ts";
import { readNote } from "#lib/server/use-cases/read-note.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner } from "./support/learners.ts";

const NOW = Date.UTC(2026, 10, 24, 12) as Instant;
const PATH = "notes/pooling.md";

const definition = "  - Pooling is a reduction of a feature map to fewer positions.";
const effect = "  - If the window of a pooling layer grows, then the feature map shrinks.";
const note = (...bullets: readonly string[]): string =>
  ["# Pooling Layers", "", "### Concept) Pooling", "- Def.)", ...bullets, ""].join("\n");

const store = async (learner: Learner, markdown: string) => {
  const { basis } = await planNote(learner.id, { path: PATH, markdown });
  return importNote(learner.id, { path: PATH, markdown, basis }, NOW);
};
const cardsOf = async (learner: Learner) => (await nextInQueue(learner, NOW)).items;

forEachDatabase(({ open }) => {
  test("a plan stores nothing; the import stores what the plan said", async () => {
    await open();
    const learner = await makeLearner();
    const plan = await planNote(learner.id, { path: PATH, markdown: note(definition) });
    expect(plan.counts.new).toBeGreaterThan(0);
    expect(plan.replaces).toBeUndefined();
    expect(await cardsOf(learner)).toEqual([]);
    const imported = await importNote(
      learner.id,
      { path: PATH, markdown: note(definition), basis: plan.basis },
      NOW,
    );
    expect(imported).toMatchObject({ kind: "imported", counts: plan.counts });
    const again = await planNote(learner.id, { path: PATH, markdown: note(definition) });
    expect(again.replaces).toBe(true);
    expect(again.counts).toMatchObject({
      new: 0,
      gone: 0,
      reworded: 0,
      unchanged: plan.counts.new,
    });
  });

  test("a plan of few changes has their formulas set, one of hundreds leaves them to whoever looks", async () => {
    await open();
    const learner = await makeLearner();
    await store(learner, note(definition));
    const few = await planNote(learner.id, { path: PATH, markdown: note(definition, effect) });
    const set = few.cards.map(({ change, card }) => [change, card.promptHtml !== null]);
    expect(set).toContainEqual(["new", true]);
    expect(set).toContainEqual(["unchanged", false]);
    const concepts = Array.from({ length: 250 }, (_, at) => {
      const name = `po${"bcdfg".charAt(at % 5)}${"aeiou".charAt(Math.floor(at / 5) % 5)}${"klmnprstvx".charAt(Math.floor(at / 25))}`;
      return `### Concept) ${name}\n- Def.)\n  - A **${name}** is a layer that adds the outputs of a ${name}net.\n`;
    });
    const many = await planNote(learner.id, { path: "many.md", markdown: concepts.join("\n") });
    expect(many.counts.new).toBeGreaterThan(200);
    expect(many.cards.every(({ card }) => card.promptHtml === null)).toBe(true);
    expect(many.cards.every(({ card }) => card.prompt !== "")).toBe(true);
  });

  test("every text stays as a version of one's own note, to be imported again; another learner finds none", async () => {
    await open();
    const learner = await makeLearner("Europe/Berlin");
    await store(learner, note(definition));
    const stored = await store(learner, note(effect));
    const noteId = stored.kind === "imported" ? stored.noteId : "";
    const page = await readNote(learner, noteId, NOW);
    expect(page?.versions).toEqual([
      { version: 2, importedOn: "2026-11-24" },
      { version: 1, importedOn: "2026-11-24" },
    ]);
    expect(await readNoteVersion(learner, noteId)).toMatchObject({ markdown: note(effect) });
    expect(await readNoteVersion(learner, noteId, 1)).toMatchObject({
      path: PATH,
      version: 1,
      markdown: note(definition),
    });
    expect(await readNoteVersion(learner, noteId, 3)).toBeNull();
    expect(await readNoteVersion(await makeLearner(), noteId, 1)).toBeNull();
  });

  test("a reworded card keeps its history, a gone one is kept aside and comes back with it", async () => {
    await open();
    const learner = await makeLearner();
    await store(learner, note(definition));
    const [card] = await cardsOf(learner);
    const cardId = card?.cardId ?? "";
    await recordReviews(learner, [reviewOf(cardId)], NOW);

    const mended = definition.replace("fewer positions", "fewer places");
    await store(learner, note(mended));
    await store(learner, note(effect));
    const back = await planNote(learner.id, { path: PATH, markdown: note(mended) });
    expect(back.cards.some((each) => each.revived)).toBe(true);
    await store(learner, note(mended));
    const again = await nextInQueue(learner, (NOW + 24 * 3_600_000) as Instant);
    expect(again.items.find((item) => item.cardId === cardId)).toMatchObject({
      state: "due",
      memory: { repetition: 1 },
    });
  });

  test("a plan made against another version of the note is refused", async () => {
    await open();
    const learner = await makeLearner();
    const { basis } = await planNote(learner.id, { path: PATH, markdown: note(definition) });
    await store(learner, note(effect));
    const late = await importNote(
      learner.id,
      { path: PATH, markdown: note(definition), basis },
      NOW,
    );
    expect(late.kind).toBe("refused");
  });

  test("one learner's notes are nobody else's", async () => {
    await open();
    const [learner, other] = [await makeLearner(), await makeLearner()];
    await store(learner, note(definition));
    expect(await cardsOf(other)).toEqual([]);
    expect(
      (await planNote(other.id, { path: PATH, markdown: note(definition) })).counts.unchanged,
    ).toBe(0);
  });

  test("the built-in section is imported once, with its exercises, and everybody has it", async () => {
    await open();
    expect(await installBuiltInNotes()).toEqual({ added: 1, updated: 0, unchanged: 0 });
    expect(await installBuiltInNotes()).toEqual({ added: 0, updated: 0, unchanged: 1 });
    const learner = await makeLearner();
    const { counts } = await nextInQueue(learner, NOW);
    expect(counts).toEqual({ new: 20, due: 0, repeat: 0 });
  });

  test("an exercise is offered once a card of its concept was passed on an earlier day", async () => {
    await open();
    await installBuiltInNotes();
    const learner = { ...(await makeLearner()), newPerDay: 1_000 };
    const { items } = await nextInQueue(learner, NOW);
    expect(items.every((item) => item.kind === "card")).toBe(true);
    await recordReviews(
      learner,
      items.map((item) => reviewOf(item.cardId)),
      NOW,
    );
    const tomorrow = await nextInQueue(learner, (NOW + 24 * 3_600_000) as Instant);
    const exercises = tomorrow.items.filter((item) => item.kind === "exercise");
    const offered = exercises.map((item) => item.exercise?.family ?? "");
    expect(offered.sort()).toEqual(families.map(({ id }) => id).sort());
  });
});

const reviewOf = (cardId: string) => ({
  id: crypto.randomUUID(),
  type: "review",
  cardId,
  grade: 4,
  at: NOW,
  zone: "UTC",
  durationMillis: 4_000,
});
