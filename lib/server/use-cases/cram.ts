import "server-only";
import { arrangeCram } from "#lib/domain/scheduling/index.ts";
import { learningDay, type Instant } from "#lib/domain/time/index.ts";
import { plainText } from "#lib/domain/prose/index.ts";
import { database } from "../data/database.ts";
import { selectStudiedNotes } from "../data/notes.ts";
import type { Learner } from "./find-learner.ts";
import { answerItems } from "./answer-items.ts";
import { nextInQueue, type QueueAnswer } from "./next-in-queue.ts";
import { sectionKeyOf } from "./study-card-places.ts";
import { selectStudyCards, type StudyCard } from "./study-cards.ts";

/** The cards to go through: those of a note or of one of its sections, or those of no note. */
export interface CramWish {
  readonly noteId: string | null;
  /** Number of the section, or its name where it has none; null for the whole note. */
  readonly section: string | null;
}

export interface CramSection {
  readonly section: string;
  /** "8.2.1 Ill-Conditioning". */
  readonly title: string;
  readonly cards: number;
}

export interface CramNote {
  readonly noteId: string | null;
  readonly title: string;
  readonly cards: number;
  readonly sections: readonly CramSection[];
}

/** A sitting whose answers change no date. */
export interface Cram {
  readonly title: string;
  readonly queue: QueueAnswer;
}

const OWN_TITLE = "Your own cards";
/** A page holds no more; of the rest others come on another day. */
const MOST_CARDS = 400;

const sectionOf = ({ place }: StudyCard): string => place.sectionNumber ?? place.sectionName ?? "";

const titleOf = ({ place: { sectionNumber, sectionName } }: StudyCard): string =>
  [sectionNumber, sectionName === null ? null : plainText(sectionName)]
    .filter((part) => part !== null)
    .join(" ");

const textCards = async (learner: Learner, at: Instant) => {
  const client = await database();
  const day = learningDay(at, learner.zone, learner.dayStart);
  const cards = await selectStudyCards(client, learner.id, day);
  return { client, day, cards: arrangeCram(cards, day) };
};

const sectionsOf = (cards: readonly StudyCard[]): readonly CramSection[] => {
  const sections = new Map<string, CramSection>();
  const inOrder = cards.toSorted((one, other) => one.sectionOrder - other.sectionOrder);
  for (const card of inOrder) {
    const section = sectionOf(card);
    const known = sections.get(section);
    sections.set(section, { section, title: titleOf(card), cards: (known?.cards ?? 0) + 1 });
  }
  return [...sections.values()];
};

/** What can be gone through: every note that has cards, with its sections, and the learner's own cards. */
export const cramChoices = async (learner: Learner, at: Instant): Promise<readonly CramNote[]> => {
  const { client, cards } = await textCards(learner, at);
  const notes = await selectStudiedNotes(client, learner.id);
  const own = cards.filter(({ place }) => place.noteId === null);
  return [
    ...notes.flatMap(({ id, title }): readonly CramNote[] => {
      const ofNote = cards.filter(({ place }) => place.noteId === id);
      return ofNote.length === 0
        ? []
        : [
            {
              noteId: id,
              title: plainText(title),
              cards: ofNote.length,
              sections: sectionsOf(ofNote),
            },
          ];
    }),
    ...(own.length === 0
      ? []
      : [{ noteId: null, title: OWN_TITLE, cards: own.length, sections: [] }]),
  ];
};

/** The cards in an order of the day's own, without dates to tell: none changes. Null where there are none. */
export const startCram = async (
  learner: Learner,
  { noteId, section }: CramWish,
  at: Instant,
): Promise<Cram | null> => {
  const { client, day, cards } = await textCards(learner, at);
  const chosen = cards.filter(
    (card) =>
      card.place.noteId === noteId &&
      (section === null || sectionKeyOf(card.place) === `${noteId ?? ""} ${section}`),
  );
  const [first] = chosen;
  if (first === undefined) return null;
  const queue = await nextInQueue(learner, at, { limit: 0 });
  const shown = chosen.slice(0, MOST_CARDS).map((card) => ({
    card,
    cardId: card.cardId,
    kind: card.kind,
    state: card.memory.kind === "new" ? ("new" as const) : ("due" as const),
    dueOn: card.memory.kind === "new" ? null : card.memory.dueOn,
  }));
  const items = (await answerItems(client, learner, shown, day)).map((item) => ({
    ...item,
    grades: null,
    rewording: null,
    gradesByChoice: null,
  }));
  const note = (await selectStudiedNotes(client, learner.id)).find(({ id }) => id === noteId);
  const title = noteId === null ? OWN_TITLE : section === null ? note?.title : titleOf(first);
  return { title: plainText(title ?? ""), queue: { ...queue, items } };
};
