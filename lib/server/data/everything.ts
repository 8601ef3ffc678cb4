import "server-only";
import type { LearnerId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";

/** The decks that the learner studies, their own and the built-in one. */
const studiedDecks = (learnerId: LearnerId) => ({ enrolments: { some: { userId: learnerId } } });

const selectDecks = async (transaction: Transaction, learnerId: LearnerId) => {
  const enrolments = await transaction.enrolment.findMany({
    where: { userId: learnerId },
    include: { deck: true },
    orderBy: [{ enrolledAt: "asc" }, { deckId: "asc" }],
  });
  return enrolments.map(({ enrolledAt, newPerDay, reviewsPerDay, deck: { ownerId, ...deck } }) => ({
    ...deck,
    builtIn: ownerId === null,
    enrolledAt,
    newPerDay,
    reviewsPerDay,
  }));
};

/** Notes with every text they ever had, oldest first, and what they build on; removed ones too. */
const selectNotes = (transaction: Transaction, learnerId: LearnerId) =>
  transaction.note.findMany({
    where: { deck: studiedDecks(learnerId) },
    omit: { markdown: true, hash: true },
    include: {
      versions: { orderBy: { version: "asc" }, omit: { noteId: true } },
      links: { orderBy: { position: "asc" }, omit: { noteId: true } },
    },
    orderBy: [{ deckId: "asc" }, { path: "asc" }],
  });

/** Archived and deleted cards too: the log speaks of them. */
const selectCards = async (transaction: Transaction, learnerId: LearnerId) => {
  const rows = await transaction.card.findMany({
    where: { deck: studiedDecks(learnerId) },
    include: {
      wordings: { orderBy: { version: "asc" }, omit: { cardId: true } },
      exercises: { orderBy: { version: "asc" }, omit: { cardId: true } },
    },
    orderBy: [{ deckId: "asc" }, { noteId: "asc" }, { position: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...row, context: JSON.parse(row.context) as unknown }));
};

const selectEdits = (transaction: Transaction, learnerId: LearnerId) =>
  transaction.cardEdit.findMany({
    where: { userId: learnerId },
    omit: { userId: true },
    orderBy: { cardId: "asc" },
  });

const selectImports = (transaction: Transaction, learnerId: LearnerId) =>
  transaction.import.findMany({
    where: { deck: { ownerId: learnerId } },
    include: {
      notes: { orderBy: { noteId: "asc" }, omit: { importId: true } },
      pictures: { orderBy: { path: "asc" }, omit: { importId: true, deckId: true } },
    },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });

/** Bytes as base64, which JSON can hold. */
const selectPictures = async (transaction: Transaction, learnerId: LearnerId) => {
  const rows = await transaction.picture.findMany({
    where: { deck: studiedDecks(learnerId) },
    include: { paths: { orderBy: { path: "asc" }, select: { path: true } } },
    orderBy: [{ deckId: "asc" }, { hash: "asc" }],
  });
  return rows.map(({ bytes, paths, ...row }) => ({
    ...row,
    paths: paths.map(({ path }) => path),
    base64: Buffer.from(bytes).toString("base64"),
  }));
};

/** Content that a learner studies, as rows of their own words: for taking everything away. */
export const selectAllContent = async (transaction: Transaction, learnerId: LearnerId) => ({
  decks: await selectDecks(transaction, learnerId),
  notes: await selectNotes(transaction, learnerId),
  cards: await selectCards(transaction, learnerId),
  edits: await selectEdits(transaction, learnerId),
  imports: await selectImports(transaction, learnerId),
  pictures: await selectPictures(transaction, learnerId),
});
