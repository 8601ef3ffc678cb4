import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import type { Database } from "#lib/server/data/database.ts";
import type { CardId } from "#lib/server/data/identifiers.ts";
import { deleteCards, restoreCards } from "#lib/server/use-cases/delete-cards.ts";
import { editCard, keepWording } from "#lib/server/use-cases/edit-card.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { importNote, planNote } from "#lib/server/use-cases/import-note.ts";
import { listCards } from "#lib/server/use-cases/list-cards.ts";
import { mendCard } from "#lib/server/use-cases/mend-card.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { readCard } from "#lib/server/use-cases/read-card.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner } from "./support/learners.ts";

const NOW = Date.UTC(2026, 10, 24, 12) as Instant;
const PATH = "pooling.md";
const noteOf = (effect: string): string =>
  `# Pooling Layers\n\n### Concept) Pooling\n- Prop.)\n  - If the window of a pooling layer grows, then the feature map ${effect}.\n`;

const store = async (learner: Learner, markdown: string): Promise<void> => {
  const { basis } = await planNote(learner.id, { path: PATH, markdown });
  await importNote(learner.id, { path: PATH, markdown, basis }, NOW);
};

const review = (cardId: string, rest: object = {}) => ({
  id: randomUUID(),
  type: "review",
  cardId,
  grade: 4,
  at: NOW,
  durationMillis: 1_000,
  ...rest,
});

/** The first card of the note, and the queue of the day after. */
const studied = async () => {
  const learner = await makeLearner();
  await store(learner, noteOf("shrinks"));
  const { items } = await nextInQueue(learner, NOW);
  const cardId = (items[0]?.cardId ?? "") as CardId;
  const tomorrow = (NOW + 86_400_000) as Instant;
  const item = async () =>
    (await nextInQueue(learner, tomorrow)).items.find((each) => each.cardId === cardId);
  return { learner, cardId, item, tomorrow };
};

const versionsOf = async (database: Database, learner: Learner) =>
  (await database.review.findMany({ where: { userId: learner.id }, orderBy: { at: "asc" } })).map(
    ({ cardVersion }) => cardVersion,
  );

forEachDatabase(({ open }) => {
  test("a review holds the wording that was shown, or else the present one", async () => {
    const database = await open();
    const { learner, cardId, tomorrow } = await studied();
    await recordReviews(learner, [review(cardId)], NOW);
    await store(learner, noteOf("becomes small"));
    await recordReviews(
      learner,
      [review(cardId, { at: NOW + 1, cardVersion: 1 }), review(cardId, { at: NOW + 2 })],
      tomorrow,
    );
    expect(await versionsOf(database, learner)).toEqual([1, 1, 2]);
  });

  test("a reworded card shows old and new once, until a review of it stands", async () => {
    await open();
    const { learner, cardId, item, tomorrow } = await studied();
    await recordReviews(learner, [review(cardId)], NOW);
    expect((await item())?.rewording).toBeNull();
    await store(learner, noteOf("becomes smaller"));
    const reworded = await item();
    expect(reworded).toMatchObject({ cardVersion: 2, memory: { repetition: 1 } });
    expect(JSON.stringify(reworded?.rewording)).toContain("<del>shrinks</del>");
    const seen = review(cardId, { at: tomorrow, cardVersion: 2, grade: 2 });
    await recordReviews(learner, [seen], tomorrow);
    expect((await item())?.rewording).toBeNull();
    const undo = { id: randomUUID(), type: "undo", target: seen.id, at: tomorrow + 1 };
    await recordReviews(learner, [undo], tomorrow);
    expect((await item())?.rewording).not.toBeNull();
  });

  test("a card that was never shown, or that says again what it said, is not called reworded", async () => {
    await open();
    const { learner, cardId, item } = await studied();
    await store(learner, noteOf("becomes smaller"));
    expect((await item())?.rewording).toBeNull();
    await recordReviews(learner, [review(cardId, { cardVersion: 2 })], NOW);
    await store(learner, noteOf("shrinks"));
    await store(learner, noteOf("becomes smaller"));
    expect((await item())?.rewording).toBeNull();
  });

  test("a card is mended in the midst of a review; that the note then moves on is said until it is kept or taken", async () => {
    await open();
    const { learner, cardId, item } = await studied();
    await recordReviews(learner, [review(cardId)], NOW);
    const wording = { kind: "question", prompt: "What shrinks?", answer: "The map." } as const;
    const mended = await mendCard(learner.id, cardId, wording, NOW);
    expect(mended).toMatchObject({
      kind: "mended",
      gone: [],
      cards: [{ cardId, draft: wording, card: { promptText: "What shrinks?", edited: true } }],
    });
    await store(learner, noteOf("becomes smaller"));
    expect(await item()).toMatchObject({ draft: wording, rewording: null });
    const moved = async () => {
      const content = (await readCard(learner, cardId, NOW))?.content;
      return content?.kind === "from-note" ? content.noteWording?.moved : undefined;
    };
    expect(await moved()).toBe(true);
    await keepWording(learner.id, cardId);
    expect(await moved()).toBe(false);
    await store(learner, noteOf("is smaller"));
    expect(await moved()).toBe(true);
    await editCard(learner.id, cardId, wording, NOW);
    expect(await moved()).toBe(false);
  });

  test("a dropped card of one's own note leaves the queue, is not offered again, and comes back with its history", async () => {
    await open();
    const { learner, cardId, item } = await studied();
    await recordReviews(learner, [review(cardId)], NOW);
    expect(await deleteCards((await makeLearner()).id, [cardId], NOW)).toEqual([]);
    expect(await deleteCards(learner.id, [cardId], NOW)).toEqual([cardId]);
    expect(await item()).toBeUndefined();
    const plan = await planNote(learner.id, { path: PATH, markdown: noteOf("shrinks") });
    expect(plan.counts).toMatchObject({ new: 0 });
    const ask = { query: "", show: "dropped", sort: "due", descending: false, page: 1 } as const;
    const { cards, counts } = await listCards(learner, ask, NOW);
    expect(cards.map((card) => [card.cardId, card.state.kind])).toEqual([[cardId, "dropped"]]);
    expect(counts).toMatchObject({ dropped: 1 });
    expect(await restoreCards(learner.id, [cardId])).toBe(1);
    expect(await item()).toMatchObject({ memory: { repetition: 1 } });
  });
});
