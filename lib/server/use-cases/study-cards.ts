import "server-only";
import { families, isMadeFamily, stageOf } from "#lib/domain/exercises/index.ts";
import type { StudiedCard } from "#lib/domain/progress/index.ts";
import type { QueueCard } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/index.ts";
import {
  selectActivePlaces,
  selectCardPlaces,
  selectTextsBeside,
  type CardPlace,
} from "../data/card-places.ts";
import type { Transaction } from "../data/database.ts";
import type { CardId, LearnerId } from "../data/identifiers.ts";
import { selectNoteLinks } from "../data/note-links.ts";
import { selectStudiedNotes } from "../data/notes.ts";
import { selectSchedulesBy } from "../data/queue-schedules.ts";
import { selectCardsPassedBefore, selectSchedules, type Schedule } from "../data/schedules.ts";
import { familiesFor } from "./families-for.ts";
import {
  blockOf,
  conceptOf,
  noteOrderFrom,
  noteOrderOf,
  sectionKeyOf,
  sectionOrders,
} from "./study-card-places.ts";

/** A card with its place and its state: what the queue arranges. */
export interface StudyCard extends QueueCard {
  readonly place: CardPlace;
}

type Schedules = ReadonlyMap<CardId, Schedule>;

const UNTOUCHED: Schedule = {
  memory: { kind: "new" },
  introducedOn: null,
  repeatOpenOn: null,
  availability: { suspended: false, buriedUntil: null },
  leech: false,
};

/** Concepts with text cards, and those of them of which one was passed before today. */
interface Concepts {
  readonly withTexts: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
}

/** Only where a text card of its concept was passed before `today`, a new exercise is opened. */
const conceptsBeside = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cards: readonly CardPlace[],
  schedules: Schedules,
  today: LocalDate,
): Promise<Concepts> => {
  const waiting = cards.filter(
    (card) => card.family !== null && (schedules.get(card.id) ?? UNTOUCHED).memory.kind === "new",
  );
  const asked = new Set(waiting.map(conceptOf));
  const beside = await selectTextsBeside(transaction, learnerId, waiting);
  const texts = beside.filter((card) => asked.has(conceptOf(card)));
  const passed = await selectCardsPassedBefore(
    transaction,
    learnerId,
    texts.map(({ id }) => id),
    today,
  );
  return {
    withTexts: new Set(texts.map(conceptOf)),
    passed: new Set(texts.filter(({ id }) => passed.has(id)).map(conceptOf)),
  };
};

/** An exercise of one's own is there to be asked, unless it stands with cards of its concept. */
const waitsForNothing = (card: CardPlace, withTexts: ReadonlySet<string>): boolean =>
  isMadeFamily(card.family ?? "") && (card.noteId === null || !withTexts.has(conceptOf(card)));

/** What learners made comes behind the catalogue. */
const rankOf = (familyId: string): number => {
  const place = families.findIndex(({ id }) => id === familyId);
  return place < 0 ? families.length : place;
};

const studyCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
  places: readonly CardPlace[],
  schedules: Schedules,
  today: LocalDate,
): Promise<readonly StudyCard[]> => {
  const [notes, links, find] = await Promise.all([
    selectStudiedNotes(transaction, learnerId),
    selectNoteLinks(transaction, learnerId),
    familiesFor(
      transaction,
      learnerId,
      places.map(({ family }) => family),
    ),
  ]);
  const cards = places.filter((card) => card.family === null || find(card.family) !== undefined);
  const sectionOrder = sectionOrders(cards, noteOrderFrom(notes, links));
  const concepts = await conceptsBeside(transaction, learnerId, cards, schedules, today);
  return cards.map((card): StudyCard => {
    const { leech: _, ...state } = schedules.get(card.id) ?? UNTOUCHED;
    const family = card.family === null ? undefined : find(card.family);
    return {
      cardId: card.id,
      kind: family ? "exercise" : "card",
      deck: card.deckId,
      ...state,
      sectionOrder: sectionOrder(card),
      noteOrder: noteOrderOf(card),
      block: blockOf(card),
      concept: conceptOf(card),
      stage: family ? stageOf(family.asks) : null,
      rank: family ? rankOf(family.id) : 0,
      conceptPassed: family
        ? concepts.passed.has(conceptOf(card)) || waitsForNothing(card, concepts.withTexts)
        : false,
      place: card,
    };
  });
};

/** All active cards of a learner as the queue sees them on `today`. */
export const selectStudyCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
  today: LocalDate,
): Promise<readonly StudyCard[]> => {
  const [places, schedules] = await Promise.all([
    selectActivePlaces(transaction, learnerId),
    selectSchedules(transaction, learnerId),
  ]);
  return studyCards(transaction, learnerId, places, schedules, today);
};

/**
 * Those of them that the queues of the days from `today` to `through` depend on; on these days the others change
 * nothing. Costs as much as is new or due by then, however many cards the learner owns.
 */
export const selectQueueCards = async (
  transaction: Transaction,
  learnerId: LearnerId,
  today: LocalDate,
  through: LocalDate = today,
): Promise<readonly StudyCard[]> => {
  const schedules = await selectSchedulesBy(transaction, learnerId, today, through);
  const places = await selectCardPlaces(transaction, learnerId, [...schedules.keys()]);
  return studyCards(transaction, learnerId, places, schedules, today);
};

/** The card as the figures see it. */
export const studiedCard = (card: StudyCard): StudiedCard => {
  const { cardId, kind, concept, memory, availability, place } = card;
  return { cardId, kind, section: sectionKeyOf(place), concept, memory, availability };
};
