import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import { choosePractice } from "#lib/server/use-cases/choose-practice.ts";
import { deleteCards, restoreCards } from "#lib/server/use-cases/delete-cards.ts";
import { exportEverything } from "#lib/server/use-cases/export-everything.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { judgeAnswerOf } from "#lib/server/use-cases/judge-answer.ts";
import { listCards } from "#lib/server/use-cases/list-cards.ts";
import { editExercise, makeExercise } from "#lib/server/use-cases/make-exercise.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { readCard } from "#lib/server/use-cases/read-card.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { seePractice } from "#lib/server/use-cases/see-practice.ts";
import { seeProgress } from "#lib/server/use-cases/see-progress.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner } from "./support/learners.ts";

const NOW = Date.UTC(2026, 10, 24, 12) as Instant;
const later = (days: number): Instant => (NOW + days * 24 * 3_600_000) as Instant;

const SUM = `title: A sum
let a in 11..60
let b in 3..9
ask: What is {{a}} + {{b}}?
answer integer = a + b
wrong "difference" = a - b says "Add, do not subtract."
`;
const PRODUCT = SUM.replace("{{a}} + {{b}}", "{{a}} times {{b}}").replace("= a + b", "= a*b");

const make = async (learner: Learner, text = SUM) => {
  const making = await makeExercise(learner.id, text, NOW);
  if (making.kind !== "made") throw new Error(JSON.stringify(making));
  return making.cardId;
};

const itemOf = async (learner: Learner, at: Instant): Promise<QueueItemAnswer | undefined> =>
  (await nextInQueue(learner, at)).items[0];

const numbersIn = ({ exercise }: QueueItemAnswer): readonly [number, number] => {
  const [a = 0, b = 0] = Array.from(
    exercise?.question.matchAll(/\$(\d+)\$/gu) ?? [],
    ([, digits]) => Number(digits),
  );
  return [a, b];
};

const shown = ({ exercise }: QueueItemAnswer) => {
  if (exercise === undefined) throw new Error("no exercise");
  const { family, version, level, seed } = exercise;
  return { family, version, level, seed };
};

const reviewOf = (item: QueueItemAnswer, tries: readonly string[], at: Instant) => ({
  id: randomUUID(),
  cardId: item.cardId,
  cardVersion: item.cardVersion,
  grade: 5,
  at,
  durationMillis: 4000,
  exercise: { ...shown(item), tries, hint: false, solutionShown: false },
});

