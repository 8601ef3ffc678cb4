import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import { exportEverything } from "#lib/server/use-cases/export-everything.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { planNote } from "#lib/server/use-cases/plan-notes.ts";
import { readCard } from "#lib/server/use-cases/read-card.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { activeCards, importAll, NOW, POOLING_MEANS, undo } from "./support/importing.ts";
import { makeLearner } from "./support/learners.ts";

const PATH = "nets/pooling.md";
const FENCE = `\`\`\`exercise
title: How many positions?
let n in 12..60 step 2
let w in 2..5
ask: A map of {{n}} positions is pooled by a window of {{w}}, stride 1. How many are left?
answer integer = n - w + 1
wrong "one forgotten" = n - w says "Count the first window, too."
\`\`\``;

const noteWith = (...parts: readonly string[]): string =>
  ["# Pooling", "", "### Concept) Pooling", ...parts, ""].join("\n");
const TEXT = `- Def.)\n  - ${POOLING_MEANS}`;
const NOTE = noteWith(FENCE);

const give = (learner: Learner, markdown: string, at = NOW) =>
  importAll(learner, [{ path: PATH, markdown }], {}, at);
const later = (days: number): Instant => (NOW + days * 24 * 3_600_000) as Instant;

const exerciseIn = async (learner: Learner, at: Instant) =>
  (await nextInQueue(learner, at)).items.find(({ kind }) => kind === "exercise");

const pass = async (learner: Learner, at: Instant) => {
  const item = await exerciseIn(learner, at);
  if (!item?.exercise) throw new Error("no exercise is due");
  const { family, version, level, seed, question } = item.exercise;
  const [n = 0, w = 0] = Array.from(question.matchAll(/\$(\d+)\$/gu), ([, digits]) =>
    Number(digits),
  );
  const event = {
    id: randomUUID(),
    cardId: item.cardId,
    cardVersion: item.cardVersion,
    grade: 4,
    at,
    durationMillis: 4000,
    exercise: {
      family,
      version,
      level,
      seed,
      tries: [String(n - w + 1)],
      hint: false,
      solutionShown: false,
    },
  };
  const [result] = await recordReviews(learner, [event], at);
  return { ...result, cardId: item.cardId };
};

forEachDatabase(({ open }) => {
  test("a note brings its exercise, which is asked like any other", async () => {
    await open();
    const learner = await makeLearner();
    const plan = await planNote(learner.id, { path: PATH, markdown: NOTE });
    expect(plan).toMatchObject({
      counts: { new: 1 },
      problems: [],
      cards: [
        {
          change: "new",
          exercise: true,
          card: { prompt: "How many positions?", label: "Exercise" },
        },
      ],
    });
    await give(learner, NOTE);
    expect(await pass(learner, NOW)).toMatchObject({
      outcome: "stored",
      schedule: { repetition: 1 },
    });
    const { "How many positions?": cardId = "" } = await activeCards(learner);
    expect(await readCard(learner, cardId, NOW)).toMatchObject({
      content: { kind: "made", text: expect.stringMatching(/^title: How many/u) },
      source: { line: 4 },
    });
  });

  test("a plan shows an exercise with drawn numbers, before and after a change", async () => {
    await open();
    const learner = await makeLearner();
    const before = await planNote(learner.id, { path: PATH, markdown: NOTE });
    const [added] = before.cards;
    expect(added?.card.answer).toMatch(/^For example: .*\d.* How many are left\?/u);
    expect(added?.card.answerHtml).not.toContain("{{");
    await give(learner, NOTE);
    const changed = NOTE.replace("How many are left?", "What is left?");
    const after = await planNote(learner.id, { path: PATH, markdown: changed });
    const [reworded] = after.cards;
    expect(reworded?.was?.answer).toBe(added?.card.answer);
    expect(reworded?.card.answer).toMatch(/^For example: .*\d.* What is left\?/u);
  });

  test("an exercise waits until a card of its concept was passed", async () => {
    await open();
    const learner = await makeLearner();
    await give(learner, noteWith(TEXT, "", FENCE));
    expect(await exerciseIn(learner, NOW)).toBeUndefined();
    const { items } = await nextInQueue(learner, NOW);
    await recordReviews(
      learner,
      items.map(({ cardId }) => ({
        id: randomUUID(),
        cardId,
        grade: 4,
        at: NOW,
        durationMillis: 1,
      })),
      NOW,
    );
    expect(await exerciseIn(learner, later(1))).toMatchObject({ state: "new" });
  });

  test("a changed text is a new version of the same card, with its schedule", async () => {
    await open();
    const learner = await makeLearner();
    await give(learner, NOTE);
    const { cardId } = await pass(learner, NOW);
    const changed = NOTE.replace("stride 1. How many are left?", "stride 1. What is left?");
    const plan = await planNote(learner.id, { path: PATH, markdown: changed });
    expect(plan.counts).toMatchObject({ new: 0, gone: 0, reworded: 1 });
    await give(learner, changed);
    const wider = changed.replace("12..60 step 2", "12..80 step 2");
    await give(learner, wider);
    expect(await pass(learner, later(1))).toMatchObject({ cardId, schedule: { repetition: 2 } });
    const { cards } = await exportEverything(learner.id, NOW);
    const versions = cards.find(({ id }) => id === cardId)?.exercises ?? [];
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  test("an exercise that leaves its note is archived, and comes back with its schedule", async () => {
    await open();
    const learner = await makeLearner();
    await give(learner, NOTE);
    const { cardId } = await pass(learner, NOW);
    await give(learner, noteWith(TEXT));
    expect(await exerciseIn(learner, later(1))).toBeUndefined();
    await give(learner, NOTE);
    expect(await pass(learner, later(1))).toMatchObject({ cardId, schedule: { repetition: 2 } });
  });

  test("an import that is undone brings the text before back", async () => {
    await open();
    const learner = await makeLearner();
    await give(learner, NOTE);
    const { cardId } = await pass(learner, NOW);
    const { importId } = await give(learner, NOTE.replace("How many are left?", "And then?"));
    await undo(learner, importId);
    const item = await exerciseIn(learner, later(1));
    expect(item).toMatchObject({
      cardId,
      exercise: { question: expect.stringContaining("How many are left?") },
    });
    const first = await give(learner, noteWith(TEXT));
    await undo(learner, first.importId);
    expect(await pass(learner, later(1))).toMatchObject({ cardId, schedule: { repetition: 2 } });
  });

  test("what 1,000 draws refuse gives no card, and the plan names the line", async () => {
    await open();
    const learner = await makeLearner();
    const few = NOTE.replace("12..60 step 2", "12..14 step 2");
    const plan = await planNote(learner.id, { path: PATH, markdown: few });
    expect(plan.cards).toEqual([]);
    expect(plan.problems).toMatchObject([
      { kind: "exercise-broken", line: 8, found: "8 different questions" },
    ]);
    await give(learner, few);
    expect(await exerciseIn(learner, NOW)).toBeUndefined();
  });

  test("an exercise that is dropped in the plan is not offered again", async () => {
    await open();
    const learner = await makeLearner();
    const plan = await planNote(learner.id, { path: PATH, markdown: NOTE });
    const slot = plan.cards[0]?.slot ?? "";
    await importAll(learner, [{ path: PATH, markdown: NOTE }], {
      lastWords: [{ path: PATH, slot, drop: true }],
    });
    expect(await exerciseIn(learner, NOW)).toBeUndefined();
    const changed = NOTE.replace("What", "And what").replace("12..60", "12..62");
    expect((await planNote(learner.id, { path: PATH, markdown: changed })).counts.new).toBe(0);
  });
});
