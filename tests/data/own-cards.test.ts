import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import { addCard } from "#lib/server/use-cases/add-card.ts";
import type { CardDraft } from "#lib/server/use-cases/card-draft.ts";
import { comingToday } from "#lib/server/use-cases/coming-today.ts";
import { deleteCards, restoreCards } from "#lib/server/use-cases/delete-cards.ts";
import { editCard, resetWording } from "#lib/server/use-cases/edit-card.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { importNote, planNote } from "#lib/server/use-cases/import-note.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner } from "./support/learners.ts";

const NOW = Date.UTC(2026, 10, 24, 12) as Instant;
const TOMORROW = (NOW + 24 * 3_600_000) as Instant;

const add = async (learner: Learner, draft: CardDraft) => {
  const added = await addCard(learner.id, draft, NOW);
  if (added.kind === "refused") throw new Error(JSON.stringify(added.problems));
  return added.cardIds;
};
const addQuestion = async (learner: Learner) => {
  const [cardId] = await add(learner, { kind: "question", prompt: "Why?", answer: "Because." });
  if (cardId === undefined) throw new Error("No card was added");
  return cardId;
};
const cloze = (text: string): CardDraft => ({ kind: "cloze", text });

const pass = (learner: Learner, cardId: string) =>
  recordReviews(learner, [{ id: randomUUID(), cardId, grade: 4, at: NOW, durationMillis: 1 }], NOW);

const itemsOn = async (learner: Learner, at: Instant) => (await nextInQueue(learner, at)).items;
const sideOf = (html: string): string => html.replace(/<[^>]+>/g, "").trim();

/** The answers of a text's cards by card, whatever day they come on. */
const answersOf = async (learner: Learner, cardIds: readonly string[]) => {
  const days = await nextInQueue(learner, NOW, { days: 5 });
  const items = [...days.items, ...(days.days ?? []).flatMap((day) => day.items)];
  const answers = new Map(items.map((item) => [item.cardId, sideOf(item.card.answerHtml)]));
  return cardIds.map((cardId) => answers.get(cardId));
};

