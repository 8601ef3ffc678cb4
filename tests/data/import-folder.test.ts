import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import { database } from "#lib/server/data/database.ts";
import { selectNoteLinks } from "#lib/server/data/note-links.ts";
import { selectWordings } from "#lib/server/data/wordings.ts";
import { editCard } from "#lib/server/use-cases/edit-card.ts";
import { importNotes } from "#lib/server/use-cases/import-notes.ts";
import { listNotes } from "#lib/server/use-cases/list-notes.ts";
import type { Progress } from "#lib/server/use-cases/importing/plan-types.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { planNotes } from "#lib/server/use-cases/plan-notes.ts";
import type { CardId } from "#lib/server/data/identifiers.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import {
  activeCards,
  importAll,
  noteOf,
  NOW,
  PADDING,
  POOLING,
  POOLING_MEANS,
  review,
  undo,
  WINDOW_GROWS,
} from "./support/importing.ts";
import { makeLearner } from "./support/learners.ts";

const TOMORROW = (NOW + 24 * 3_600_000) as Instant;

forEachDatabase(({ open }) => {
  test("a folder is one plan and one import, and the second time it changes nothing", async () => {
    await open();
    const learner = await makeLearner();
    const seen: Progress[] = [];
    const onProgress = (far: Progress) => void seen.push(far);
    const plan = await planNotes(learner.id, { notes: [POOLING, PADDING] }, onProgress);
    expect(seen).toEqual([
      { phase: "reading", done: 1, of: 2 },
      { phase: "reading", done: 2, of: 2 },
      { phase: "comparing", done: 0, of: 1 },
    ]);
    expect(plan.notes.map(({ path }) => path)).toEqual([POOLING.path, PADDING.path]);
    expect(plan.counts.new).toBeGreaterThan(2);
    expect(await listNotes(learner, NOW)).toEqual([]);
    const imported = await importAll(learner, [POOLING, PADDING]);
    expect(imported.counts).toEqual(plan.counts);
    expect(imported.notes).toHaveLength(2);
    const again = await planNotes(learner.id, { notes: [POOLING, PADDING] });
    expect(again.counts).toEqual({ ...plan.counts, new: 0, unchanged: plan.counts.new });
    expect(again.notes.every(({ unchanged }) => unchanged)).toBe(true);
    expect((await importAll(learner, [POOLING, PADDING])).importId).toBeNull();
  });

  test("an import says how far it is: it reads, compares, and stores each note and each card", async () => {
    await open();
    const learner = await makeLearner();
    const notes = [POOLING, PADDING];
    const markdown = POOLING.markdown.replace("fewer", "much fewer");
    for (const given of [notes, [{ ...POOLING, markdown }, PADDING]]) {
      const seen: Progress[] = [];
      const { basis, counts } = await planNotes(learner.id, { notes: given });
      await importNotes(learner.id, { notes: given, basis }, NOW, (far) => void seen.push(far));
      expect([...new Set(seen.map(({ phase }) => phase))]).toEqual([
        "reading",
        "comparing",
        "storing",
      ]);
      const rows = notes.length + counts.new + counts.unchanged + counts.reworded;
      expect(seen.at(-1)).toEqual({ phase: "storing", done: rows, of: rows });
    }
  });

  test("a title is told without its marks in a plan and in the list", async () => {
    await open();
    const learner = await makeLearner();
    const title = "# *Pooling* over $`x^2`$";
    const notes = [{ ...POOLING, markdown: POOLING.markdown.replace("# Pooling", () => title) }];
    const { notes: planned } = await planNotes(learner.id, { notes });
    expect(planned[0]?.title).toBe("Pooling over x^2");
    await importAll(learner, notes);
    expect((await listNotes(learner, NOW))[0]?.title).toBe("Pooling over x^2");
  });

  test("a plan rests on the texts that it was made of and on the deck", async () => {
    await open();
    const learner = await makeLearner();
    const { basis } = await planNotes(learner.id, { notes: [POOLING, PADDING] });
    const other = { ...POOLING, markdown: `${POOLING.markdown}\n` };
    for (const notes of [[POOLING], [other, PADDING], [PADDING, POOLING]])
      expect(await importNotes(learner.id, { notes, basis }, NOW)).toMatchObject({
        kind: "refused",
      });
    await importAll(learner, [PADDING]);
    expect(await importNotes(learner.id, { notes: [POOLING, PADDING], basis }, NOW)).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(/once more/),
    });
    expect(await listNotes(learner, NOW)).toHaveLength(1);
  });

  test("of two imports of one plan at the same time one stores, and the other is refused", async () => {
    await open();
    const learner = await makeLearner();
    const notes = [POOLING, PADDING];
    const { basis, counts } = await planNotes(learner.id, { notes });
    const both = await Promise.all(
      [1, 2].map(() => importNotes(learner.id, { notes, basis }, NOW)),
    );
    expect(both.map(({ kind }) => kind).sort()).toEqual(["imported", "refused"]);
    expect(Object.keys(await activeCards(learner))).toHaveLength(counts.new);
  });

  test("what cannot be stored to its end leaves nothing", async () => {
    await open();
    const learner = await makeLearner();
    const notes = [POOLING, PADDING];
    const { basis } = await planNotes(learner.id, { notes });
    const pictures = [{ path: "nets/map.png", hash: "never sent" }];
    expect(await importNotes(learner.id, { notes, pictures, basis }, NOW)).toEqual({
      kind: "refused",
      reason: "nets/map.png: this picture has not arrived. Choose the folder again.",
    });
    const lastWords = [{ path: POOLING.path, slot: "none|such|R1|forward|0", drop: true as const }];
    expect(await importNotes(learner.id, { notes, lastWords, basis }, NOW)).toMatchObject({
      kind: "refused",
    });
    const client = await database();
    expect([
      await client.note.count(),
      await client.card.count(),
      await client.import.count(),
    ]).toEqual([0, 0, 0]);
  });

  test("the second note at a path, and one without text, are left out and say what to do", async () => {
    await open();
    const learner = await makeLearner();
    const notes = [
      POOLING,
      { path: "./nets//pooling.md", markdown: PADDING.markdown },
      { path: "nets/empty.md", markdown: " \n" },
    ];
    const plan = await planNotes(learner.id, { notes });
    expect(plan.notes.map(({ leftOut }) => leftOut ?? false)).toEqual([false, true, true]);
    expect(plan.notes[1]?.problems[0]?.hint).toMatch(/another name/);
    expect((await importAll(learner, notes)).notes.map(({ path }) => path)).toEqual([POOLING.path]);
  });

  test("an undone import leaves no note and no card, and imported again all is as it was", async () => {
    await open();
    const learner = await makeLearner();
    const { importId } = await importAll(learner, [POOLING, PADDING]);
    const before = await activeCards(learner);
    const [reviewed = ""] = Object.values(before);
    await review(learner, reviewed);
    await undo(learner, importId);
    expect(await listNotes(learner, NOW)).toEqual([]);
    expect(await activeCards(learner)).toEqual({});
    // An answer that was given before the device heard of it still counts.
    expect(await review(learner, reviewed, TOMORROW)).toMatchObject([{ outcome: "stored" }]);
    expect((await planNotes(learner.id, { notes: [POOLING, PADDING] })).counts).toMatchObject({
      new: 0,
      gone: 0,
    });
    await importAll(learner, [POOLING, PADDING]);
    expect(await activeCards(learner)).toEqual(before);
    const { items } = await nextInQueue(learner, (TOMORROW + 8 * 24 * 3_600_000) as Instant);
    expect(items.find(({ cardId }) => cardId === reviewed)).toMatchObject({
      memory: { repetition: 2 },
    });
  });

  test("a new card that is dropped in the plan is not offered again", async () => {
    await open();
    const learner = await makeLearner();
    const plan = await planNotes(learner.id, { notes: [POOLING] });
    const slot = plan.notes[0]?.cards.find(({ change }) => change === "new")?.slot ?? "";
    const lastWords = [{ path: POOLING.path, slot, drop: true as const }];
    const { importId } = await importAll(learner, [POOLING], { lastWords });
    const kept = await activeCards(learner);
    expect(Object.keys(kept)).toHaveLength(plan.counts.new - 1);
    const reordered = { ...POOLING, markdown: noteOf("Pooling", WINDOW_GROWS, POOLING_MEANS) };
    expect((await planNotes(learner.id, { notes: [reordered] })).counts).toMatchObject({
      new: 0,
      gone: 0,
    });
    await importAll(learner, [{ ...POOLING, markdown: "# Pooling\n\nNothing yet.\n" }]);
    expect((await planNotes(learner.id, { notes: [POOLING] })).counts.new).toBe(0);
    await importAll(learner, [POOLING]);
    expect(await activeCards(learner)).toEqual(kept);
    expect(importId).not.toBeNull();
  });

  test("a wording that is given in the plan stands over the note's, and says when the note moves on", async () => {
    await open();
    const learner = await makeLearner();
    const plan = await planNotes(learner.id, { notes: [PADDING] });
    const slot = plan.notes[0]?.cards[0]?.slot ?? "";
    const wording = { prompt: "What is **padding**?", answer: "Zeros all around." };
    await importAll(learner, [PADDING], { lastWords: [{ path: PADDING.path, slot, wording }] });
    expect(Object.keys(await activeCards(learner))).toContain(wording.prompt);
    const moved = { ...PADDING, markdown: PADDING.markdown.replace("frame", "border") };
    const next = await planNotes(learner.id, { notes: [moved] });
    expect(next.notes[0]?.cards.filter(({ ownWording }) => ownWording)).toHaveLength(1);
    await importAll(learner, [moved]);
    expect(Object.keys(await activeCards(learner))).toContain(wording.prompt);
    const bad = { ...wording, answer: "$\\frac{1}{$" };
    const { basis, notes } = await planNotes(learner.id, { notes: [POOLING] });
    const lastWords = [{ path: POOLING.path, slot: notes[0]?.cards[0]?.slot ?? "", wording: bad }];
    expect(
      await importNotes(learner.id, { notes: [POOLING], lastWords, basis }, NOW),
    ).toMatchObject({ kind: "refused", reason: expect.stringMatching(/^nets\/pooling\.md:5: /) });
  });

  test("a reworded card leaves its former wording behind, by its version", async () => {
    await open();
    const learner = await makeLearner();
    await importAll(learner, [PADDING]);
    const before = await activeCards(learner);
    await importAll(learner, [
      { ...PADDING, markdown: PADDING.markdown.replace("frame of zeros", "frame of nulls") },
    ]);
    const ids = Object.values(before) as CardId[];
    const wordings = await selectWordings(await database(), learner.id, ids);
    expect(wordings.map(({ version }) => version)).toEqual(wordings.map(() => 1));
    expect(wordings.map(({ answer }) => answer)).toContain(
      "A frame of zeros around a feature map.",
    );
    expect(await selectWordings(await database(), (await makeLearner()).id, ids)).toEqual([]);
  });

  test("an own wording made in a review survives an import that rewords the card", async () => {
    await open();
    const learner = await makeLearner();
    await importAll(learner, [PADDING]);
    const [cardId = ""] = Object.values(await activeCards(learner));
    const draft = { kind: "question", prompt: "Mine?", answer: "Mine." } as const;
    await editCard(learner.id, cardId as CardId, draft, NOW);
    await importAll(learner, [
      { ...PADDING, markdown: PADDING.markdown.replace("frame", "border") },
    ]);
    expect((await activeCards(learner))["Mine?"]).toBe(cardId);
  });

  test("what notes build on is stored with them", async () => {
    await open();
    const learner = await makeLearner();
    const links = "- [Padding](padding.md#top), [again](./padding.md), [me](pooling.md)\n";
    await importAll(learner, [{ ...POOLING, markdown: `${POOLING.markdown}\n${links}` }]);
    expect(await selectNoteLinks(await database(), learner.id)).toMatchObject([
      { path: "nets/padding.md", text: "Padding" },
    ]);
    await importAll(learner, [POOLING]);
    expect(await selectNoteLinks(await database(), learner.id)).toEqual([]);
  });
});
