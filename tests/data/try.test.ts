import { describe, expect, test } from "vitest";
import { solution } from "#lib/domain/exercises/index.ts";
import { insertCards } from "#lib/server/data/cards.ts";
import type { Database } from "#lib/server/data/database.ts";
import { BUILT_IN_DECK } from "#lib/server/data/decks.ts";
import { newCardId, newNoteId } from "#lib/server/data/identifiers.ts";
import { insertNote } from "#lib/server/data/notes.ts";
import { drawExerciseToTry, judgeTry } from "#lib/server/use-cases/try-exercise.ts";
import { findCardToTry } from "#lib/server/use-cases/try-without-account.ts";
import { CARD, mira, NOW, studies, withBuiltInDeck } from "./support/accounts.ts";
import { forEachDatabase } from "./support/for-each-database.ts";

const SEED = 12;
const right = solution({ family: "step-raises-cost-diagonal", level: 1, seed: SEED }).answer;
const [verdict = "", number = ""] = right.split("; ");

/** A built-in note whose cards have these two sides, in this order. */
const builtInNote = async (
  database: Database,
  sides: readonly (readonly [prompt: string, answer: string])[],
): Promise<void> => {
  const note = {
    id: newNoteId(),
    deckId: BUILT_IN_DECK,
    path: "8.2.md",
    title: "8.2",
    number: "8.2",
  };
  await insertNote(database, { ...note, markdown: "# 8.2", hash: "h", importedAt: new Date(NOW) });
  await insertCards(
    database,
    sides.map(([prompt, answer], position) => ({
      ...CARD,
      id: newCardId(),
      deckId: BUILT_IN_DECK,
      noteId: note.id,
      prompt,
      answer,
      position,
    })),
  );
};

forEachDatabase(({ open }) => {
  describe("the card for somebody without an account", () => {
    test("is chosen by its content: a short question whose answer is a formula", async () => {
      const database = await withBuiltInDeck(open);
      await builtInNote(database, [
        ["Which of these?", "This one."],
        ["What is the ratio?", "$a/b$"],
        [`What is ${"very ".repeat(80)} long?`, "$c$"],
      ]);
      expect((await findCardToTry())?.promptText).toBe("What is the ratio?");
    });

    test("is any card where none is of that kind", async () => {
      const database = await withBuiltInDeck(open);
      await builtInNote(database, [["A long statement. ".repeat(30), "Yes."]]);
      expect(await findCardToTry()).not.toBeNull();
    });

    test("is none without a built-in note, and never a learner's own", async () => {
      const database = await withBuiltInDeck(open);
      await studies(database, await mira());
      expect(await findCardToTry()).toBeNull();
    });
  });
});

describe("the exercise for somebody without an account", () => {
  test("holds no answer before a try", () => {
    expect(JSON.stringify(drawExerciseToTry(SEED))).not.toContain(number);
  });

  test("takes any number for a seed", () => {
    expect(drawExerciseToTry(Date.now()).seed).toBeLessThan(2 ** 32);
    expect(drawExerciseToTry(-1.5).seed).toBe(1);
  });

  test("is judged, and explained once it is right", () => {
    const outcome = judgeTry({ version: 1, seed: SEED, tries: [right], giveUp: false });
    expect(outcome).toMatchObject({
      kind: "judged",
      answer: { judgement: { correct: true }, next: "none" },
    });
    expect(outcome.kind === "judged" && outcome.answer.explanation?.steps.length).toBeGreaterThan(
      3,
    );
  });

  test.each([[["abc"]], [[`${verdict};`]]])(
    "tells nothing to somebody who gives up after %j",
    (tries) => {
      const outcome = judgeTry({ version: 1, seed: SEED, tries, giveUp: true });
      expect(JSON.stringify(outcome)).not.toContain(number);
    },
  );

  test("tells why to somebody who gives up after a try", () => {
    const outcome = judgeTry({ version: 1, seed: SEED, tries: [`${verdict}; 1000`], giveUp: true });
    expect(outcome).toMatchObject({ kind: "judged", answer: { explanation: { answer: right } } });
  });

  test("of a version that does not exist is refused", () => {
    expect(judgeTry({ version: 99, seed: SEED, tries: ["x"], giveUp: false }).kind).toBe("refused");
  });
});