forEachDatabase(({ open }) => {
  test("a question that a learner adds comes today as new", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await addQuestion(learner);
    const [item] = await itemsOn(learner, NOW);
    expect(item).toMatchObject({ cardId, state: "new", card: { own: true, promptText: "Why?" } });
    expect(await comingToday(learner, [cardId], NOW)).toBe(1);
  });

  test("a text with hidden parts gives a card for each, and siblings come on different days", async () => {
    await open();
    const learner = await makeLearner();
    const cardIds = await add(learner, cloze("The ==gradient== points {{uphill}}."));
    expect(cardIds).toHaveLength(2);
    expect(await answersOf(learner, cardIds)).toEqual(["gradient", "uphill"]);
    expect(await comingToday(learner, cardIds, NOW)).toBe(1);
  });

  test("a draft with a problem stores nothing and names the line", async () => {
    await open();
    const learner = await makeLearner();
    const refused = await addCard(learner.id, cloze("One line\nand ==no end"), NOW);
    expect(refused).toMatchObject({ kind: "refused", problems: [{ field: "text", line: 2 }] });
    expect(await itemsOn(learner, NOW)).toEqual([]);
  });

  test("an edit changes the words and keeps the schedule", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await addQuestion(learner);
    await pass(learner, cardId);
    const draft: CardDraft = { kind: "question", prompt: "Why so?", answer: "Since." };
    expect(await editCard(learner.id, cardId, draft, NOW)).toEqual({ kind: "edited" });
    const [item] = await itemsOn(learner, TOMORROW);
    expect(item).toMatchObject({
      cardId,
      cardVersion: 2,
      state: "due",
      memory: { repetition: 1, intervalDays: 1 },
      card: { promptText: "Why so?" },
    });
  });

  test("what another tab saved meanwhile is not written over unseen", async () => {
    await open();
    const learner = await makeLearner();
    const [first, second] = await add(learner, cloze("==a== and ==b=="));
    if (!first || !second) throw new Error("Two cards were expected");
    const [before, theirs] = [cloze("==a== and ==b=="), cloze("==A== and ==b==")];
    const mine = cloze("==a== and ==B==");
    expect(await editCard(learner.id, first, theirs, NOW, before)).toEqual({ kind: "edited" });
    const changed = { kind: "changed", now: theirs };
    expect(await editCard(learner.id, second, mine, NOW, before)).toEqual(changed);
    expect(await answersOf(learner, [first, second])).toEqual(["A", "b"]);
    expect(await editCard(learner.id, second, mine, NOW, theirs)).toEqual({ kind: "edited" });
    expect(await answersOf(learner, [first, second])).toEqual(["a", "B"]);
  });

  test("each hidden part keeps its card when the text is edited, also after parts were added", async () => {
    await open();
    const learner = await makeLearner();
    const [first, second] = await add(learner, cloze("==a== and ==b=="));
    if (!first || !second) throw new Error("Two cards were expected");
    await editCard(learner.id, first, cloze("==A== and ==B== and ==C== and ==D=="), NOW);
    await editCard(learner.id, second, cloze("now ==A1== and ==B1== and ==C1== and ==D1=="), NOW);
    const days = await nextInQueue(learner, NOW, { days: 5 });
    const items = [...days.items, ...(days.days ?? []).flatMap((day) => day.items)];
    expect(items.map((item) => sideOf(item.card.answerHtml))).toEqual(["A1", "B1", "C1", "D1"]);
    expect(items.map((item) => item.cardId).slice(0, 2)).toEqual([first, second]);
  });

  test("a part less loses its card; hidden again, it comes back with its history", async () => {
    await open();
    const learner = await makeLearner();
    const [first, second] = await add(learner, cloze("==a== and ==b=="));
    if (!first || !second) throw new Error("Two cards were expected");
    await pass(learner, second);
    await editCard(learner.id, first, cloze("==a== and b"), NOW);
    expect((await itemsOn(learner, TOMORROW)).map((item) => item.cardId)).toEqual([first]);
    await editCard(learner.id, first, cloze("==a== and ==b=="), NOW);
    const back = (await itemsOn(learner, TOMORROW)).find((item) => item.cardId === second);
    expect(back).toMatchObject({ state: "due", memory: { repetition: 1 } });
  });

  test("two texts of the same words stay two texts", async () => {
    await open();
    const learner = await makeLearner();
    const [one] = await add(learner, cloze("==same== words"));
    const [other] = await add(learner, cloze("==same== words"));
    if (!one || !other) throw new Error("Two cards were expected");
    await editCard(learner.id, one, cloze("==changed== words"), NOW);
    expect(await answersOf(learner, [one, other])).toEqual(["changed", "same"]);
  });

  test("a card stays of the kind that it was written as", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await addQuestion(learner);
    expect(await editCard(learner.id, cardId, cloze("==no=="), NOW)).toEqual({ kind: "no-card" });
  });

  test("a deleted card is gone from the queue and comes back with its schedule", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await addQuestion(learner);
    await pass(learner, cardId);
    expect(await deleteCards(learner.id, [cardId], NOW)).toEqual([cardId]);
    expect(await itemsOn(learner, TOMORROW)).toEqual([]);
    expect(await restoreCards(learner.id, [cardId])).toBe(1);
    expect(await itemsOn(learner, TOMORROW)).toMatchObject([{ cardId, state: "due" }]);
  });

  test("another learner can neither edit, delete nor restore a card", async () => {
    await open();
    const [learner, other] = [await makeLearner(), await makeLearner()];
    const cardId = await addQuestion(learner);
    const draft: CardDraft = { kind: "question", prompt: "Mine?", answer: "Mine." };
    expect(await editCard(other.id, cardId, draft, NOW)).toEqual({ kind: "no-card" });
    expect(await deleteCards(other.id, [cardId], NOW)).toEqual([]);
    expect(await itemsOn(learner, NOW)).toMatchObject([{ card: { promptText: "Why?" } }]);
    await deleteCards(learner.id, [cardId], NOW);
    expect(await restoreCards(other.id, [cardId])).toBe(0);
    expect(await itemsOn(learner, NOW)).toEqual([]);
  });

  test("one's own wording of a note's card survives an import, and can be taken back", async () => {
    await open();
    const learner = await makeLearner();
    const path = "pooling.md";
    const store = async (markdown: string) => {
      const { basis } = await planNote(learner.id, { path, markdown });
      await importNote(learner.id, { path, markdown, basis }, NOW);
    };
    const line = "  - Pooling is a reduction of a feature map to fewer positions.";
    const note = `# Pooling Layers\n\n### Concept) Pooling\n- Def.)\n${line}\n`;
    await store(note);
    const [card] = await itemsOn(learner, NOW);
    if (!card) throw new Error("The note gave no card");
    const draft: CardDraft = { kind: "question", prompt: "My words?", answer: "Mine." };
    expect(await editCard(learner.id, card.cardId as never, draft, NOW)).toEqual({
      kind: "edited",
    });
    await store(note.replace("fewer positions", "fewer places"));
    expect(await itemsOn(learner, NOW)).toMatchObject([
      { cardId: card.cardId, card: { promptText: "My words?", edited: true } },
    ]);
    await resetWording(learner.id, card.cardId as never);
    const [reset] = await itemsOn(learner, NOW);
    expect(reset?.card.edited).toBe(false);
    expect(`${reset?.card.promptText} ${reset?.card.answerHtml}`).toContain("fewer places");
    expect(await deleteCards(learner.id, [card.cardId], NOW)).toEqual([card.cardId]);
  });
});
