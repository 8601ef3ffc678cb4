import "server-only";
import type { LearnerId, NoteId } from "./identifiers.ts";
import type { Transaction } from "./database.ts";

/** How many text cards of a note there are, and how many of them the learner has learned: reviewed and not forgotten. */
export interface NoteProgress {
  readonly cards: number;
  readonly learned: number;
}

/** Of notes that the learner studies; a note without cards is left out. */
export const countLearned = async (
  transaction: Transaction,
  learnerId: LearnerId,
  noteIds: readonly NoteId[],
): Promise<ReadonlyMap<NoteId, NoteProgress>> => {
  const rows = await transaction.card.findMany({
    where: {
      noteId: { in: [...noteIds] },
      family: null,
      archivedAt: null,
      deletedAt: null,
      deck: { enrolments: { some: { userId: learnerId } } },
    },
    select: {
      noteId: true,
      schedules: { where: { userId: learnerId, dueOn: { not: null } }, select: { cardId: true } },
    },
  });
  const progress = new Map<NoteId, NoteProgress>();
  for (const { noteId, schedules } of rows) {
    const { cards, learned } = progress.get(noteId as NoteId) ?? { cards: 0, learned: 0 };
    const known = schedules.length > 0 ? 1 : 0;
    progress.set(noteId as NoteId, { cards: cards + 1, learned: learned + known });
  }
  return progress;
};
