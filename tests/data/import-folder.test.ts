import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import { selectActiveCards } from "#lib/server/data/cards.ts";
import { database } from "#lib/server/data/database.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { importNotes, type GivenImport } from "#lib/server/use-cases/import-notes.ts";
import { listNotes } from "#lib/server/use-cases/list-notes.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { planNotes } from "#lib/server/use-cases/plan-notes.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { latestImport, undoImport } from "#lib/server/use-cases/undo-import.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner } from "./support/learners.ts";

const NOW = Date.UTC(2026, 10, 24, 12) as Instant;
const TOMORROW = (NOW + 24 * 3_600_000) as Instant;

const pooling = "  - Pooling is a reduction of a feature map to fewer positions.";
const window = "  - If the window of a pooling layer grows, then the feature map shrinks.";
const padding = "  - Padding is a frame of zeros around a feature map.";
const note = (name: string, ...bullets: readonly string[]): string =>
  [`# ${name}`, "", `### Concept) ${name}`, "- Def.)", ...bullets, ""].join("\n");

const POOLING = { path: "nets/pooling.md", markdown: note("Pooling", pooling, window) };
const PADDING = { path: "nets/padding.md", markdown: note("Padding", padding) };

const store = async (
  learner: Learner,
  notes: GivenImport["notes"],
  more: Partial<GivenImport> = {},
  at = NOW,
) => {
  const { basis } = await planNotes(learner.id, { notes });
  const imported = await importNotes(learner.id, { notes, basis, ...more }, at);
  if (imported.kind !== "imported") throw new Error(imported.reason);
  return imported;
};

const queueOf = async (learner: Learner, at: Instant) => (await nextInQueue(learner, at)).items;
const activeCards = async (learner: Learner) =>
  (await selectActiveCards(await database(), learner.id)).map(({ id }) => id).sort();

const review = async (learner: Learner, cardId: string) =>
  recordReviews(
    learner,
    [
      {
        id: crypto.randomUUID(),
        type: "review",
        cardId,
        grade: 4,
        at: NOW,
        zone: "UTC",
        durationMillis: 4_000,
      },
    ],
    NOW,
  );

forEachDatabase(({ open }) => {
  test("a folder is one plan and one import", async () => {
    await open();
    const learner = await makeLearner();
    const seen: (readonly [number, number])[] = [];
    const plan = await planNotes(learner.id, { notes: [POOLING, PADDING] }, (done, of) =>
      seen.push([done, of]),
    );
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(plan.notes.map(({ path }) => path)).toEqual([POOLING.path, PADDING.path]);
    expect(plan.counts.new).toBeGreaterThan(2);
    expect(await listNotes(learner, NOW)).toEqual([]);
    const imported = await store(learner, [POOLING, PADDING]);
    expect(imported.counts).toEqual(plan.counts);
    expect(imported.notes).toHaveLength(2);
    const again = await planNotes(learner.id, { notes: [POOLING, PADDING] });
    expect(again.counts).toEqual({ ...plan.counts, new: 0, unchanged: plan.counts.new });
    expect(again.notes.every(({ unchanged }) => unchanged)).toBe(true);
    expect((await store(learner, [POOLING, PADDING])).importId).toBeNull();
  });

  test("an undone import leaves no note and no card to review, and imported again all is as it was", async () => {
    await open();
    const learner = await makeLearner();
    const { importId } = await store(learner, [POOLING, PADDING]);
    const before = await activeCards(learner);
    await review(learner, before[0] ?? "");
    expect(await latestImport(learner.id)).toMatchObject({ importId, notes: 2, canUndo: true });
    expect(await undoImport(learner.id, importId ?? "", TOMORROW)).toEqual({ kind: "undone" });
    expect(await listNotes(learner, NOW)).toEqual([]);
    expect(await queueOf(learner, TOMORROW)).toEqual([]);
    expect(await latestImport(learner.id)).toBeNull();
    const plan = await planNotes(learner.id, { notes: [POOLING, PADDING] });
    expect(plan.counts).toMatchObject({ new: 0, gone: 0 });
    await store(learner, [POOLING, PADDING]);
    const after = await queueOf(learner, TOMORROW);
    expect(await activeCards(learner)).toEqual(before);
    expect(after.find((item) => item.cardId === before[0])).toMatchObject({
      memory: { repetition: 1 },
    });
  });

  test("a new card that is dropped in the plan is not offered again", async () => {
    await open();
    const learner = await makeLearner();
    const plan = await planNotes(learner.id, { notes: [POOLING] });
    const slot = plan.notes[0]?.cards.find(({ change }) => change === "new")?.slot ?? "";
    const lastWords = [{ path: POOLING.path, slot, drop: true as const }];
    const { importId } = await store(learner, [POOLING], { lastWords });
    expect(await activeCards(learner)).toHaveLength(plan.counts.new - 1);
    const reworded = { ...POOLING, markdown: note("Pooling", window, `${pooling} It is quick.`) };
    expect((await planNotes(learner.id, { notes: [reworded] })).counts.new).toBe(0);
    await undoImport(learner.id, importId ?? "", NOW);
    expect((await planNotes(learner.id, { notes: [POOLING] })).counts).toMatchObject({ new: 0 });
    await store(learner, [POOLING]);
    expect(await activeCards(learner)).toHaveLength(plan.counts.new - 1);
  });
});