forEachDatabase(({ open }) => {
  test("an exercise that a learner makes comes today, judges its answers and is scheduled", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await make(learner);
    const item = await itemOf(learner, NOW);
    if (!item) throw new Error("nothing is due");
    expect(item).toMatchObject({ cardId, kind: "exercise", state: "new", card: { own: true } });
    expect(item.exercise).toMatchObject({ title: "A sum", version: 1 });
    const [a, b] = numbersIn(item);
    const ask = async (tries: readonly string[]) =>
      judgeAnswerOf(learner.id, {
        ...shown(item),
        cardId,
        tries: [...tries],
        hint: false,
        hintSteps: 0,
        giveUp: false,
      });
    const told = await ask([String(a - b)]);
    expect(told).toMatchObject({
      kind: "judged",
      answer: {
        judgement: { correct: false, misconception: "difference" },
        feedbackHtml: expect.stringContaining("Add, do not subtract."),
      },
    });
    expect(told).not.toHaveProperty("answer.judgement.right");
    expect(told).not.toHaveProperty("answer.explanation");
    const [result] = await recordReviews(
      learner,
      [reviewOf(item, [String(a - b), String(a + b)], NOW)],
      NOW,
    );
    // A grade above what two tries earn is lowered.
    expect(result).toMatchObject({ outcome: "stored", schedule: { repetition: 0 } });
  });

  test("the numbers are new at each showing", async () => {
    await open();
    const learner = await makeLearner();
    await make(learner);
    const asked = new Set<string>();
    for (const day of [0, 1, 7, 30, 120]) {
      const item = await itemOf(learner, later(day));
      if (!item) throw new Error(`nothing is due after ${day} days`);
      const [a, b] = numbersIn(item);
      asked.add(item.exercise?.question ?? "");
      const at = later(day);
      const [result] = await recordReviews(learner, [reviewOf(item, [String(a + b)], at)], at);
      expect(result?.outcome).toBe("stored");
    }
    expect(asked.size).toBe(5);
  });

  test("an edit is a new version; what was shown before is judged by its own text", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await make(learner);
    const item = await itemOf(learner, NOW);
    if (!item) throw new Error("nothing is due");
    expect(await editExercise(learner.id, cardId, PRODUCT, NOW)).toEqual({ kind: "edited" });
    const [a, b] = numbersIn(item);
    const [result] = await recordReviews(learner, [reviewOf(item, [String(a + b)], NOW)], NOW);
    expect(result).toMatchObject({ outcome: "stored", schedule: { repetition: 1 } });
    const next = await itemOf(learner, later(1));
    if (!next) throw new Error("nothing is due");
    expect(next).toMatchObject({ cardVersion: 2, exercise: { version: 2 } });
    const [c, d] = numbersIn(next);
    const [second] = await recordReviews(
      learner,
      [reviewOf(next, [String(c * d)], later(1))],
      later(1),
    );
    expect(second).toMatchObject({ outcome: "stored", schedule: { repetition: 2 } });
  });

  test("the same text again is no new version", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await make(learner);
    await editExercise(learner.id, cardId, SUM, NOW);
    expect(await itemOf(learner, NOW)).toMatchObject({ cardVersion: 1 });
  });

  test("two edits at once are two versions, and the later one is asked", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await make(learner);
    const texts = [PRODUCT, SUM.replace("A sum", "Two added"), SUM.replace("A sum", "Three")];
    const edits = await Promise.all(
      texts.map((text) => editExercise(learner.id, cardId, text, NOW)),
    );
    expect(edits).toEqual(texts.map(() => ({ kind: "edited" })));
    const { cards } = await exportEverything(learner.id, NOW);
    const versions = cards.find(({ id }) => id === cardId)?.exercises ?? [];
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    const item = await itemOf(learner, NOW);
    expect(item).toMatchObject({ cardVersion: 4, exercise: { version: 4 } });
    expect(versions.at(-1)?.text).toContain(item?.exercise?.title);
  });

  test("what another tab saved meanwhile is not written over unseen", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await make(learner);
    const mine = SUM.replace("A sum", "My sum");
    expect(await editExercise(learner.id, cardId, PRODUCT, NOW, SUM)).toEqual({ kind: "edited" });
    expect(await editExercise(learner.id, cardId, mine, NOW, SUM)).toEqual({
      kind: "changed",
      now: PRODUCT,
    });
    expect(await itemOf(learner, NOW)).toMatchObject({ cardVersion: 2 });
    // Whoever has seen it may say so; what stands there already is no conflict.
    expect(await editExercise(learner.id, cardId, mine, NOW, PRODUCT)).toEqual({ kind: "edited" });
    expect(await editExercise(learner.id, cardId, mine, NOW, SUM)).toEqual({ kind: "edited" });
    expect(await itemOf(learner, NOW)).toMatchObject({ cardVersion: 3 });
  });

  test("a text of line ends and signs from elsewhere is kept as it can be read again", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await make(
      learner,
      SUM.replaceAll("\n", "\r\n").replace("A sum", "⟨Σ⟩ <b>sum</b> 和"),
    );
    expect(await itemOf(learner, NOW)).toMatchObject({ exercise: { title: "⟨Σ⟩ <b>sum</b> 和" } });
    const card = await readCard(learner, cardId, NOW);
    const text = card?.content.kind === "made" ? card.content.text : "";
    expect(await editExercise(learner.id, cardId, text, NOW)).toEqual({ kind: "edited" });
    expect(await itemOf(learner, NOW)).toMatchObject({ cardVersion: 1 });
  });

  test("what 1,000 draws refuse is not kept", async () => {
    await open();
    const learner = await makeLearner();
    const few = SUM.replace("11..60", "11..12").replace("3..9", "3..4");
    expect(await makeExercise(learner.id, few, NOW)).toMatchObject({
      kind: "refused",
      problems: [{ line: 4, words: expect.stringContaining("Only 4 different questions.") }],
    });
    expect(await makeExercise(learner.id, SUM.replace("a - b", "a^9999^9"), NOW)).toMatchObject({
      kind: "refused",
      problems: [{ line: 6, words: expect.stringContaining("A value above 10^15") }],
    });
    const cardId = await make(learner);
    expect(await editExercise(learner.id, cardId, few, NOW)).toMatchObject({ kind: "refused" });
    expect(await itemOf(learner, NOW)).toMatchObject({ cardVersion: 1 });
  });

  test("it is read, listed, exported, deleted and brought back like any card", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await make(learner);
    expect(await readCard(learner, cardId, NOW)).toMatchObject({
      content: { kind: "made", title: "A sum", text: SUM, deletable: true },
      source: null,
    });
    const list = async (query: string, show: "all" | "exercises" | "dropped" = "all") =>
      (await listCards(learner, { query, show, sort: "due", descending: false, page: 1 }, NOW))
        .cards;
    expect(await list("what is", "exercises")).toMatchObject([{ cardId, kind: "exercise" }]);
    const { cards } = await exportEverything(learner.id, NOW);
    expect(cards).toMatchObject([{ id: cardId, exercises: [{ version: 1, text: SUM }] }]);
    expect(await deleteCards(learner.id, [cardId], NOW)).toEqual([cardId]);
    expect(await itemOf(learner, NOW)).toBeUndefined();
    expect(await list("", "dropped")).toMatchObject([{ cardId }]);
    expect(await restoreCards(learner.id, [cardId])).toBe(1);
    expect(await itemOf(learner, NOW)).toMatchObject({ cardId });
  });

  test("it is practised apart from the schedule, and its mistakes stand on the progress page", async () => {
    await open();
    const learner = await makeLearner();
    await make(learner);
    const item = await itemOf(learner, NOW);
    const family = item?.exercise?.family ?? "";
    const round = await choosePractice(
      learner,
      { kind: "families", families: [family] },
      NOW,
      [1, 2, 3],
    );
    expect(round).toMatchObject({ title: "A sum", families: [{ family, section: "" }] });
    const { version = 1, level = 1, seed = 0, question = "" } = round?.first ?? {};
    const [a = 0, b = 0] = Array.from(question.matchAll(/\$(\d+)\$/gu), ([, digits]) =>
      Number(digits),
    );
    const practised = {
      ...(item && reviewOf(item, [String(a - b)], NOW)),
      cardId: null,
      purpose: "practice",
      exercise: {
        family,
        version,
        level,
        seed,
        tries: [String(a - b)],
        hint: false,
        solutionShown: true,
      },
    };
    expect((await recordReviews(learner, [practised], NOW))[0]?.outcome).toBe("stored");
    expect(await itemOf(learner, NOW)).toMatchObject({ state: "new" });
    const offer = await seePractice(learner, NOW);
    expect(offer.own).toMatchObject([{ family, title: "A sum", soFar: { total: 1, right: 0 } }]);
    expect(offer.weak).toMatchObject([
      { family, title: "A sum", section: "", mistake: { times: 1 } },
    ]);
    for (const kind of ["own", "weak"] as const)
      expect(await choosePractice(learner, { kind }, NOW, [4, 5])).toMatchObject({
        families: [{ family }],
      });
    const { exercises } = await seeProgress(learner, NOW);
    expect(exercises).toMatchObject([
      {
        family,
        title: "A sum",
        total: 1,
        right: 0,
        slips: [
          { misconception: "difference", feedbackHtml: expect.stringContaining("Add, do not") },
        ],
      },
    ]);
  });

  test("one that was deleted is no weak spot and is not offered for practice", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await make(learner);
    const item = await itemOf(learner, NOW);
    if (!item) throw new Error("nothing is due");
    await recordReviews(learner, [reviewOf(item, ["0", "0"], NOW)], NOW);
    expect((await seePractice(learner, NOW)).weak).toHaveLength(1);
    await deleteCards(learner.id, [cardId], NOW);
    expect(await seePractice(learner, NOW)).toMatchObject({ weak: [], own: [] });
    expect(await choosePractice(learner, { kind: "own" }, NOW, [1])).toBeNull();
  });

  test("there is no other version, level or seed than was shown, and no family by half a name", async () => {
    await open();
    const learner = await makeLearner();
    const cardId = await make(learner);
    const item = await itemOf(learner, NOW);
    if (!item) throw new Error("nothing is due");
    const key = shown(item);
    for (const wrong of [
      { version: 2 },
      { version: 0 },
      { level: 2 },
      { seed: -1 },
      { seed: 2 ** 32 },
      { family: "made." },
      { family: "made.%" },
      { family: `${key.family}' OR '1'='1` },
      { family: key.family.toUpperCase() },
      { family: "made.__proto__" },
    ]) {
      const exercise = { ...reviewOf(item, ["1"], NOW).exercise, ...wrong };
      const event = { ...reviewOf(item, ["1"], NOW), exercise };
      const [result] = await recordReviews(learner, [event], NOW);
      expect(result?.outcome, JSON.stringify(wrong)).toBe("refused");
      const asked = { ...key, ...wrong, cardId, tries: ["1"], hint: true, giveUp: true };
      expect(
        await judgeAnswerOf(learner.id, { ...asked, hintSteps: 0 }),
        JSON.stringify(wrong),
      ).toMatchObject({ kind: "refused" });
    }
    expect(await itemOf(learner, NOW)).toMatchObject({ state: "new" });
  });

  test("nobody else reads, edits, answers or deletes it", async () => {
    await open();
    const [learner, stranger] = [await makeLearner(), await makeLearner()];
    const cardId = await make(learner);
    const item = await itemOf(learner, NOW);
    if (!item) throw new Error("nothing is due");
    expect(await readCard(stranger, cardId, NOW)).toBeNull();
    expect(await editExercise(stranger.id, cardId, PRODUCT, NOW)).toEqual({ kind: "no-card" });
    expect(await deleteCards(stranger.id, [cardId], NOW)).toEqual([]);
    const asked = { ...shown(item), cardId, tries: ["1"], hint: true, hintSteps: 5, giveUp: true };
    expect(await judgeAnswerOf(stranger.id, asked)).toMatchObject({ kind: "refused" });
    const [result] = await recordReviews(stranger, [reviewOf(item, ["1"], NOW)], NOW);
    expect(result?.outcome).toBe("refused");
    const practice = { ...reviewOf(item, ["1"], NOW), cardId: null, purpose: "practice" };
    expect((await recordReviews(stranger, [practice], NOW))[0]?.outcome).toBe("refused");
    const wish = { kind: "families", families: [item.exercise?.family ?? ""] } as const;
    expect(await choosePractice(stranger, wish, NOW, [1])).toBeNull();
    expect((await seePractice(stranger, NOW)).own).toEqual([]);
  });
});
