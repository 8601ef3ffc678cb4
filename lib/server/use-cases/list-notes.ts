import "server-only";
import { plainText } from "#lib/domain/prose/index.ts";
import { learningDay, type Instant } from "#lib/domain/time/index.ts";
import { database } from "../data/database.ts";
import { selectActiveCards } from "../data/cards.ts";
import { selectStudiedNotes, type NoteSummary } from "../data/notes.ts";
import { selectSchedules } from "../data/schedules.ts";
import { groupBy } from "../group-by.ts";
import { cardState } from "./card-state.ts";
import type { Learner } from "./find-learner.ts";

export interface ListedNote extends NoteSummary {
  readonly cards: number;
  readonly exercises: number;
  readonly due: number;
  readonly fresh: number;
}

/** The notes that the learner studies, with what each holds today. */
export const listNotes = async (learner: Learner, at: Instant): Promise<readonly ListedNote[]> => {
  const client = await database();
  const [notes, cards, schedules] = await Promise.all([
    selectStudiedNotes(client, learner.id),
    selectActiveCards(client, learner.id),
    selectSchedules(client, learner.id),
  ]);
  const day = learningDay(at, learner.zone, learner.dayStart);
  const cardsOfNote = groupBy(cards, (card) => card.noteId);
  return notes.map((note) => {
    const own = cardsOfNote.get(note.id) ?? [];
    const states = own.map((card) => cardState(schedules.get(card.id), false, day).kind);
    return {
      ...note,
      title: plainText(note.title),
      cards: own.filter((card) => card.family === null).length,
      exercises: own.filter((card) => card.family !== null).length,
      due: states.filter((kind) => kind === "due").length,
      fresh: states.filter((kind) => kind === "new").length,
    };
  });
};
